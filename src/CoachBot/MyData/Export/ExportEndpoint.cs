using CoachBot.Content;

namespace CoachBot.MyData.Export;

/// <summary><c>GET /export/{token}</c>: the file that a signed link stands for.</summary>
internal static class ExportEndpoint
{
    public static void MapExport(this IEndpointRouteBuilder routes) => routes.MapGet("/export/{token}", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string token, HttpContext http, ExportLinks links, UserData data, ContentLibrary content, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Content-Type-Options"] = "nosniff";
        return await links.ReadAsync(token, cancellationToken) switch
        {
            null => Results.NotFound(),
            { IsExpired: true } => Results.Text(content.Find("show-journal")!.Lines["export-expired"].Fill(Names.None), statusCode: StatusCodes.Status410Gone),
            { Format: "csv" } link => Results.File(await data.CsvAsync(link.User, cancellationToken), "text/csv; charset=utf-8", "coach-journal.csv"),
            var link => Results.File(await data.JsonAsync(link.User, cancellationToken), "application/json", "coach-data.json"),
        };
    }
}

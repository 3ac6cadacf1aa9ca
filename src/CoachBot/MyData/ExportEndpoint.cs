using System.Net;
using CoachBot.Content;
using CoachBot.Content.Live;

namespace CoachBot.MyData;

/// <summary>
/// <c>/export/{token}</c>: a signed link opens a page, and the page's button downloads, once. Mail and chat scanners fetch what they find,
/// so fetching uses nothing up.
/// </summary>
internal static class ExportEndpoint
{
    private const string Path = "/export/{token}";

    public static void MapExport(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], ShowAsync);
        routes.MapPost(Path, DownloadAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(string token, HttpContext http, ExportLinks links, LiveContent live,
        CancellationToken cancellationToken)
    {
        Protect(http);
        var content = live.Current.Library;
        return await links.ReadAsync(token, cancellationToken) switch
        {
            null => Results.NotFound(),
            { IsOver: true } => Over(content),
            var link => Results.Content(Page(content, link.Format), "text/html; charset=utf-8"),
        };
    }

    private static async Task<IResult> DownloadAsync(string token, HttpContext http, ExportLinks links, ExportFiles data, LiveContent live,
        CancellationToken cancellationToken)
    {
        Protect(http);
        var content = live.Current.Library;
        return await links.ReadAsync(token, cancellationToken) switch
        {
            null => Results.NotFound(),
            { IsOver: true } => Over(content),
            var link when !await links.UseUpAsync(link, cancellationToken) => Over(content),
            { Format: ExportLinks.Journal } link =>
                Results.File(await data.CsvAsync(link.User, cancellationToken), "text/csv; charset=utf-8", "coach-journal.csv"),
            { Format: ExportLinks.Reminders } link =>
                Results.File(await data.RemindersCsvAsync(link.User, cancellationToken), "text/csv; charset=utf-8", "coach-reminders.csv"),
            var link => Results.File(await data.JsonAsync(link.User, cancellationToken), "application/json", "coach-data.json"),
        };
    }

    private static void Protect(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Content-Type-Options"] = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    private static IResult Over(ContentLibrary content) =>
        Results.Text(Line(content, "export-expired"), statusCode: StatusCodes.Status410Gone);

    private static string Page(ContentLibrary content, string format) =>
        $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Sales Coach</title>
        <link rel="stylesheet" href="/coach.css">
        <h1>Sales Coach</h1>
        <p>{Html(content, "export-page")}</p>
        <form method="post"><button>{Html(content, $"export-{format}")}</button></form>
        </html>
        """;

    private static string Html(ContentLibrary content, string key) => WebUtility.HtmlEncode(Line(content, key));

    private static string Line(ContentLibrary content, string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}

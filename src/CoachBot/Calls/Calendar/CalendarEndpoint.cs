using System.Text;

namespace CoachBot.Calls.Calendar;

/// <summary><c>/calendar/{token}</c>: an agreed time as a file, for whoever holds the link that a card gave.</summary>
internal static class CalendarEndpoint
{
    public static void MapCalendar(this IEndpointRouteBuilder routes) =>
        routes.MapMethods($"/{CalendarLinks.Path}/{{token}}", [HttpMethods.Get, HttpMethods.Head], DownloadAsync);

    private static async Task<IResult> DownloadAsync(string token, HttpContext http, CalendarLinks links, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return await links.ReadAsync(token, cancellationToken) is { } agreed
            ? Results.File(Encoding.UTF8.GetBytes(CalendarFile.Of(agreed, time.GetUtcNow())), CalendarFile.Type, "call.ics")
            : Results.NotFound();
    }
}

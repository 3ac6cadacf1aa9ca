
using CoachBot.Listening;

namespace CoachBot.Hosting;

/// <summary>While the coach learns, its start page says so, and how far it is.</summary>
internal static class StartPage
{
    private const string Page = "index.html";
    private const string Head = "<title>";
    private const string Body = "</h1>";

    public static void UseStartPage(this WebApplication app)
    {
        var learning = app.Services.GetRequiredService<LearningProgress>();
        app.Use((http, next) =>
            learning.IsDone || !HttpMethods.IsGet(http.Request.Method) || http.Request.Path.Value is not ("/" or $"/{Page}")
            ? next(http)
            : WriteAsync(http, app.Environment, learning));
    }

    private static async Task WriteAsync(HttpContext http, IWebHostEnvironment environment, LearningProgress learning)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(Page).CreateReadStream());
        var page = await reader.ReadToEndAsync(http.RequestAborted);
        page = page.Replace(Head, $"<meta http-equiv=\"refresh\" content=\"5\">\n{Head}", StringComparison.Ordinal)
            .Replace(Body, $"{Body}\n<p role=\"status\">The coach can't answer yet. It is {learning.InWords}.</p>",
                StringComparison.Ordinal);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(page, http.RequestAborted);
    }
}

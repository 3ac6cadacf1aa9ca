using Microsoft.AspNetCore.Http;

namespace CoachBot.BotFramework.Hosting;

/// <summary>Takes activities over HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity from the request, runs the turn, and writes the response.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.EndToEnd.Bots;

/// <summary>
/// One seller's side of a conversation: posts messages as Teams does, and posts again what was not answered with 200, under the same id.
/// </summary>
public sealed class Seller(HttpClient http, string serviceUrl, string conversation, string user)
{
    private int _lastId;

    public string Conversation => conversation;

    /// <summary>Ids of the messages written so far, in order.</summary>
    public List<string> Written { get; } = [];

    /// <summary>A message ready to be posted, as often as needed.</summary>
    public string Write(string text) => Write(text, $"m{(++_lastId).ToString("D4", CultureInfo.InvariantCulture)}");

    /// <summary>The same under an id of the caller's choice.</summary>
    public string Write(string text, string id)
    {
        Written.Add(id);
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["text"] = text,
            ["textFormat"] = "plain",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["locale"] = "en-GB",
            ["localTimezone"] = "Europe/London",
            ["from"] = new JsonObject { ["id"] = user, ["name"] = "Sam Rivers" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "CoachBot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        };
        return activity.ToJsonString();
    }

    /// <summary>Posts once.</summary>
    /// <returns>The status, or null when no answer came.</returns>
    public async Task<HttpStatusCode?> PostAsync(Uri bot, string json, CancellationToken cancellationToken)
    {
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri(bot, "/api/messages"), content, cancellationToken);
            return answer.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException
            || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Posts until it is answered with 200; how often that took.</summary>
    public async Task<int> PostUntilTakenAsync(Func<Uri> bot, string json, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            if (await PostAsync(bot(), json, cancellationToken) == HttpStatusCode.OK)
            {
                return tries;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(30), cancellationToken);
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using CoachBot.Listening;
using Spectre.Console;

namespace CoachBot.Terminal;

/// <summary>A chat at the keyboard: each line is posted to the bot as a channel would post it, each reply is drawn.</summary>
internal sealed class TerminalChat(HttpClient http, Uri bot, TerminalChannel channel, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan LearningPause = TimeSpan.FromSeconds(5);
    private List<TerminalButton> _buttons = [];
    private int _lastId;

    /// <summary>Says how far the coach is, until it can answer.</summary>
    public static async Task LearntAsync(LearningProgress learning, CancellationToken cancellationToken)
    {
        while (await Task.WhenAny(learning.Done, Task.Delay(LearningPause, cancellationToken)) != learning.Done)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"[dim]The coach is {learning.InWords}. It takes about a minute on two processors, once.[/]");
        }

        await learning.Done;
    }

    public async Task RunAsync(TextReader input, CancellationToken cancellationToken)
    {
        AnsiConsole.MarkupLine("[dim]Write to the coach as you would on your phone; a number presses a button; an empty line leaves.[/]");
        await PostAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" }, cancellationToken);
        await PostAsync(
            new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(Account("bot"), Account("seller")) },
            cancellationToken);
        await ShowRepliesAsync(cancellationToken);
        while (await input.ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            await PostAsync(Message(line.Trim()), cancellationToken);
            await ShowRepliesAsync(cancellationToken);
        }
    }

    private JsonObject Message(string line) =>
        int.TryParse(line, CultureInfo.InvariantCulture, out var number) && _buttons.Find(button => button.Number == number) is { } pressed
            ? new JsonObject { ["type"] = "message", ["value"] = pressed.Data?.DeepClone() }
            : new JsonObject { ["type"] = "message", ["text"] = line, ["textFormat"] = "plain" };

    private async Task PostAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        activity["id"] = $"{time.GetUtcNow().ToUnixTimeMilliseconds()}-{++_lastId}";
        activity["channelId"] = "emulator";
        activity["serviceUrl"] = new Uri(bot, "/terminal/").ToString();
        activity["timestamp"] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        activity["locale"] = CultureInfo.CurrentCulture.Name is { Length: > 0 } name ? name : "en-GB";
        activity["localTimezone"] = time.LocalTimeZone.HasIanaId ? time.LocalTimeZone.Id : "Etc/UTC";
        activity["from"] = Account("seller");
        activity["recipient"] = Account("bot");
        activity["conversation"] = new JsonObject { ["id"] = "terminal-chat", ["conversationType"] = "personal" };
        using var answer = await http.PostAsJsonAsync(new Uri(bot, "/api/messages"), activity, cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]The bot answered {(int)answer.StatusCode}.[/]");
        }
    }

    /// <summary>Draws replies until none has come for a moment.</summary>
    private async Task ShowRepliesAsync(CancellationToken cancellationToken)
    {
        var shown = new List<TerminalButton>();
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Pause);
            try
            {
                Show(await channel.Replies.ReadAsync(patience.Token), shown);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                break;
            }
        }

        _buttons = shown.Count > 0 ? shown : _buttons;
        AnsiConsole.Markup("[bold]> [/]");
    }

    private static void Show(JsonObject activity, List<TerminalButton> buttons)
    {
        if ((string?)activity["text"] is { Length: > 0 } text)
        {
            AnsiConsole.WriteLine(text);
        }

        foreach (var attachment in (activity["attachments"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            if (attachment["content"] is JsonObject content)
            {
                var card = TerminalCard.Of(content, buttons.Count + 1);
                buttons.AddRange(card.Buttons);
                AnsiConsole.Write(card.Draw());
            }
        }
    }

    // What the machine calls its user is rarely what people call them: in the terminal nobody has a name.
    private static JsonObject Account(string id) => new() { ["id"] = id };
}

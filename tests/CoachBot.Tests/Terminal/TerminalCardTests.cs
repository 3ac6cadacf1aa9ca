using System.Text.Json.Nodes;
using CoachBot.Cards;
using CoachBot.Terminal;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;
using Spectre.Console;

namespace CoachBot.Tests.Terminal;

/// <summary>Cards as somebody sees them who has a terminal and nothing else.</summary>
public sealed class TerminalCardTests
{
    [Fact]
    public async Task Words_to_say_to_mail_and_to_write_in_a_chat_are_told_apart()
    {
        var (text, _) = await DrawnAsync("they said no");

        Assert.Matches("(?m)^Say\\s*$", text);
        Assert.Matches("(?m)^Email · Subject: .+$", text);
        Assert.Matches("(?m)^Chat\\s*$", text);
        Assert.Contains("(email) ↗", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_name_is_called_nothing()
    {
        var (text, _) = await DrawnAsync("they said no");

        Assert.DoesNotContain(Environment.UserName, text.Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public async Task Where_one_types_no_button_sends()
    {
        var (text, buttons) = await DrawnAsync("remind me to call Bob");

        Assert.DoesNotContain("Send", text, StringComparison.Ordinal);
        Assert.Contains("type your answer", text, StringComparison.Ordinal);
        Assert.NotEmpty(buttons);
    }

    [Fact]
    public async Task Lines_that_are_pressed_as_a_whole_are_seen_and_have_a_number()
    {
        var (text, buttons) = await DrawnAsync("help");

        Assert.Matches("(?m)^1 “Call with Ana tomorrow at 3”: I help you prepare.\\s*$", text);
        Assert.Equal("""{"start":"prepare-call"}""", buttons[0].Data!.ToJsonString());
    }

    private static async Task<(string Text, IReadOnlyList<TerminalButton> Buttons)> DrawnAsync(string said)
    {
        var chat = new Chat(new TestCoach());
        var activity =
            new Activity { Type = ActivityTypes.Message, Text = said, ChannelId = "emulator", From = new ChannelAccount("seller") };
        await chat.SendAsync(activity);
        var sent = Assert.Single(chat.Replies);
        var card = TerminalCard.Of(JsonNode.Parse(sent.CardJson!)!.AsObject(), 1);
        await using var written = new StringWriter();
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(written), Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors })
            .Write(card.Draw());
        return (string.Join('\n', written.ToString().Split('\n').Select(line => line.Trim(' ', '│', '\r'))), card.Buttons);
    }
}

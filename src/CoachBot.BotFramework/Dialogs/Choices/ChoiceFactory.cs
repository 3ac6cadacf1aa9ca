using System.Globalization;
using System.Text;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
internal static class ChoiceFactory
{
    private const int LongestButton = 20;

    /// <summary>As the channel does it best: suggested actions, buttons of a card, or a list in the text when titles are long.</summary>
    public static IMessageActivity ForChannel(
        string? channelId, string? conversationType, IList<Choice> list, string text, IList<string>? toList)
    {
        var fits = list.All(c => c.Title.Length <= LongestButton);
        return channelId switch
        {
            _ when !fits => List(list, text),
            Channels.Msteams when conversationType == "personal" && list.Count <= 3 => SuggestedAction(list, text, toList),
            Channels.Msteams when list.Count <= 50 => HeroCard(list, text),
            Channels.Emulator or Channels.Webchat or Channels.Directline when list.Count <= 100 => SuggestedAction(list, text, toList),
            _ when list.Count <= 3 => Inline(list, text),
            _ => List(list, text),
        };
    }

    /// <summary>In one line of the text: “(1) red, (2) green, or (3) blue”.</summary>
    public static Activity Inline(IList<Choice> choices, string text)
    {
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            var last = i == choices.Count - 1;
            line.Append((i, last) switch
            {
                (0, _) => "",
                (1, true) => " or ",
                (_, true) => ", or ",
                _ => ", ",
            });
            line.Append(CultureInfo.InvariantCulture, $"({i + 1}) ").Append(choices[i].Title);
        }

        return MessageFactory.Text(line.ToString(), null, InputHints.ExpectingInput);
    }

    /// <summary>As a numbered list below the text.</summary>
    public static Activity List(IList<Choice> choices, string text)
    {
        var lines = choices.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") + c.Title);
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", null, InputHints.ExpectingInput);
    }

    /// <summary>As suggested actions for these recipients.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, IList<string>? toList) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, null, InputHints.ExpectingInput, toList);

    /// <summary>As buttons of a hero card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text) =>
        MessageFactory.Attachment(new HeroCard { Text = text, Buttons = [.. Buttons(choices)] }.ToAttachment(), null, null, InputHints.ExpectingInput);

    private static IEnumerable<CardAction> Buttons(IList<Choice> choices) =>
        choices.Select(c => c.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = c.Value, Value = c.Value });
}

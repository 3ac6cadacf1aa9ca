using System.Globalization;
using System.Text;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int LongestButton = 20;

    /// <summary>As the channel does it best: suggested actions, buttons of a card, or a list in the text when titles are long.</summary>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <inheritdoc cref="ForChannel(string, IList{Choice}, string, string, ChoiceFactoryOptions)"/>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null,
        string? conversationType = null, IList<string>? toList = null)
    {
        list ??= [];
        var fits = list.All(c => c.Title.Length <= LongestButton);
        return channelId switch
        {
            _ when !fits => List(list, text, speak, options),
            Channels.Msteams when conversationType == "personal" && list.Count <= 3 => SuggestedAction(list, text, speak, toList),
            Channels.Msteams when list.Count <= 50 => HeroCard(list, text, speak),
            Channels.Emulator or Channels.Webchat or Channels.Directline when list.Count <= 100 => SuggestedAction(list, text, speak, toList),
            _ when list.Count <= 3 => Inline(list, text, speak, options),
            _ => List(list, text, speak, options),
        };
    }

    /// <summary>In one line of the text: “(1) red, (2) green, or (3) blue”.</summary>
    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < (choices ??= []).Count; i++)
        {
            var last = i == choices.Count - 1;
            line.Append((i, last) switch
            {
                (0, _) => "",
                (1, true) => options?.InlineOr ?? " or ",
                (_, true) => options?.InlineOrMore ?? ", or ",
                _ => options?.InlineSeparator ?? ", ",
            });
            line.Append(options?.IncludeNumbers ?? true ? string.Create(CultureInfo.InvariantCulture, $"({i + 1}) ") : "").Append(choices[i].Title);
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>As a numbered or bulleted list below the text.</summary>
    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var lines = (choices ?? []).Select((c, i) => (numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ") + c.Title);
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>As suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>As suggested actions for these recipients.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>As buttons of a hero card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment(new HeroCard { Text = text, Buttons = [.. Buttons(choices)] }.ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Choices with these values.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices) => [.. (choices ?? []).Select(c => new Choice(c))];

    private static IEnumerable<CardAction> Buttons(IList<Choice> choices) =>
        (choices ?? []).Select(c => c.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = c.Value, Value = c.Value });
}

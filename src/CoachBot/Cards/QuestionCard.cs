using AdaptiveCards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Cards;

/// <summary>One question to the seller, with answers to press, or a field to write in.</summary>
public sealed class QuestionCard(SharedContent shared)
{
    public const int LongestAnswer = 1000;

    private const string OtherDay = "other-day";
    private static readonly string[] _quick = ["first", "second", "third", "fourth"];

    /// <summary>A pasted message may be this long on a card; written in the chat, it may be longer.</summary>
    public const int LongestPaste = 6000;

    /// <param name="text">The question, as it is asked this time.</param>
    /// <param name="step">What ties a click to this question.</param>
    /// <param name="answers">Empty for a question that is answered in the seller's own words.</param>
    /// <param name="lead">A sentence before the question, or null.</param>
    public CoachCard Build(string text, string step, IReadOnlyList<(string Id, string Label)> answers, string? hint = null,
        string? lead = null)
    {
        AdaptiveCard Card(int shown) => Elements.Card(
            [lead is null ? null : Elements.Paragraph(lead),
                .. answers.Count > 0 ? Choice(text, step, answers, shown) : Field(text, step, hint)]);
        return new CoachCard(Card(Elements.ButtonsShown), Plain(text, answers, lead), lead is null ? text : $"{lead} {text}")
        {
            Speak = text,
            Part = CardPart.Question,
            Beside = answers.Count > 0 ? Card(Elements.ButtonsBeside) : null,
        };
    }

    /// <summary>A question for a day: picked on the card, or written as one says it.</summary>
    public CoachCard BuildDate(string text, string step, bool withTime, string? hint = null, string? lead = null)
    {
        var card = Elements.Card(
        [
            lead is null ? null : Elements.Paragraph(lead),
            Elements.Bold(text),
            hint is null ? null : Elements.Small(hint),
            .. ButtonRows.Of([.. QuickDays(step, withTime), Elements.Toggle(shared.Line("card-other-day"), OtherDay), Skip(step)]),
            Calendar(step, withTime),
        ]);
        return new CoachCard(card, Plain(hint is null ? text : $"{text} ({hint})", [], lead), lead is null ? text : $"{lead} {text}")
        {
            Speak = text,
            Part = CardPart.Question,
        };
    }

    /// <summary>A question that is answered by pasting a message.</summary>
    public CoachCard BuildLong(string text, string step, string? hint = null, string? lead = null)
    {
        var card = Elements.Card([lead is null ? null : Elements.Paragraph(lead), .. Field(text, step, hint, LongestPaste)]);
        return new CoachCard(card, Plain(text, [], lead), lead is null
            ? text
            : $"{lead} {text}") { Speak = text, Part = CardPart.Question };
    }

    private IEnumerable<AdaptiveElement> Choice(string text, string step, IReadOnlyList<(string Id, string Label)> answers, int shown)
    {
        var buttons = answers.Select(answer => Elements.Button(answer.Label, new Click { Step = step, Answer = answer.Id })).ToList();
        return [Elements.Bold(text), .. Elements.Buttons(buttons, shared, shown)];
    }

    private IEnumerable<AdaptiveElement> Field(string text, string step, string? hint, int longest = LongestAnswer) =>
    [
        new AdaptiveTextInput
        {
            Id = "text",
            Label = text,
            Placeholder = hint,
            IsMultiline = longest > LongestAnswer,
            MaxLength = longest,
        },
        SendOrSkip(step),
    ];

    // What they say is what is typed: a day on its button is read like one in the chat.
    private IEnumerable<AdaptiveSubmitAction> QuickDays(string step, bool withTime) => _quick
        .Select(day => shared.Line(withTime ? $"quick-{day}-time" : $"quick-{day}"))
        .Select(day => Elements.Button(day, new Click { Step = step, Text = day }));

    private AdaptiveContainer Calendar(string step, bool withTime) => new()
    {
        Id = OtherDay,
        IsVisible = false,
        Items =
        [
            new AdaptiveDateInput { Id = "text", Label = shared.Line("card-day") },
            .. withTime ? new[] { new AdaptiveTimeInput { Id = "time", Label = shared.Line("card-time") } } : [],
            Elements.Row(Elements.Button(shared.Line("card-send"), new Click { Step = step })),
        ],
    };

    private AdaptiveSubmitAction Skip(string step) =>
        Elements.Button(shared.Line("card-skip"), new Click { Step = step, Answer = Click.Skip });

    private AdaptiveActionSet SendOrSkip(string step) =>
        Elements.Row(Elements.Button(shared.Line("card-send"), new Click { Step = step }), Skip(step));

    private static string Plain(string text, IReadOnlyList<(string Id, string Label)> answers, string? lead)
    {
        var numbered = answers.Select((answer, index) => $"{index + 1}. {answer.Label}");
        return string.Join("\n", [.. lead is null ? [] : new[] { lead, "" }, text, .. numbered]);
    }
}

using AdaptiveCards;
using CoachBot.Content;

namespace CoachBot.Cards;

/// <summary>
/// What a card becomes once its question is answered, or left behind: one line, with the words that stood there folded, and a way to change
/// it.
/// </summary>
public sealed class AnsweredCard(SharedContent shared)
{
    /// <summary>The command of the button that goes back to the question.</summary>
    public const string Change = "change-answer";

    /// <param name="question">What was asked.</param>
    /// <param name="came">What became of it.</param>
    /// <param name="stood">What stood there and can still be read; null where nothing did.</param>
    /// <param name="change">What the button that goes back says to the coach; null where there is nothing to go back to.</param>
    public CoachCard Build(string question, string came, Folded? stood, Click? change)
    {
        var line = Elements.Bold(came);
        line.Spacing = AdaptiveSpacing.None;
        var told = new AdaptiveColumnSet { Columns = [new() { Width = AdaptiveWidth.Stretch, Items = [Elements.Small(question), line] }] };
        if (change is not null)
        {
            told.Columns.Add(new() { Width = AdaptiveWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = [Button(change)] });
        }
        var card = Elements.Card([told,
            .. stood is null ? [] : Elements.Fold("words", stood.Label, shared.Line("card-less"), new() { Items = [.. stood.Items] })]);
        return new CoachCard(card, $"{question}\n{came}", $"{question} {came}") { Speak = came };
    }

    private AdaptiveActionSet Button(Click change) => Elements.Row(Elements.Button(shared.Line("card-change"), change));
}

/// <summary>A part of a card that is folded, and what unfolds it.</summary>
public sealed record Folded(string Label, IReadOnlyList<AdaptiveElement> Items);

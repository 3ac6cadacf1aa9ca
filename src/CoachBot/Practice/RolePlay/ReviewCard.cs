using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>How a role-play went.</summary>
public sealed class ReviewCard
{
    private const int LongestQuote = 160;

    public CoachCard Build(Review review, RolePlayScript script, Credit source, StepContext<PractiseState> coaching,
        (string? Best, string? ToChange) said)
    {
        var moves = review.Moves.Select(move =>
            $"{(review.Closed.Contains(move) ? "✕" : "✓")} {coaching.Line($"move-{MoveNames.NameOf(move)}")}")
            // What was done three times needn't be read three times.
            .Distinct()
            .ToList();
        (string Label, string Text)[] parts =
        [
            .. coaching.HasLine($"came-{review.End}")
                ? [(coaching.Line("review-came"), coaching.Line($"came-{review.End}"))]
                : Array.Empty<(string, string)>(),
            (coaching.Line("review-opened"), Sentence(review.Opened, "review-nothing-opened", coaching)),
            (coaching.Line("review-closed"), Sentence(review.Closed, "review-nothing-closed", coaching)),
            (coaching.Line("review-next"), coaching.Line(review.Next)),
        ];
        var credit = coaching.Line("review-source", Names.None.With("title", source.Title).With("author", source.Author));
        var card = Elements.Card(
        [
            Elements.Header(Icons.Done, null, coaching.Line("review-title")),
            moves.Count == 0 ? null : Elements.Small(coaching.Line("review-moves")),
            .. moves.Select(Elements.Paragraph),
            Quoted(said, coaching),
            .. parts.Select(part => Elements.Labelled(part.Label, part.Text)),
            Elements.Paragraph(script.Point),
            Elements.Small(credit),
        ]);
        string[] lines =
            [coaching.Line("review-title"), .. moves, .. parts.Select(part => $"{part.Label}: {part.Text}"), script.Point, credit];
        var text = string.Join("\n", lines);
        return new CoachCard(card, text, coaching.Line("review-title")) { Speak = parts[^1].Text, Remains = text };
    }

    // The seller's own words are shown, and kept nowhere.
    private static AdaptiveContainer? Quoted((string? Best, string? ToChange) said, StepContext<PractiseState> coaching)
    {
        AdaptiveElement[] lines =
        [
            .. said.Best is { } best ? [Elements.Labelled(coaching.Line("review-best"), Shortened(best))] : Array.Empty<AdaptiveElement>(),
            .. said.ToChange is { } change ? [Elements.Labelled(coaching.Line("review-to-change"), Shortened(change))]
                : Array.Empty<AdaptiveElement>(),
        ];
        return lines.Length == 0 ? null : Elements.Passing(new AdaptiveContainer { Items = [.. lines] });
    }

    private static string Shortened(string words) =>
        words.Length <= LongestQuote ? $"“{words}”" : $"“{words[..(LongestQuote - 1)].TrimEnd()}…”";

    private static string Sentence(IReadOnlyList<SellerMove> moves, string none, StepContext<PractiseState> coaching)
    {
        if (moves.Count == 0)
        {
            return coaching.Line(none);
        }
        var names = string.Join(", ", moves.Select(move => coaching.Line($"name-{MoveNames.NameOf(move)}")));
        return $"{char.ToUpperInvariant(names[0])}{names[1..]}.";
    }
}

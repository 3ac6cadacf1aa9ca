using System.Globalization;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a review says of the seller's lines.</summary>
/// <param name="Said">The lines.</param>
/// <param name="Instead">What may be said to what the buyer always says.</param>
/// <param name="IsPassedOver">Whether that was passed over.</param>
internal sealed record LinesOnCard(LinesInReview Said, Names Instead, bool IsPassedOver)
{
    /// <summary>The answer to what was asked with the stop.</summary>
    public string? Answer { get; init; }
}

/// <summary>How a role-play went.</summary>
internal static class ReviewCard
{
    private const int LongestQuote = 160;

    public static CoachCard Build(Review review, RolePlayScript script, Credit source, StepContext<PractiseState> coaching,
        LinesOnCard said)
    {
        var moves = Moves(review, said.Said.OpenQuestions).Select(move =>
            $"{(review.Closed.Contains(move) ? "✕" : "✓")} {Did(move, said.Said.OpenQuestions, coaching)}")
            // What was done three times needn't be read three times.
            .Distinct()
            .ToList();
        (string Label, string Text)[] parts =
        [
            .. coaching.HasLine($"came-{review.End}")
                ? [(coaching.Line("review-came"), coaching.Line($"came-{review.End}"))]
                : Array.Empty<(string, string)>(),
            (coaching.Line("review-opened"), Sentence(review.Opened, "review-nothing-opened", coaching)),
            .. review.Closed.Count > 0 || said.Said.Least is null
                ? [(coaching.Line("review-closed"), Sentence(review.Closed, "review-nothing-closed", coaching))]
                : Array.Empty<(string, string)>(),
            (coaching.Line("review-next"), coaching.Line(review.Next, said.Instead)),
        ];
        var credit = coaching.Line("review-source", Names.None.With("title", source.Title).With("author", source.Author));
        var card = Elements.Card(
        [
            Elements.Header(Icons.Done, null, coaching.Line("review-title")),
            said.Answer is { } answer ? Elements.Paragraph(answer) : null,
            moves.Count == 0 ? null : Elements.Small(coaching.Line("review-moves")),
            .. moves.Select(Elements.Paragraph),
            Quoted(said, coaching),
            .. parts.Select(part => Elements.Labelled(part.Label, part.Text)),
            Elements.Paragraph(script.Point),
            Elements.Small(credit),
        ]);
        string[] lines =
            [coaching.Line("review-title"), .. said.Answer is { } spoken ? [spoken] : Array.Empty<string>(), .. moves,
                .. parts.Select(part => $"{part.Label}: {part.Text}"), script.Point, credit];
        var text = string.Join("\n", lines);
        return new CoachCard(card, text, coaching.Line("review-title")) { Speak = parts[^1].Text, Remains = text };
    }

    // Thanks with a question behind them are two things, and both were done.
    private static IEnumerable<SellerMove> Moves(Review review, int questions) =>
        questions > 0 && !review.Moves.Any(move => move is SellerMove.OneQuestion or SellerMove.SeveralQuestions)
            ? review.Moves.Where(move => move != SellerMove.Other).Append(SellerMove.OneQuestion)
            : review.Moves;

    private static string Did(SellerMove move, int questions, StepContext<PractiseState> coaching) =>
        move == SellerMove.OneQuestion && questions > 1
            ? coaching.Line("move-open-questions", Names.None.With("count", questions.ToString(CultureInfo.InvariantCulture)))
            : coaching.Line($"move-{MoveNames.NameOf(move)}");

    // The seller's own words are shown, and kept nowhere.
    private static AdaptiveContainer? Quoted(LinesOnCard said, StepContext<PractiseState> coaching)
    {
        AdaptiveElement[] lines =
        [
            .. said.Said.Best is { } best
                ? [Elements.Labelled(coaching.Line("review-best"), Shortened(best.Line.Text)),
                    Elements.Paragraph(coaching.Line($"worked-{best.Worked}"))]
                : Array.Empty<AdaptiveElement>(),
            .. said.Said.Least is { } least ? Least(least, said, coaching) : [],
        ];
        return lines.Length == 0 ? null : Elements.Passing(new AdaptiveContainer { Items = [.. lines] });
    }

    private static AdaptiveElement[] Least(LineMarks least, LinesOnCard said, StepContext<PractiseState> coaching)
    {
        var why = said.IsPassedOver && !least.Closed ? "passed-over" : least.Failed;
        var instead = said.IsPassedOver ? coaching.Line("instead-said", said.Instead) : coaching.Line($"instead-{why}");
        return
        [
            Elements.Labelled(coaching.Line("review-to-change"), Shortened(least.Line.Text)),
            Elements.Paragraph(coaching.Line($"least-{why}")),
            Elements.Labelled(coaching.Line("review-instead"), instead),
        ];
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

using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>
/// “I promised it fixed by November 30”, told on 7 December: what a verb in the past tells lies behind, not nearly a year ahead.
/// </summary>
internal static class ToldPast
{
    private const int NearlyAYear = 240;

    /// <summary>The reading with such days in the past.</summary>
    public static Reading In(Reading reading, DateTime now) =>
        reading with { Facts = [.. reading.Facts.Select(fact => Behind(fact, reading.Utterance, now))] };

    private static Fact Behind(Fact fact, Utterance utterance, DateTime now)
    {
        if (fact.When is not { } when
            || when.Start < now.AddDays(NearlyAYear)
            || fact.Span.End > utterance.Text.Length
            || Year.IsMatch(utterance.At(fact.Span)))
        {
            return fact;
        }
        var clause = utterance.Clauses.FirstOrDefault(one => one.Span.Overlaps(fact.Span));
        var words = clause is null ? utterance.Text : utterance.At(clause.Span);
        return !Past.IsMatch(words) || Ahead.IsMatch(words) ? fact
            : fact with { Stance = Stance.Past, When = when
                with { Start = when.Start.AddYears(-1), End = when.End?.AddYears(-1), Instant = null } };
    }

    private static readonly WordExpression Year = new(@"\b(?:19|20)\d\d\b");

    private static readonly WordExpression Past = new(
        @"\b(?:was|were|had|did|didn'?t|sent|wrote|met|promised|quoted|offered|ordered|bought|signed|started|began|visited|called|rang" +
            @"|spoke|told|asked|delivered|broke|installed|finished|paid|went|came|got|saw|fixed|agreed|should have|supposed to)\b");

    private static readonly WordExpression Ahead =
        new(@"\b(?:will|'ll|next|going to|wants?|needs?|until|till|from|is|are|plans?|can|could|would)\b");
}

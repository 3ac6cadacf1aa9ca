using CoachBot.Recognition.Listening.Clauses;

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>What of a text counts: denied clauses are left out where something else is said, and the last clause counts twice.</summary>
/// <param name="Whole">The text without what is denied.</param>
/// <param name="Last">Its last clause.</param>
/// <param name="HasDenied">True where something was left out.</param>
internal sealed record Gist(string Whole, string Last, bool HasDenied)
{
    public static Gist Of(string text) => Of(UtteranceReader.Read(text), null);

    /// <summary>The gist of some clauses in a row; null takes all.</summary>
    public static Gist Of(Utterance utterance, Range? some)
    {
        var clauses = some is { } range ? utterance.Clauses.Take(range).ToList() : [.. utterance.Clauses];
        if (clauses.Count == 0)
            return new(utterance.Text, utterance.Text, false);
        var said = clauses.Where(clause => clause.Stance != Stance.Denied).ToList();
        var kept = said.Count == 0 ? clauses : said;
        var last = utterance.At(kept[^1].Span);
        var whole = kept.Count == clauses.Count
            ? utterance.Text[clauses[0].Span.Start..clauses[^1].Span.End]
            : string.Join(' ', kept.Select(clause => utterance.At(clause.Span)));
        return new(whole, last, kept.Count < clauses.Count);
    }
}

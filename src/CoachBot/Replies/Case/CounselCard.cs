using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Replies.Words;

namespace CoachBot.Replies.Case;

/// <summary>What the coach thinks of the case: the answer, words to use, what then, why, and whose idea it is.</summary>
public sealed class CounselCard(SharedContent shared)
{
    private readonly WordsAloneCard _words = new(shared);

    /// <param name="source">Whose idea it is; null where it is the coach's own view, and the answer says so.</param>
    public CoachCard Build(Counsel counsel, FormText words, Credit? source, Names names)
    {
        var answer = counsel.Answer.Fill(names);
        var (parts, text) = _words.Part(words, names);
        var then = counsel.Then?.Fill(names);
        var why = $"{shared.Line("card-why")}: {counsel.Because}";
        var credit = source is null ? null : WordingCard.Credit(shared, source);
        var card = Elements.Card(
        [
            Elements.Paragraph(answer),
            .. parts,
            then is null ? null : Elements.Then(then),
            .. Elements.Fold("why", shared.Line("card-why-button"), shared.Line("card-less"), Explained(why, credit)),
        ]);
        var lines = new[] { answer, text, then, why, credit }.OfType<string>();
        return new CoachCard(card, string.Join("\n\n", lines), answer) { Speak = $"{answer} {words.Body.Fill(names)}",
            Part = CardPart.Wording };
    }

    /// <summary>The same to be read at a glance in a call: what to say now, and what then.</summary>
    public CoachCard BuildLive(Counsel counsel, FormText words, Names names)
    {
        var (parts, text) = _words.Part(words, names);
        var then = counsel.Then?.Fill(names);
        var card = Elements.Card([.. parts, then is null ? null : Elements.Then(then)]);
        return new CoachCard(card, string.Join("\n\n", new[] { text, then }.OfType<string>()), text) { Speak = words.Body.Fill(names),
            Part = CardPart.Wording };
    }

    private static AdaptiveContainer Explained(string why, string? credit) =>
        new() { Items = [Elements.Paragraph(why), .. credit is null ? [] : new[] { Elements.Small(credit) }] };
}

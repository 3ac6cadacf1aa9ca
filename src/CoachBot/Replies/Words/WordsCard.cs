using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>Words in one form, and nothing else: what a seller gets who asked for just that.</summary>
public sealed class WordsCard(SharedContent shared)
{
    private readonly WordingParts _parts = new(shared);

    public CoachCard Build(FormText words, Names names)
    {
        var (part, text) = Part(words, names);
        return new CoachCard(Elements.Card(part), text, shared.Line("notify-wording")) { Speak = words.Body.Fill(names), Part = CardPart.Wording };
    }

    /// <summary>The words as a part of a card, and as plain text.</summary>
    internal (AdaptiveContainer Part, string Text) Part(FormText words, Names names)
    {
        var body = words.Body.Fill(names).Trim();
        if (words.Subject?.Fill(names) is { } subject)
        {
            return (_parts.Email("words", subject, body), $"{shared.Line("card-subject", Names.None.With("subject", subject))}\n\n{body}");
        }
        return words.Form.Channel == Form.Chat ? (_parts.Chat("words", body), body) : (WordingParts.Spoken("words", body), $"“{body}”");
    }
}

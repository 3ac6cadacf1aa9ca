using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>Words in one form, and nothing else: what a seller gets who asked for just that.</summary>
public sealed class WordsAloneCard(SharedContent shared)
{
    private readonly WordingParts _parts = new(shared);

    public CoachCard Build(FormText words, Names names)
    {
        var (parts, text) = Part(words, names);
        return new CoachCard(Elements.Card(parts), text, shared.Line("notify-wording")) { Speak = words.Body.Fill(names),
            Part = CardPart.Wording };
    }

    /// <summary>The words as parts of a card, and as plain text.</summary>
    internal (IReadOnlyList<AdaptiveElement> Parts, string Text) Part(FormText words, Names names)
    {
        var body = words.Body.Fill(names).Trim();
        var (form, text) = words.Subject?.Fill(names) is { } subject
            ? (_parts.Email("words", subject, body), $"{shared.Line("card-subject", Names.None.With("subject", subject))}\n\n{body}")
            : words.Form.Channel == Form.Chat ? (_parts.Chat("words", body), body) : (_parts.Spoken("words", body), $"“{body}”");
        return (_parts.Use(form) is { } use ? [form.Box, Elements.Row(use)] : [form.Box], text);
    }
}

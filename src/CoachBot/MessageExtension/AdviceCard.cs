using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.MessageExtension;

/// <summary>
/// The dialog “Coach me on this”: the situation, which can be changed, the words for the reply, and why. Only the words leave it.
/// </summary>
internal sealed class AdviceCard(ContentLibrary content)
{
    public AdaptiveCard Build(FoundWording? found, string lead, Names names)
    {
        var card = Elements.Card(
        [
            Elements.Paragraph(lead),
            Situations(found),
            .. found is null ? [] : Words(found, names),
            Elements.Row(Buttons(found, names)),
        ]);
        card.Speak = card.FallbackText = found is null ? lead : InsertedWording.Words(found.Wording, names);
        return card;
    }

    private AdaptiveChoiceSetInput Situations(FoundWording? found) => Choices(
        "situation", "extension-situation", found?.Situation.Id, content.Situations.Select(situation => (situation.Title, situation.Id)));

    private IEnumerable<AdaptiveElement> Words(FoundWording found, Names names)
    {
        var words = InsertedWording.Words(found.Wording, names).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        yield return Choices("wording", "extension-wording", found.Wording.Key,
            found.Situation.Wordings.Values.Select(wording => (wording.Title, wording.Key)));
        yield return Elements.Box("words", true, words.Select(Elements.Paragraph));
        yield return Elements.Small($"{content.Shared.Line("card-why")}: {found.Wording.Why}");
        yield return Elements.Small(WordingCard.Credit(content.Shared, found.Situation.Source));
    }

    private AdaptiveChoiceSetInput Choices(string id, string label, string? chosen, IEnumerable<(string Title, string Value)> choices) =>
        new()
    {
        Id = id,
        Label = content.Shared.Line(label),
        Placeholder = content.Shared.Line("extension-situation-unknown"),
        Value = chosen,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
    };

    private IEnumerable<AdaptiveAction> Buttons(FoundWording? found, Names names)
    {
        if (found is not null)
        {
            yield return Button("extension-use", AdviceChoice.Use, found, names);
        }
        yield return Button("extension-show", AdviceChoice.Show, found, names);
    }

    private AdaptiveSubmitAction Button(string line, string advice, FoundWording? found, Names names) => new()
    {
        Title = content.Shared.Line(line),
        Data = new AdviceChoice { Advice = advice, ShownSituation = found?.Situation.Id, ShownWording = found?.Wording.Key,
            Buyer = names.Buyer }.ToData(),
    };
}

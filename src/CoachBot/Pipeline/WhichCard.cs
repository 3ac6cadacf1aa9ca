using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Recognition.Listening;

namespace CoachBot.Pipeline;

/// <summary>Asks which of several deals of one name was meant: by company, else by the whole name.</summary>
public sealed class WhichCard(DealWords words, ContentLibrary content)
{
    private const int Most = 5;

    public CoachCard Build(IReadOnlyList<NamedDeal> candidates, DealView named)
    {
        var byPerson = named.Buyer is null;
        var question =
            words.Line(byPerson ? "deal-which-at" : "deal-which", Names.None.With("what", Names.Clean(named.Buyer ?? named.Company)));
        var hint = byPerson ? null : words.Line("deal-which-hint");
        var buttons = candidates.Take(Most)
            .Select(deal => (Label: Label(deal, byPerson), Click: new Click { Command = WhichDeal.Command, Item = deal.Id }))
            .ToList();
        AdaptiveCard Card(int shown) => Elements.Card(
        [
            Elements.Bold(question),
            .. Elements.Buttons(buttons.ConvertAll(button => Elements.Button(button.Label, button.Click)), content.Shared, shown),
            hint is null ? null : Elements.Small(hint),
        ]);
        return new CoachCard(Card(Elements.ButtonsShown),
            string.Join("\n", [question, .. buttons.Select((button, at) => $"{at + 1}. {button.Label}")]), question)
        {
            Speak = question,
            Part = CardPart.Question,
            Beside = Card(Elements.ButtonsBeside),
        };
    }

    private string Label(NamedDeal deal, bool byPerson) => byPerson
        ? Names.Clean(deal.Buyer) ?? ""
        : deal.Buyer?.Contains(' ', StringComparison.Ordinal) == true || deal.Company is null
            ? words.Who(deal.Names)
            : Names.Clean(deal.Company) ?? "";
}

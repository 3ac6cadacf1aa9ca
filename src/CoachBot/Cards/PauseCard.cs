using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>Tells the seller to stop talking: few words, much room.</summary>
public sealed class PauseCard
{
    public CoachCard Build(string title, string pause, string then)
    {
        var heading = Elements.Heading(title);
        heading.HorizontalAlignment = AdaptiveHorizontalAlignment.Center;
        var words = new AdaptiveTextBlock(pause) { Size = AdaptiveTextSize.Large, HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Wrap = true };
        var card = Elements.Card(Elements.Box("pause", true, heading, words), Elements.Small(then));
        return new CoachCard(card, $"{title}\n\n{pause}\n\n{then}", $"{title}. {pause}") { Speak = $"{title}. {pause}" };
    }
}

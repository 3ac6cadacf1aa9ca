using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Understanding;

namespace CoachBot.Listening;

/// <summary>Begins the topic that was chosen on a card: from “did you mean” it also teaches how this seller writes.</summary>
public sealed class ChosenOnCard(
    ContentLibrary content, TopicDialogs topics, SellerRecognizer recognizer, BeginningDesk beginnings, SteeringDesk steering)
{
    public async Task BeginAsync(TalkTurn turn, string topic, Click click, CancellationToken cancellationToken)
    {
        if (topic == "help")
        {
            await steering.SteerAsync(turn, "help", cancellationToken);
            return;
        }
        if (click.Said is { } said && content.Find(topic) is not null && !topics.Forgets(topic))
        {
            await recognizer.LearnAsync(turn.Context, said, topic, cancellationToken);
        }
        await beginnings.BeginAsync(turn, topic, click.Said,
            new TopicOptions { Buyer = click.Buyer, Company = click.Company, Item = click.Item }, cancellationToken);
    }
}

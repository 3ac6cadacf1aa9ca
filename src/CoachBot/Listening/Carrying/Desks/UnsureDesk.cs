using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

/// <summary>Says what else a message could be, or that it wasn't understood.</summary>
public sealed partial class Carrier
{
    private Task ClarifyAsync(TalkTurn turn, IReadOnlyList<Command> candidates, Reading reading)
    {
        var likely = candidates.Select(candidate => content.TopicOf(candidate.Act)).OfType<Topic>().Distinct().ToList();
        turn.Reply.Add(likely.Count == 0
            ? menu.Menu(menu.Line("not-understood"), menu.Line("can-do"))
            : menu.DidYouMean(likely, reading.Utterance.Text, Spoken(turn, "clarify")));
        if (likely.Count == 0)
        {
            OfferToShow(turn, reading.Utterance.Text);
        }
        return Task.CompletedTask;
    }

    private Task OfferOthersAsync(TalkTurn turn, IReadOnlyList<Command> others, Reading reading)
    {
        turn.Reply.Add(menu.OrElse([.. others.Select(other => content.TopicOf(other.Act)).OfType<Topic>().Distinct()],
            reading.Utterance.Text));
        return Task.CompletedTask;
    }

    private void OfferToShow(TalkTurn turn, string? said) =>
        turn.Reply.Add([.. new[] { unheard.Of(turn.Context, said) }.OfType<CoachCard>()]);

    // A question's own other words say best what it wants to know.
    private async Task MissAsync(TalkTurn turn, int misses, CancellationToken cancellationToken)
    {
        if (misses > 2)
        {
            turn.Reply.Add(menu.TwoWaysOn(Spoken(turn, "miss-second")));
            OfferToShow(turn, turn.Incoming.Text);
            return;
        }
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        var hasOtherWords = open is not null
            && questions.Get(open.Topic, open.Question) is { } question
            && question.Again.Source != question.Text.Source;
        if (misses == 1 && hasOtherWords && Spoken(turn, "miss-first") is { } plainly)
        {
            // That it wasn't understood is said, before the question comes in other words.
            turn.Say(plainly);
        }
        await dialogs.AskAgainAsync(turn, hasOtherWords ? null : Spoken(turn, "miss-first"), cancellationToken, missed: true);
        if (misses > 1)
        {
            OfferToShow(turn, turn.Incoming.Text);
        }
    }
}

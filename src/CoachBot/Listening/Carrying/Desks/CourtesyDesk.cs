using CoachBot.Content;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>The first words of a card fit the seller's mood; alone, they are the card.</summary>
public sealed class CourtesyDesk(MenuReplies menu, VoiceInTalk voice, OwnDeedCredit credit) : IDeedDesk
{
    // What is said of these stands among the lines of the coach's voice alone.
    private static readonly string[] PlainMomentLines =
        [PlainMoments.NotOk, PlainMoments.GoingIn, PlainMoments.Loss, PlainMoments.Listening, PlainMoments.BlewIt, PlainMoments.Straight,
            PlainMoments.Guess, Moods.LetDownAct, Moods.CrossAct, Moods.HotAct, Moods.VentAct, Moods.WearyAct, Moods.LongWorkAct,
            CouldntKnow.Act, MindQuestion.Act];

    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Respond)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken)
    {
        Respond(turn, ((Deed.Respond)deed).Act);
        return Task.CompletedTask;
    }

    // To despair beyond sales nothing else is said; with nothing open a greeting leads to what can be begun.
    private void Respond(TalkTurn turn, string act)
    {
        var key = act.Replace("chat.", "", StringComparison.Ordinal);
        var mood = key switch
        {
            "upset" => "hurt",
            "goodbye" or "thanks" when Moods.Wishes(turn.Incoming.Text) => "goodbye-wished",
            _ => key,
        };
        var names = act == PlainMoments.Guess ? Names.About(turn.About?.Deal?.Buyer, turn.About?.Deal?.Company) : turn.Seller;
        if (OwnDeed.Is(act))
        {
            credit.Give(turn, $"mood-{mood}", names);
            return;
        }
        var words = voice.Spoken(turn, $"mood-{mood}", names)
            ?? menu.Vary(PlainMomentLines.Contains(act) ? $"mood-{mood}" : key, turn.Context, names);
        if (turn.Talk is null && key is "hello" or "how-are-you")
        {
            turn.Reply.Add(menu.Menu(words, menu.Line("hello-ask")));
            return;
        }
        turn.Say(words);
    }
}

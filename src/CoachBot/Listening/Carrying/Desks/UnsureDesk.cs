using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Listening;
using CoachBot.Unheard;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Says what else a message could be, or that it wasn't understood.</summary>
public sealed class UnsureDesk(
    TalkDialogs dialogs, QuestionCatalog questions, ContentLibrary content, MenuReplies menu, VoiceInTalk voice, UnheardOffer unheard)
    : IDeedDesk
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.AskAbout), typeof(Deed.Clarify), typeof(Deed.OrElse), typeof(Deed.Miss)];

    /// <inheritdoc/>
    public async Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken)
    {
        switch (deed)
        {
            case Deed.AskAbout about:
                turn.Reply.Add(menu.Menu(menu.Line("what-about", Names.About(about.Name.Value, null))));
                break;
            case Deed.Clarify clarify:
                Clarify(turn, clarify.Candidates, reading);
                break;
            case Deed.OrElse orElse:
                turn.Reply.Add(menu.OrElse([.. TopicsOf(orElse.Others)], reading.Utterance.Text));
                break;
            default:
                await MissAsync(turn, ((Deed.Miss)deed).Misses, cancellationToken);
                break;
        }
    }

    /// <summary>Offers to show what wasn't understood to whoever can teach it.</summary>
    public void OfferToShow(TalkTurn turn, string? said) =>
        turn.Reply.Add([.. new[] { unheard.Of(turn.Context, said) }.OfType<CoachCard>()]);

    private IEnumerable<Topic> TopicsOf(IEnumerable<Command> commands) =>
        commands.Select(command => content.TopicOf(command.Act)).OfType<Topic>().Distinct();

    private void Clarify(TalkTurn turn, IReadOnlyList<Command> candidates, Reading reading)
    {
        var likely = TopicsOf(candidates).ToList();
        turn.Reply.Add(likely.Count == 0
            ? menu.Menu(menu.Line("not-understood"), menu.Line("can-do"))
            : menu.DidYouMean(likely, reading.Utterance.Text, voice.Spoken(turn, "clarify")));
        if (likely.Count == 0)
        {
            OfferToShow(turn, reading.Utterance.Text);
        }
    }

    // A question's own other words say best what it wants to know.
    private async Task MissAsync(TalkTurn turn, int misses, CancellationToken cancellationToken)
    {
        if (misses > 2)
        {
            turn.Reply.Add(menu.TwoWaysOn(voice.Spoken(turn, "miss-second")));
            OfferToShow(turn, turn.Incoming.Text);
            return;
        }
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        var hasOtherWords = open is not null
            && questions.Get(open.Topic, open.Question) is { } question
            && question.Again.Source != question.Text.Source;
        if (misses == 1 && hasOtherWords && voice.Spoken(turn, "miss-first") is { } plainly)
        {
            // That it wasn't understood is said, before the question comes in other words.
            turn.Say(plainly);
        }
        await dialogs.AskAgainAsync(turn, hasOtherWords ? null : voice.Spoken(turn, "miss-first"), cancellationToken, missed: true);
        if (misses > 1)
        {
            OfferToShow(turn, turn.Incoming.Text);
        }
    }
}

using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>A talk ends, and the one that waited comes back; which one, <see cref="Talks.End"/> says.</summary>
public sealed partial class TalkDialogs
{
    private const string NoLongerThere = "no-longer-there";

    /// <summary>Ends the talk at hand before its time.</summary>
    public async Task EndAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is { } talk)
        {
            await repository.ForgetAsync(turn.Context, talk, cancellationToken);
            turn.Talks = turn.Talks.End()
                with { Last = talk.IsService ? turn.Talks.Last : talk with { HeardAt = turn.Now, Snapshot = false } };
        }
    }

    /// <summary>Ends the talk at hand where its topic is no longer there, and says so; false where it goes on.</summary>
    public async Task<bool> EndSwitchedOffAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not { } talk || dialogs.Has(talk.Topic))
        {
            return false;
        }
        await EndAsync(turn, cancellationToken);
        turn.Reply.Add(menu.Menu(menu.Line(NoLongerThere)));
        return true;
    }

    /// <summary>Lets go, once, of what an earlier version of the coach had left open, and says so; false where there is none.</summary>
    public async Task<bool> DropEarlierAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var wasOpen = await repository.DropEarlierAsync(context, cancellationToken);
        if (wasOpen)
        {
            TurnReply.Of(context).Add(menu.Menu(menu.Line(NoLongerThere)));
        }
        return wasOpen;
    }

    /// <summary>
    /// Takes up the talk that waited, once another has ended. Its question waits behind a button where that one has left something to read;
    /// after “cancel” it is asked at once, for there is nothing else to do.
    /// </summary>
    public Task ComeBackAsync(TalkTurn turn, bool isCancelled, CancellationToken cancellationToken) =>
        turn.Talk is null ? Task.CompletedTask
        : isCancelled ? AskAgainAsync(turn, null, cancellationToken)
        : FoldQuestionAsync(turn, cancellationToken);

    /// <summary>Says a sentence; the question that stands open waits behind a button.</summary>
    public Task SayAndStayAsync(TalkTurn turn, string line, CancellationToken cancellationToken)
    {
        turn.Say(line);
        return turn.Talk is null ? Task.CompletedTask : FoldQuestionAsync(turn, cancellationToken);
    }

    /// <summary>
    /// Folds the open question behind a button: what is in sight is what was asked for. A dialog that plays a part takes it up again.
    /// </summary>
    public async Task FoldQuestionAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Reply.IsEmpty || await OpenAsync(turn, cancellationToken) is not { } open)
        {
            await AskAgainAsync(turn, null, cancellationToken);
            return;
        }
        var dialog = await repository.DialogAsync(turn.Context, turn.Talk!, cancellationToken);
        (open with { IsFolded = true }).Save(TalkRepository.Innermost(dialog).ActiveDialog!);
        var about = turn.Talk?.Deal?.Buyer ?? turn.Talk?.Deal?.Company;
        turn.Reply.Add(cards.Of(turn.Context, open
            with { Misses = 0 }).Folded(menu.Line("card-go-on", Names.About(about, null)), menu.Line("card-less")));
    }
}

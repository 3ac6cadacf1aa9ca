using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Carries a plan out: each deed at its desk, and then how the turn ends. What a message does is decided before.
/// </summary>
public sealed class Carrier(
    IEnumerable<IDeedDesk> desks, NoteDesk notes, ToldMemory memory, TurnEndings endings, ToldBeside beside, OwnDeedCredit credit)
{
    private readonly Dictionary<Type, IDeedDesk> _desks =
        desks.SelectMany(desk => desk.Deeds.Select(deed => (deed, desk))).ToDictionary(pair => pair.deed, pair => pair.desk);

    /// <summary>Carries out what was decided.</summary>
    public async Task CarryAsync(TalkTurn turn, Plan plan, Reading reading, CancellationToken cancellationToken)
    {
        turn.Talks = turn.Talks with { Proposed = null };
        var before = turn.Talk;
        foreach (var deed in plan.Deeds)
        {
            await _desks[deed.GetType()].DoAsync(turn, deed, reading, cancellationToken);
        }
        memory.Remember(turn, plan, before, reading);
        if (turn.Talk is not null && turn.Talk.Id == before?.Id && !turn.Reply.AsksSomething && !turn.IsAll)
        {
            await endings.EndAsync(turn, OwnDeedCredit.EndingOf(turn, plan), reading, cancellationToken);
        }
        await beside.ReplyAsync(turn, plan, reading, cancellationToken);
        beside.TakeUp(turn, plan, before, reading);
        if (turn.Talk is null && plan.Deeds.OfType<Deed.Note>().FirstOrDefault() is { } note)
        {
            notes.TellLast(turn, note.Facts, reading);
        }
        credit.LeaveNoDeedWithoutReply(turn, plan);
    }
}

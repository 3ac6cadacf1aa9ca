using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Keeps what was told, of the talk's deal or of another, and says it back once.</summary>
public sealed class NoteDesk(TalkDialogs dialogs, FactsInWords facts) : IDeedDesk
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Note), typeof(Deed.NoteAside)];

    /// <inheritdoc/>
    public async Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken)
    {
        if (deed is Deed.Note note)
        {
            await NoteAsync(turn, note.Facts, isComforted: PlainMoments.IsLoss(reading.Utterance.Text), cancellationToken);
        }
        else
        {
            NoteAside(turn, (Deed.NoteAside)deed);
        }
    }

    /// <summary>What is told right after a talk belongs to it still, unless it names somebody else.</summary>
    public void TellLast(TalkTurn turn, IReadOnlyList<Fact> told, Reading reading)
    {
        if (turn.Talks.Last is { HeardAt: { } heard } last
            && turn.Now - heard < Silences.StillOfLastTalk
            && Policy.OtherDeal(last, reading) is null)
        {
            turn.Talks = turn.Talks with { Last = last.With(told.Select(TalkFact.Told)) };
        }
    }

    private async Task NoteAsync(TalkTurn turn, IReadOnlyList<Fact> told, bool isComforted, CancellationToken cancellationToken)
    {
        var isOpen = turn.Talk is not null;
        turn.Change(talk => talk.With(told.Select(TalkFact.Told)));
        if (!isOpen)
        {
            turn.Talks = turn.Talks with { Told = [.. turn.Talks.Told, .. told.Select(TalkFact.Told)] };
        }
        // Beside comfort for a loss nothing is said back.
        if (!isComforted && facts.Noted(told, turn.Context.Activity, withNames: !isOpen) is { } line)
        {
            turn.Say(line);
        }
        await dialogs.RecallAsync(turn, cancellationToken);
    }

    private void NoteAside(TalkTurn turn, Deed.NoteAside aside)
    {
        turn.Aside = aside;
        if (facts.Noted([.. Named(FactKeys.Buyer, aside.Deal.Buyer), .. Named(FactKeys.Company, aside.Deal.Company),
            .. aside.Facts.Select(TalkFact.Told)], turn.Context.Activity) is { } line)
        {
            turn.Say(line);
        }
    }

    private static IEnumerable<TalkFact> Named(string key, string? name) => name is null ? [] : [new TalkFact(key, name, FactSource.Told)];
}

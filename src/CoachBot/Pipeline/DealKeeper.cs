using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Pipeline;

/// <summary>Keeps what a turn's talks have told: the deal with its names, its facts, and what happened.</summary>
public sealed class DealKeeper(
    DealRepository deals, DealHistory history, DealFinder finder, DealOfTalk dealOfTalk, DealAnswers answers, TalkEvents events)
{
    /// <summary>Keeps what is new since the turn began; where others read along, nothing.</summary>
    public async Task KeepAsync(TalkTurn turn, Talks before, CancellationToken cancellationToken)
    {
        if (Room.IsShared(turn.Context.Activity))
        {
            return;
        }
        answers.Follow(turn, before);
        // What a message's first words had put in place of what was told before is told again.
        var isAnew = turn.Context.TurnState.Get<ReadAnew>() is not null;
        foreach (var talk in turn.Talks.All.DistinctBy(talk => talk.Id).Where(answers.AreAbout).ToList())
        {
            var earlier = before.All.FirstOrDefault(known => known.Id == talk.Id);
            if (earlier is null || isAnew || IsNew(talk, earlier) || answers.Told(turn, before, talk) is not null)
            {
                turn.Talks = turn.Talks.With(await KeepTalkAsync(turn, before, talk, isAnew && earlier is not null ? earlier
                    with { Facts = [] } : earlier, cancellationToken));
            }
        }
        await KeepToldAsync(turn, before, cancellationToken);
    }

    private static bool IsNew(TalkState talk, TalkState earlier) =>
        talk.Deal != earlier.Deal || talk.Moved != earlier.Moved || !talk.Facts.SequenceEqual(earlier.Facts);

    private async Task<TalkState> KeepTalkAsync(TalkTurn turn, Talks before, TalkState talk, TalkState? earlier,
        CancellationToken cancellationToken)
    {
        var (transaction, zone) = (turn.Context.Transaction(), SellerClock.Zone(turn.Context.Activity));
        if (await dealOfTalk.FindAsync(turn, talk, cancellationToken) is not ({ } id, var isNew))
        {
            return talk;
        }
        // Looked up before anything is written: what a turn has written makes its reads dearer.
        var happened = isNew ? [] : await history.EventsAsync(transaction, id, cancellationToken);
        var known = id == talk.DealId ? earlier?.Facts ?? [] : [];
        var answered = answers.Told(turn, before, talk);
        List<TalkFact> told =
            [.. talk.Facts.Where(fact => fact.Source != FactSource.Journal && DealFacts.AreKept(fact.Key) && !known.Contains(fact)),
                .. answered is null ? [] : new[] { answered }];
        await (isNew ? Task.CompletedTask : NoteReplacedAsync(turn, id, told, cancellationToken));
        foreach (var fact in told)
        {
            Keep(transaction, id, fact, zone);
        }
        if (HeOrShe.Said(turn.Words) is { } pronoun && talk.Id == turn.Talks.Active?.Id)
        {
            history.Keep(transaction, id, new DealFact { Name = DealFact.Pronoun, Value = pronoun });
        }
        events.Keep(turn, talk, earlier is null, id, happened, answered);
        return talk with { DealId = id };
    }

    // What stood there before is known as long as the message that replaced it can still be edited.
    private async Task NoteReplacedAsync(TalkTurn turn, string id, List<TalkFact> told, CancellationToken cancellationToken)
    {
        if (told.Count == 0 || !CardSending.CanChange(turn.Context.Activity.ChannelId))
        {
            return;
        }
        var replaced = (await history.FactsAsync(turn.Context.Transaction(), id, cancellationToken))
            .Where(known => told.Exists(fact => fact.Key == known.Name))
            .Select(known => new ReplacedFact(id, known));
        turn.Replaced = [.. turn.Replaced, .. replaced];
    }

    private void Keep(TurnTransaction turn, string id, TalkFact fact, TimeZoneInfo zone)
    {
        if (fact.Status == FactStatus.Known && fact.Value.Length > 0)
        {
            history.Keep(turn, id, DealFacts.Of(fact.Key, fact.Value, fact.When, fact.Part, zone));
        }
        else if (fact.Status == FactStatus.Unknown)
        {
            history.Forget(turn, id, fact.Key);
        }
    }

    // Told with nothing open, it belongs to whoever is named, else to whom the last talk was about; told beside a talk, to the one it is
    // told of.
    private async Task KeepToldAsync(TalkTurn turn, Talks before, CancellationToken cancellationToken)
    {
        if (turn.Aside is { } aside)
        {
            await KeepOfAsync(turn, aside.Deal, [.. aside.Facts.Select(TalkFact.Told)], cancellationToken);
        }
        var told = turn.Talks.Told.Where(fact => !before.Told.Contains(fact)).ToList();
        if (turn.Talks.Active is not null || told.Count == 0)
        {
            return;
        }
        string? Name(string key) => told.Find(fact => fact.Key == key)?.Value;
        var named = new DealView(Name(FactKeys.Buyer), Name(FactKeys.Company));
        var isRecent = turn.Talks.Last?.HeardAt is { } heard && turn.Now - heard < Silences.StillOfLastTalk;
        if ((named is { Buyer: null, Company: null } ? isRecent ? turn.Talks.Last!.Deal : null : named) is { } about)
        {
            await KeepOfAsync(turn, about, told, cancellationToken);
        }
    }

    private async Task KeepOfAsync(TalkTurn turn, DealView about, List<TalkFact> told, CancellationToken cancellationToken)
    {
        var (transaction, zone) = (turn.Context.Transaction(), SellerClock.Zone(turn.Context.Activity));
        var facts = told.Where(fact => DealFacts.AreKept(fact.Key)).ToList();
        if (facts.Count == 0 || await finder.FindAsync(transaction, about, cancellationToken) is { Count: > 1 })
        {
            return;
        }
        var id = await deals.KeepAsync(transaction, about.Buyer, about.Company, cancellationToken);
        await NoteReplacedAsync(turn, id!, facts, cancellationToken);
        var before = facts.Exists(IsDetail) ? (await history.FactsAsync(transaction, id!, cancellationToken))
            .FirstOrDefault(fact => fact.Name == FactKeys.Detail) : null;
        foreach (var fact in facts)
        {
            Keep(transaction, id!, IsDetail(fact) && before is not null ? fact
                with { Value = Details.Together(before.Value, fact.Value) } : fact, zone);
        }
    }

    private static bool IsDetail(TalkFact fact) => fact.Key == FactKeys.Detail;
}

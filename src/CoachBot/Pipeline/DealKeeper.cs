using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Pipeline;

/// <summary>Keeps what a turn's talks have told: the deal with its names, its facts, and what happened.</summary>
public sealed class DealKeeper(
    DealRepository deals, DealHistory history, DealFinder finder, TalkEvents events, JournalRepository journal, QuestionCatalog questions,
    ContentLibrary content, TimeProvider time)
{
    private static readonly TimeSpan StillSpokenOf = TimeSpan.FromMinutes(30);

    /// <summary>Keeps what is new since the turn began.</summary>
    public async Task KeepAsync(TalkTurn turn, Talks before, CancellationToken cancellationToken)
    {
        Follow(turn, before);
        // What a message's first words had put in place of what was told before is told again.
        var isAnew = turn.Context.TurnState.Get<ReadAnew>() is not null;
        foreach (var talk in turn.Talks.All.DistinctBy(talk => talk.Id).Where(IsAboutDeal).ToList())
        {
            var earlier = before.All.FirstOrDefault(known => known.Id == talk.Id);
            if (earlier is null || isAnew || IsNew(talk, earlier) || Answered(turn, before, talk) is not null)
            {
                turn.Talks = turn.Talks.With(await KeepTalkAsync(turn, before, talk, isAnew && earlier is not null ? earlier
                    with { Facts = [] } : earlier, cancellationToken));
            }
        }
        await KeepToldAsync(turn, before, cancellationToken);
    }

    /// <summary>Takes back what was kept since a moment: deals, facts, and what happened.</summary>
    public async Task TakeBackAsync(TurnTransaction turn, long since, IReadOnlyList<ReplacedFact> replaced,
        CancellationToken cancellationToken)
    {
        foreach (var deal in await deals.ChangedSinceAsync(turn, since, cancellationToken))
        {
            foreach (var one in (await history.EventsAsync(turn, deal.Id, cancellationToken)).Where(one => one.HappenedAt >= since))
            {
                history.TakeBack(turn, one.Id);
            }
            foreach (var fact in (await history.FactsAsync(turn, deal.Id, cancellationToken)).Where(fact => fact.SaidAt >= since))
            {
                history.Forget(turn, deal.Id, fact.Name);
            }
            if (deal.CreatedAt >= since)
            {
                deals.Remove(turn, deal.Id);
            }
        }
        foreach (var one in replaced)
        {
            history.PutBack(turn, one.DealId, one.Fact);
        }
    }

    // An answer can say where the deal stands now; going back takes that back.
    private void Follow(TalkTurn turn, Talks before)
    {
        if (turn.Given?.Answer is not { } given
            || before.Active is not { } active
            || turn.Talks.All.FirstOrDefault(talk => talk.Id == active.Id) is not { } talk)
        {
            return;
        }
        if (given.Back)
        {
            turn.Talks = turn.Talks.With(talk with { Moved = null });
        }
        else if (SaysWhereItStands(talk.Topic) && Answer(active, given) is { Means: { } act } answer && DealEvents.OfNews(act) is not null)
        {
            turn.Talks = turn.Talks.With(talk with { Moved = new DealMove(given.Question, answer.Id, act) });
        }
        else if (talk.Moved?.Question == given.Question || given.Question != active.Open?.Question)
        {
            turn.Talks = turn.Talks.With(talk with { Moved = null });
        }
    }

    private bool SaysWhereItStands(string topic) => topic == "debrief-call" || content.Find(topic) is Situation;

    private PossibleAnswer? Answer(TalkState talk, Answer given) =>
        Asked(talk, given)?.Answers.FirstOrDefault(known => known.Id == given.Id);

    private Question? Asked(TalkState talk, Answer given) => questions.Find(talk.Open?.Topic ?? talk.Topic, given.Question);

    private static bool IsNew(TalkState talk, TalkState earlier) =>
        talk.Deal != earlier.Deal || talk.Moved != earlier.Moved || !talk.Facts.SequenceEqual(earlier.Facts);

    // A service that runs by itself, such as a reminder's, is about a deal only by name.
    private bool IsAboutDeal(TalkState talk) => talk.Deal is not null && (talk.Topic == "prepare-call" || SaysWhereItStands(talk.Topic));

    private async Task<TalkState> KeepTalkAsync(TalkTurn turn, Talks before, TalkState talk, TalkState? earlier,
        CancellationToken cancellationToken)
    {
        var (transaction, zone) = (turn.Context.Transaction(), SellerClock.Zone(turn.Context.Activity));
        if (await DealOfAsync(turn, talk, cancellationToken) is not ({ } id, var isNew))
        {
            return talk;
        }
        // Looked up before anything is written: what a turn has written makes its reads dearer.
        var happened = isNew ? [] : await history.EventsAsync(transaction, id, cancellationToken);
        var known = id == talk.DealId ? earlier?.Facts ?? [] : [];
        var answered = Answered(turn, before, talk);
        List<TalkFact> told =
            [.. talk.Facts.Where(fact => fact.Source != FactSource.Journal && DealFacts.AreKept(fact.Key) && !known.Contains(fact)),
                .. answered is null ? [] : new[] { answered }];
        await (isNew ? Task.CompletedTask : NoteReplacedAsync(turn, id, told, cancellationToken));
        foreach (var fact in told)
        {
            Keep(transaction, id, fact, zone);
        }
        if (Pronouns.Said(turn.Words) is { } pronoun && talk.Id == turn.Talks.Active?.Id)
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

    // What was answered to a question that asks for a fact of the deal.
    private TalkFact? Answered(TalkTurn turn, Talks before, TalkState talk)
    {
        if (turn.Given?.Answer is not { Skipped: false, Back: false } given || before.Active?.Id != talk.Id)
        {
            return null;
        }
        return Asked(before.Active, given) is { Asks: { } asks, Answers.Count: 0 } && DealFacts.AreKept(asks) && asks != FactKeys.Deadline
            ? new TalkFact(asks, given.Text, FactSource.Answered) { When = given.When }
            : null;
    }

    /// <summary>The deal that a talk is kept with; null while it could be one of several.</summary>
    private async Task<(string? Id, bool IsNew)> DealOfAsync(TalkTurn turn, TalkState talk, CancellationToken cancellationToken)
    {
        var (transaction, named) = (turn.Context.Transaction(), talk.Deal!);
        if (talk.DealId is { } id && await deals.GetAsync(transaction, id, cancellationToken) is { } known)
        {
            if (!DealNames.Agree(known.Buyer, named.Buyer) || !DealNames.Agree(known.Company, named.Company))
            {
                return (await PutRightAsync(turn, talk, known, cancellationToken), false);
            }
            if (DealNames.Fuller(known.Buyer, named.Buyer) != known.Buyer
                || DealNames.Fuller(known.Company, named.Company) != known.Company)
            {
                deals.Complete(transaction, known, named.Buyer, named.Company);
            }
            return (id, false);
        }
        var found = await finder.FindAsync(transaction, named, cancellationToken);
        return found.Count > 1
            ? (null, false)
            : (await deals.KeepAsync(transaction, named.Buyer, named.Company, cancellationToken), found.Count == 0);
    }

    // “Not Tom, Tim”: a deal that this talk has brought is called so now; one that was there before stays what it was.
    private async Task<string?> PutRightAsync(TalkTurn turn, TalkState talk, Deal wrong, CancellationToken cancellationToken)
    {
        var (transaction, named) = (turn.Context.Transaction(), talk.Deal!);
        var happened = await history.EventsAsync(transaction, wrong.Id, cancellationToken);
        var isOwn = happened.All(one => TalkEvents.IsOf(one, talk));
        var others = await finder.FindAsync(transaction, named, cancellationToken);
        if (isOwn && others.All(other => other.Id == wrong.Id))
        {
            deals.Rename(transaction, wrong.Id, named.Buyer, named.Company);
            return wrong.Id;
        }
        foreach (var one in happened.Where(one => TalkEvents.IsOf(one, talk)))
        {
            history.TakeBack(transaction, one.Id);
        }
        if (isOwn)
        {
            foreach (var fact in await history.FactsAsync(transaction, wrong.Id, cancellationToken))
            {
                history.Forget(transaction, wrong.Id, fact.Name);
            }
            deals.Remove(transaction, wrong.Id);
        }
        var right = await deals.KeepAsync(transaction, named.Buyer, named.Company, cancellationToken);
        if (talk.Entry is { } entry)
        {
            journal.SetDeal(transaction, entry, right);
        }
        return right;
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
        var isRecent = turn.Talks.Last?.HeardAt is { } heard && time.GetUtcNow() - heard < StillSpokenOf;
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

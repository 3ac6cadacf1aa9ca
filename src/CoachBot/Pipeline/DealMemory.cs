using CoachBot.Arrival;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Pipeline;

/// <summary>Remembers deals beyond a talk: a buyer who is named again brings along what is known.</summary>
public sealed class DealMemory(DealHistory history, DealFinder finder, DealWords words, WhichCard which, ContentLibrary content)
{
    // Where a deal stands needn't be said to somebody who has just told it.
    private static readonly TimeSpan JustTold = TimeSpan.FromMinutes(30);

    /// <summary>The deals that a talk could be about, where it is about one of several; none where that is plain.</summary>
    public async Task<IReadOnlyList<NamedDeal>> CandidatesAsync(TalkTurn turn, TalkState talk, CancellationToken cancellationToken) =>
        await FoundAsync(turn, talk, cancellationToken) is { Count: > 1 } several && IsAboutDeal(talk.Topic)
            ? [.. several.Select(NamedDeal.Of)]
            : [];

    /// <summary>Asks which of several deals is meant; what waits for that is taken up when it is told.</summary>
    public void AskWhich(TalkTurn turn, WhichDeal waiting, DealView named)
    {
        turn.Talks = turn.Talks with { Which = waiting };
        turn.Reply.Add(which.Build(waiting.Deals, named));
    }

    /// <summary>Whether a topic is about one deal, so that it matters which: a situation, or a call.</summary>
    public bool IsAboutDeal(string topic) => topic is "prepare-call" or "debrief-call" || content.Find(topic) is Situation;

    /// <summary>Whether a topic has no words to say at once, whoever it is about.</summary>
    public bool HasNoWords(string topic) => content.Find(topic) is not Situation;

    /// <summary>The talk with what its deal is known for. Says in a line where that stood when it was spoken of last.</summary>
    public async Task<TalkState> RecallAsync(TalkTurn turn, TalkState talk, CancellationToken cancellationToken)
    {
        if (await FoundAsync(turn, talk, cancellationToken) is not [var deal])
        {
            return talk;
        }
        var (transaction, now, zone) = (turn.Context.Transaction(), turn.Now, SellerClock.Zone(turn.Context.Activity));
        var facts = await history.FactsAsync(transaction, deal.Id, cancellationToken);
        var events = await history.EventsAsync(transaction, deal.Id, cancellationToken);
        if (IsAboutDeal(talk.Topic) && events is [.., var last] && now - last.Happened > JustTold && MayHaveForgotten(turn))
        {
            turn.Say(words.Stands(deal.Names, events, now, turn.Context.Activity));
        }
        var names = Named(deal, talk);
        var known = DealFacts.IntoTalk(facts, now, zone).Where(fact => !talk.Facts.Any(told => told.Key == fact.Key));
        talk = talk.About(names);
        return talk with { DealId = deal.Id, Facts = [.. known, .. talk.Facts] };
    }

    // In a call there is no time for it; who pressed it on a deal's card has just seen it, and where the coach comes by itself it says why.
    private static bool MayHaveForgotten(TalkTurn turn) => turn.Context.Held<LiveCall>() is null
        && turn.Context.Held<Incoming>() is { } incoming && incoming.Click is not { Start: not null, Said: null };

    private async Task<IReadOnlyList<Deal>> FoundAsync(TalkTurn turn, TalkState talk, CancellationToken cancellationToken)
    {
        if (talk is not { Deal: { } about, DealId: null } || Room.IsShared(turn.Context.Activity))
        {
            return [];
        }
        return await finder.FindAsync(turn.Context.Transaction(), SpokenOf(turn.Talks, about, turn.Now), cancellationToken);
    }

    /// <summary>Who is meant by a name that stands alone: whom the talk is about, or the one before it, where they are called so.</summary>
    public static DealView SpokenOf(Talks talks, DealView named, DateTimeOffset now)
    {
        var last = talks.Last?.HeardAt is { } heard && now - heard < Silences.StillOfLastTalk ? talks.Last : null;
        return named is { Buyer: not null, Company: null }
            && (talks.Active ?? last)?.Deal is { Buyer: not null } about
            && DealNames.Agree(about.Buyer, named.Buyer)
            ? new(DealNames.Fuller(about.Buyer, named.Buyer), about.Company)
            : named;
    }

    // A name that was taken for a company's is a person's where the deal knows better.
    private static DealView Named(Deal deal, TalkState talk)
    {
        var (buyer, company) = (talk.Deal!.Buyer, talk.Deal.Company);
        return deal.Buyer is not null
            && buyer is null
            && DealNames.Agree(deal.Buyer, company)
            && !DealNames.Agree(deal.Company ?? "", company)
            ? deal.Names
            : new(DealNames.Fuller(deal.Buyer, buyer), deal.Company is not null && DealNames.Key(deal.Company) == DealNames.Key(buyer)
                ? company
                : DealNames.Fuller(deal.Company, company));
    }
}

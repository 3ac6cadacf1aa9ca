using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Begins talks, with what was told: on news, at a button, as a service, or about another deal beside this one.</summary>
public sealed class BeginningDesk(TalkDialogs dialogs, MessageReader reader, AnsweredAhead ahead, ContentLibrary content) : IDeedDesk
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Begin), typeof(Deed.Lay), typeof(Deed.OpenBeside)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken) => deed switch
    {
        Deed.Lay laid => LayAsync(turn, laid.Topic, reading, cancellationToken),
        Deed.OpenBeside other => BeginOnAsync(turn, other.Topic, other.Deal, beside: true, reading, cancellationToken),
        _ => BeginOnAsync(turn, ((Deed.Begin)deed).Topic, turn.Talk?.Deal ?? StillSpokenOf(turn, reading), beside: false, reading,
            cancellationToken, ((Deed.Begin)deed).Counsel),
    };

    /// <summary>Begins a topic that was chosen, in place of what is open.</summary>
    public async Task BeginAsync(TalkTurn turn, string topic, string? said, TopicOptions options, CancellationToken cancellationToken)
    {
        var reading = said is null ? null : await reader.ReadAsync(turn.Context, said, null, cancellationToken);
        var told = reading?.OfOneDeal.Select(TalkFact.Told).ToList() ?? [];
        var about = options.Buyer is null && options.Company is null ? turn.Talk?.Deal : new DealView(options.Buyer, options.Company);
        var talk = turn.NewTalk(topic, told, about) with { Ahead = reading is null ? [] : ahead.In(reading, topic) };
        await dialogs.BeginAsync(turn, options
            with { Text = said, Buyer = talk.Deal?.Buyer, Company = talk.Deal?.Company }, talk, beside: false, cancellationToken);
    }

    /// <summary>Begins what a service needs to be asked, beside the talk at hand; of two services only the latter is open.</summary>
    public async Task BeginServiceAsync(TalkTurn turn, BeginTopic begins, CancellationToken cancellationToken)
    {
        if (turn.Talk is { IsService: true })
        {
            await dialogs.EndAsync(turn, cancellationToken);
        }
        IEnumerable<TalkFact> told = begins.Facts.Where(fact => fact.Confidence >= Thresholds.Cheap).Select(TalkFact.Told);
        var talk = turn.NewTalk(begins.Topic, turn.Talk is null ? [.. ToldBefore(turn), .. told] : told)
            with { IsService = turn.Talk is not null };
        talk = talk.Deal is null && (turn.Talk?.Deal ?? WhoIsMeant(turn, begins)) is { } deal ? talk with { Deal = deal } : talk;
        var options = new TopicOptions
        {
            Text = begins.Text,
            Item = begins.Item,
            Buyer = talk.Deal?.Buyer,
            Company = talk.Deal?.Company,
            IsOfTalk = turn.Talk is not null || IsStillNameless(turn),
        };
        await dialogs.BeginAsync(turn, options, talk, beside: turn.Talk is not null, cancellationToken);
    }

    // A call that nobody has named, and that has just been spoken of.
    private static bool IsStillNameless(TalkTurn turn) =>
        turn.Talks.Last is { Deal: null, HeardAt: { } heard } && turn.Now - heard <= Silences.StillOfLastTalk;

    // “You be him”: who was spoken of in the talk that has just ended.
    private static DealView? WhoIsMeant(TalkTurn turn, BeginTopic begins) =>
        turn is { Talk: null, Talks.Last: { Deal: { } deal, HeardAt: { } heard } }
            && turn.Now - heard < Silences.StillOfLastTalk
            && !begins.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company)
            && HeOrShe.Names(turn.Incoming.Text)
            ? deal : null;

    /// <summary>
    /// Words given with nothing open are spoken of like those of a talk that has just ended: “shorter” is about them, and “her” is who they
    /// are for.
    /// </summary>
    public static void SpeakOf(TalkTurn turn, string topic, Reading reading)
    {
        var isNew = turn.Talks.Last is not { HeardAt: { } heard } last
            || turn.Now - heard > Silences.StillOfLastTalk
            || Policy.OtherDeal(last, reading) is not null;
        if (turn.Talk is null && isNew)
        {
            turn.Talks = turn.Talks
                with { Last = turn.NewTalk(topic, [.. turn.Talks.Told, .. ToldIn(reading)], StillSpokenOf(turn, reading))
                    with { HeardAt = turn.Now } };
        }
    }

    private async Task BeginOnAsync(TalkTurn turn, string topic, DealView? deal, bool beside, Reading reading,
        CancellationToken cancellationToken, string? counsel = null)
    {
        var told = ToldIn(reading);
        IEnumerable<TalkFact> known = beside || reading.Other is not null
            ? told
            : [.. ToldBefore(turn), .. turn.Talk?.Facts ?? [], .. told];
        topic = content.Find(topic) is null ? TopicsOfNews.Nearest(topic) : topic;
        var fitting = counsel is null ? null : content.FindCounsel(counsel);
        var talk = turn.NewTalk(topic, known, deal) with
        {
            // What was asked for in plain words is surer than any answer that may have been told ahead.
            Ahead = fitting?.Act == Counsel.InPlainWords ? [] : ahead.In(reading, topic),
            Also = [.. (beside ? [] : turn.Talk?.Also ?? []).Union(Bywords.In(reading))],
            Dates = beside || reading.Other is not null ? [] : turn.Talk?.Dates ?? [],
            Sentences = beside || reading.Other is not null ? [] : turn.Talk?.Sentences ?? [],
        };
        var options = new TopicOptions { Text = turn.Incoming.Text, Buyer = talk.Deal?.Buyer, Company = talk.Deal?.Company };
        if (talk.Ahead.Count == 0 && fitting is not null)
        {
            turn.Context.TurnState.Set(new FirstWords(fitting));
        }
        await dialogs.BeginAsync(turn, options, talk, beside, cancellationToken);
    }

    // It is over as soon as it has begun, and what comes of it is kept like any other's.
    private async Task LayAsync(TalkTurn turn, string topic, Reading reading, CancellationToken cancellationToken)
    {
        var deal = turn.Talk?.Deal ?? StillSpokenOf(turn, reading);
        IEnumerable<TalkFact> told = [.. ToldBefore(turn), .. turn.Talk?.Facts ?? [], .. ToldIn(reading)];
        if (turn.Talk is not null)
        {
            await dialogs.EndAsync(turn, cancellationToken);
        }
        turn.Talks = turn.Talks with { Last = turn.NewTalk(topic, told, deal) with { HeardAt = turn.Now } };
    }

    // “She said no” is about her who was spoken of last, and so is what comes within minutes; another name is another deal.
    private static DealView? StillSpokenOf(TalkTurn turn, Reading reading)
    {
        if (reading.Other is not null
            || turn.Talks.Last is not { Deal: { } deal, HeardAt: { } heard }
            || reading.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company)
            || HeOrShe.MayName(reading.Utterance.Text))
        {
            return null;
        }
        var age = turn.Now - heard;
        return age < Silences.StillOfLastTalk || (age < Silences.StillSpokenOf && HeOrShe.Names(reading.Utterance.Text)) ? deal : null;
    }

    // What was told before anything was begun goes with the first talk that begins.
    private static IReadOnlyList<TalkFact> ToldBefore(TalkTurn turn)
    {
        var told = turn.Talks.Told;
        turn.Talks = turn.Talks with { Told = [] };
        return told;
    }

    private static IEnumerable<TalkFact> ToldIn(Reading reading) =>
        reading.OfOneDeal.Where(fact => Policy.IsTold(reading, fact)).Select(TalkFact.Told);
}

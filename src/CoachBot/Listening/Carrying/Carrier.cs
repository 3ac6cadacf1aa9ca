using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using CoachBot.Unheard;

namespace CoachBot.Listening.Carrying;

/// <summary>Carries a plan out: talks, dialogs, services, and what is said. What a message does is decided before.</summary>
public sealed partial class Carrier(
    ContentLibrary content, TalkDialogs dialogs, MessageReader reader, QuestionCatalog questions, MenuReplies menu, FactsInWords facts,
    IEnumerable<ICommandHandler> handlers, IEnumerable<IUndo> undoes, IDateTimeReader dates, SellerClock clock, Voice voice,
    UnheardOffer unheard)
{
    private readonly Dictionary<string, ICommandHandler> _handlers = handlers
        .SelectMany(handler => handler.Acts.Select(act => (act, handler)))
        .ToDictionary(pair => pair.act, pair => pair.handler, StringComparer.Ordinal);

    /// <summary>Carries out what was decided.</summary>
    public async Task CarryAsync(TalkTurn turn, Plan plan, Reading reading, CancellationToken cancellationToken)
    {
        turn.Talks = turn.Talks with { Proposed = null };
        var before = turn.Talk;
        foreach (var deed in plan.Deeds)
        {
            await DoAsync(turn, deed, reading, cancellationToken);
        }
        RememberDates(turn, plan, before, reading);
        if (turn.Talk is not null && turn.Talk.Id == before?.Id && !turn.Reply.AsksSomething && !turn.IsAll)
        {
            await EndAsync(turn, EndingOf(turn, plan), reading, cancellationToken);
        }
        if (ToldInAnswer(turn, plan, reading) is { } telling)
        {
            await ServeAsync(turn, telling, reading, cancellationToken);
            await dialogs.FoldQuestionAsync(turn, cancellationToken);
        }
        TakeUp(turn, plan, before, reading);
        if (turn.Talk is null && plan.Deeds.OfType<Deed.Note>().FirstOrDefault() is { } note)
        {
            TellLast(turn, note.Facts, reading);
        }
        LeaveNoDeedWithoutReply(turn, plan);
    }

    // What is told right after a talk belongs to it still, unless it names somebody else.
    private void TellLast(TalkTurn turn, IReadOnlyList<Fact> told, Reading reading)
    {
        if (turn.Talks.Last is { HeardAt: { } heard } last
            && reader.Now(turn.Context) - heard < Silences.StillOfLastTalk
            && Policy.OtherDeal(last, reading) is null)
        {
            turn.Talks = turn.Talks with { Last = last.With(told.Select(TalkFact.Told)) };
        }
    }

    /// <summary>Begins a topic that was chosen, in place of what is open.</summary>
    public Task BeginAsync(TalkTurn turn, string topic, string? said, TopicOptions options, CancellationToken cancellationToken) =>
        BeginAsync(turn, topic, said, options, turn.Talk?.Deal, beside: false, cancellationToken);

    /// <summary>Answers a question in the seller's own words.</summary>
    public async Task AnswerInWordsAsync(TalkTurn turn, string key, string? id, string text, Reading? reading,
        CancellationToken cancellationToken)
    {
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (text.Length > QuestionCard.LongestAnswer && open?.Kind != AnswerKind.Draft)
        {
            await dialogs.AskAgainAsync(turn, menu.Line("too-long-answer"), cancellationToken);
            return;
        }
        if (open?.Kind is not (AnswerKind.Date or AnswerKind.Moment) || open.Question != key)
        {
            await ChooseAsync(turn, open, key, id, text, cancellationToken);
            return;
        }
        if (content.Commands.Match(text) is "no-date" or "skip")
        {
            await dialogs.AnswerAsync(turn, new Answer(key, null, ""), cancellationToken);
            return;
        }
        var context = clock.Context(turn.Context.Activity);
        var when = dates.Read(text, context)
            ?? (open.Kind == AnswerKind.Moment ? BareHour.Read(text, dates, context) : null)
            ?? reading?.Facts.Select(fact => fact.When).FirstOrDefault(found => found is not null);
        if (when is null || IsPast(when, context))
        {
            await dialogs.AskAgainAsync(turn, menu.Line(when is null ? "when-not-understood" : "when-passed"), cancellationToken,
                missed: when is null);
            return;
        }
        await dialogs.AnswerAsync(turn, new Answer(key, null, text) { When = when }, cancellationToken);
    }

    // What was typed into the field of a question with answers to choose from is matched like what is typed in the chat.
    private Task ChooseAsync(TalkTurn turn, OpenQuestion? open, string key, string? id, string text, CancellationToken cancellationToken)
    {
        var question = open is null ? null : questions.Find(open.Topic, key);
        var chosen = id ?? (question is { Answers.Count: > 0 } ? questions.Match(question, text)?.Id : null);
        return question is { Answers.Count: > 0 } && chosen is null && open!.Kind != AnswerKind.Draft
            ? dialogs.AskAgainAsync(turn, null, cancellationToken, missed: true)
            : dialogs.AnswerAsync(turn, new Answer(key, chosen, text), cancellationToken);
    }

    private static bool IsPast(TimeExpression when, DateTimeContext context)
    {
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        return when.HasTime ? when.Start < now : when.Start.Date < now.Date;
    }

    private Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken) => deed switch
    {
        Deed.Respond feeling => RespondAsync(turn, feeling.Act),
        Deed.Note note => NoteAsync(turn, note.Facts, isComforted: PlainMoments.IsLoss(reading.Utterance.Text), cancellationToken),
        Deed.NoteAside aside => NoteAsideAsync(turn, aside),
        Deed.Correct correct => CorrectAsync(turn, correct.Facts, cancellationToken),
        Deed.Answer answer => AnswerInWordsAsync(turn, answer.Question, answer.Id, answer.Text, reading, cancellationToken),
        Deed.LeaveOut left => LeaveOutAsync(turn, left.Why, reading, cancellationToken),
        Deed.Serve serve => ServeAsync(turn, serve.Command, reading, cancellationToken),
        Deed.Reply reply => ServeAsync(turn, reply.Command, reading, cancellationToken),
        Deed.Begin begin => BeginOnAsync(turn, begin.Topic, turn.Talk?.Deal ?? StillSpokenOf(turn, reading), beside: false, reading,
            cancellationToken, begin.Counsel),
        Deed.Lay laid => LayAsync(turn, laid.Topic, reading, cancellationToken),
        Deed.OpenBeside other => BeginOnAsync(turn, other.Topic, other.Deal, beside: true, reading, cancellationToken),
        Deed.Steer steer => SteerAsync(turn, steer.Act, cancellationToken),
        Deed.TakeUp taken => TakeUpAsync(turn, taken.Proposal, reading, cancellationToken),
        Deed.TurnDown => dialogs.AskAgainAsync(turn, menu.Line("stayed"), cancellationToken),
        Deed.AskAbout about => MenuAsync(turn, menu.Line("what-about", Names.About(about.Name.Value, null))),
        Deed.Clarify clarify => ClarifyAsync(turn, clarify.Candidates, reading),
        Deed.OrElse orElse => OfferOthersAsync(turn, orElse.Others, reading),
        Deed.Miss miss => MissAsync(turn, miss.Misses, cancellationToken),
        Deed.Decline decline => DeclineAsync(turn, decline.Act, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing carries out a {deed.GetType().Name}."),
    };

    // The dialog goes on by itself where its open question has just been answered by what was told; else the question is put again.
    private async Task EndAsync(TalkTurn turn, TurnEnding ending, Reading reading, CancellationToken cancellationToken)
    {
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (open is not null && ending == TurnEnding.Rests)
        {
            return;
        }
        if (open is not null
            && ending == TurnEnding.GoesOn
            && TalkDialogs.Told(turn.Talk!, questions.Get(open.Topic, open.Question), open) is { } told)
        {
            // Where words are asked for, they are kept as they were said.
            var inWords = turn.Talk!.Open is { TakesWords: true } && told.When is null;
            await dialogs.AnswerAsync(turn, inWords ? told with { Text = reading.Utterance.Text } : told, cancellationToken);
            return;
        }
        await dialogs.FoldQuestionAsync(turn, cancellationToken);
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

    private Task NoteAsideAsync(TalkTurn turn, Deed.NoteAside aside)
    {
        turn.Aside = aside;
        if (facts.Noted([.. Named(FactKeys.Buyer, aside.Deal.Buyer), .. Named(FactKeys.Company, aside.Deal.Company),
            .. aside.Facts.Select(TalkFact.Told)], turn.Context.Activity) is { } line)
        {
            turn.Say(line);
        }
        return Task.CompletedTask;
    }

    private async Task LeaveOutAsync(TalkTurn turn, FactStatus why, Reading? reading, CancellationToken cancellationToken)
    {
        var topic = turn.Talk?.Topic;
        if (await dialogs.OpenAsync(turn, cancellationToken) is not { } open)
        {
            return;
        }
        if (questions.Get(open.Topic, open.Question).Asks is { } asks && FactKeys.All.Contains(asks))
        {
            turn.Change(talk => talk.With([new TalkFact(asks, "", FactSource.Answered) { Status = why }]));
        }
        await dialogs.AnswerAsync(turn, new Answer(open.Question, null, ""), cancellationToken);
        if (why == FactStatus.Unknown
            && reading?.Leading.Act == "unknown"
            && turn.Talk is { Wording: not null } talk
            && talk.Topic == topic
            && content.Find(talk.Topic) is Situation situation
            && situation.Questions.ContainsKey(open.Question) && turn.Reply is { AsksSomething: true, ShowsWords: false })
        {
            await WithWordsInsteadAsync(turn, reading, cancellationToken);
        }
    }

    // Who doesn't know isn't asked the next thing: other words do without it, not the same once more, and the question waits.
    private async Task WithWordsInsteadAsync(TalkTurn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (turn.Reply.Lines == 0 && Spoken(turn, "left-out-unknown") is { } line)
        {
            turn.Say(line);
        }
        await ServeAsync(turn, new Command("ask.another", null, new(0, 0), 1), reading, cancellationToken);
        await dialogs.FoldQuestionAsync(turn, cancellationToken);
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
        var talk = dialogs.NewTalk(topic, known, deal) with
        {
            // What was asked for in plain words is surer than any answer that may have been told ahead.
            Ahead = fitting?.Act == Counsel.InPlainWords ? [] : reader.Ahead(reading, topic),
            Also = [.. (beside ? [] : turn.Talk?.Also ?? []).Union(Bywords.In(reading))],
            Dates = beside || reading.Other is not null ? [] : turn.Talk?.Dates ?? [],
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
        turn.Talks = turn.Talks with { Last = dialogs.NewTalk(topic, told, deal) with { HeardAt = reader.Now(turn.Context) } };
    }

    // “She said no” is about her who was spoken of last, and so is what comes within minutes; another name is another deal.
    private DealView? StillSpokenOf(TalkTurn turn, Reading reading)
    {
        if (reading.Other is not null
            || turn.Talks.Last is not { Deal: { } deal, HeardAt: { } heard }
            || reading.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company)
            || Pronouns.MayName(reading.Utterance.Text))
        {
            return null;
        }
        var age = reader.Now(turn.Context) - heard;
        return age < Silences.StillOfLastTalk || (age < Silences.StillSpokenOf && Pronouns.Names(reading.Utterance.Text)) ? deal : null;
    }

    // What was told before anything was begun goes with the first talk that begins.
    private static IReadOnlyList<TalkFact> ToldBefore(TalkTurn turn)
    {
        var told = turn.Talks.Told;
        turn.Talks = turn.Talks with { Told = [] };
        return told;
    }

    private async Task BeginAsync(TalkTurn turn, string topic, string? said, TopicOptions options, DealView? deal, bool beside,
        CancellationToken cancellationToken)
    {
        var reading = said is null ? null : await reader.ReadAsync(turn.Context, said, null, cancellationToken);
        var told = reading?.OfOneDeal.Select(TalkFact.Told).ToList() ?? [];
        var about = options.Buyer is null && options.Company is null ? deal : new DealView(options.Buyer, options.Company);
        var talk = dialogs.NewTalk(topic, told, about) with { Ahead = reading is null ? [] : reader.Ahead(reading, topic) };
        await dialogs.BeginAsync(turn, options
            with { Text = said, Buyer = talk.Deal?.Buyer, Company = talk.Deal?.Company }, talk, beside, cancellationToken);
    }
}

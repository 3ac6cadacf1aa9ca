using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Pipeline;

/// <summary>
/// What a talk says has happened: what it began with, what an answer turned that into, a call that was agreed. What is put right in the
/// talk is put right here, too.
/// </summary>
public sealed class TalkEvents(DealHistory history, ContentLibrary content, IDateTimeReader dates, SellerClock clock)
{
    private const string LostAnswer = "someone-else";

    // What it began with, what an answer said, what was agreed, what was called off.
    private const string First = "0";
    private const string Then = "1";
    private const string Agreed = "2";
    private const string Off = "3";

    private static readonly string[] _days = [FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Remind];

    /// <summary>Whether an event came of this talk.</summary>
    public static bool IsOf(DealEvent happened, TalkState talk) => happened.Id.StartsWith($"{talk.Id}/", StringComparison.Ordinal);

    /// <summary>Keeps what is new, and puts right what is other than before.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="talk">The talk as it stands.</param>
    /// <param name="begins">Whether it has begun in this turn.</param>
    /// <param name="dealId">Its deal.</param>
    /// <param name="before">What has happened in the deal before.</param>
    /// <param name="answered">What was answered in this turn; null where nothing was.</param>
    public void Keep(TalkTurn turn, TalkState talk, bool begins, string dealId, IReadOnlyList<DealEvent> before, TalkFact? answered)
    {
        var (transaction, context) = (turn.Context.Transaction(), clock.Context(turn.Context.Activity));
        var stage = before.LastOrDefault(one => one.Stage is not null && !IsOf(one, talk))?.Stage ?? DealStages.Open;
        var first = OfTopic(talk);
        if (first is { Kind: DealEvents.PutOff })
        {
            first = Until(turn, talk, begins, context) is { } when
                ? On(first, when, context.Zone)
                : Same(first, before.FirstOrDefault(one => one.Id == $"{talk.Id}/{First}"));
        }
        stage = Put(transaction, dealId, before, talk, First, first, stage);
        var kind = DealEvents.OfNews(talk.Moved?.Act);
        var then = kind is null || kind == OfTopic(talk)?.Kind || (kind == DealEvents.SaidNo && first?.Kind == DealEvents.Lost)
            ? null
            : new DealEvent { Kind = kind };
        stage = Put(transaction, dealId, before, talk, Then, then, stage);
        KeepCall(transaction, dealId, before, talk, answered, stage, context);
    }

    // What a situation is about has happened; one that an organisation added is called as it is there.
    private DealEvent? OfTopic(TalkState talk)
    {
        if (content.Find(talk.Topic) is not Situation || talk.Topic == "focused-on-the-sale")
        {
            return null;
        }
        var competitor = talk.Facts.LastOrDefault(fact =>
            fact.Key == FactKeys.Competitor && fact.Source != FactSource.Journal && fact.Status == FactStatus.Known)?.Value;
        return DealEvents.OfNews(TopicsOfNews.ActOf(talk.Topic)) switch
        {
            DealEvents.SaidNo when competitor is not null || talk.Moved?.Answer == LostAnswer =>
                new DealEvent { Kind = DealEvents.Lost, Detail = competitor },
            { } kind => new DealEvent { Kind = kind },
            _ => new DealEvent { Kind = DealEvents.Situation, Detail = talk.Topic },
        };
    }

    // Until when it was put off: a day that was told, else one that the message names.
    private TimeExpression? Until(TalkTurn turn, TalkState talk, bool begins, DateTimeContext context) =>
        talk.Facts.LastOrDefault(fact => _days.Contains(fact.Key) && fact.Source != FactSource.Journal && fact.When
            is { } when && when.StartIn(context.Zone) > context.Now)?.When
        ?? (begins ? dates.ReadAll(turn.Words, context).LastOrDefault(when => when.StartIn(context.Zone) > context.Now) : null);

    private static DealEvent Same(DealEvent happened, DealEvent? known) =>
        happened with { StartsAt = known?.StartsAt, EndsAt = known?.EndsAt, HasTime = known?.HasTime ?? false };

    private static DealEvent On(DealEvent happened, TimeExpression? when, TimeZoneInfo zone) => happened with
    {
        StartsAt = when?.StartIn(zone).ToUnixTimeMilliseconds(),
        EndsAt = when?.End is { } end ? LocalTime.ToOffset(end, zone).ToUnixTimeMilliseconds() : null,
        HasTime = when?.HasTime ?? false,
    };

    private void KeepCall(TurnTransaction turn, string dealId, IReadOnlyList<DealEvent> before, TalkState talk, TalkFact? answered,
        string stage, DateTimeContext context)
    {
        var told = talk.Facts.Where(fact => fact.Source != FactSource.Journal)
            .Append(answered)
            .OfType<TalkFact>()
            .Where(fact => fact.Key is FactKeys.Agreed or FactKeys.Call)
            .ToList();
        var agreed = told.FindLast(fact => fact.When is { End: null } when && when.StartIn(context.Zone) > context.Now);
        if (agreed is not null)
        {
            Put(turn, dealId, before, talk, Agreed, On(new DealEvent { Kind = DealEvents.CallAgreed }, agreed.When, context.Zone), stage);
        }
        else if (told.Exists(fact => fact.Status == FactStatus.Unknown) && before.Any(one => one.Kind == DealEvents.CallAgreed))
        {
            Put(turn, dealId, before, talk, Off, new DealEvent { Kind = DealEvents.CallOff }, stage);
        }
    }

    // Gives where the deal stands then.
    private string Put(TurnTransaction turn, string dealId, IReadOnlyList<DealEvent> before, TalkState talk, string part,
        DealEvent? happened, string stage)
    {
        var id = $"{talk.Id}/{part}";
        var known = before.FirstOrDefault(one => one.Id == id);
        if (happened is null)
        {
            if (known is not null)
            {
                history.TakeBack(turn, id);
            }
            return stage;
        }
        happened = happened with { Id = id, Stage = DealEvents.StageAfter(happened.Kind, stage) };
        if (known is null || known with { HappenedAt = 0 } != happened)
        {
            history.Keep(turn, dealId, happened);
        }
        return happened.Stage ?? stage;
    }
}

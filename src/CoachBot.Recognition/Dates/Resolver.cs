using CoachBot.Recognition.Dates.Grammar;
using CoachBot.Recognition.Dates.Meaning;

namespace CoachBot.Recognition.Dates;

/// <summary>Turns what was said into the one moment or range meant, seen from now.</summary>
internal sealed class Resolver(DateTimeContext context, DateTime now)
{
    public Moment? Resolve(Expression expression, bool past)
    {
        var frame = new Frame(now, past);
        return expression.To is { } to ? Between(expression.From, to, frame) : Resolve(expression.From, frame);
    }

    private Moment? Resolve(Phrase phrase, Frame frame)
    {
        if (phrase.Moment is { } moment) return FromNow(moment, phrase, frame);
        if (phrase.Stretch is { } stretch) return Stretch(stretch);
        if (phrase.Date is { } date) return Dated(phrase, date, frame);
        return phrase.HasClock || phrase.Part is not null ? Timed(phrase, new RelativeDay(0), frame, recurs: true) : null;
    }

    private Moment? Dated(Phrase phrase, DateMeaning date, Frame frame)
    {
        if (phrase.HasClock || phrase.Part is not null) return Timed(phrase, date, frame, date.Recurs);
        if (Sided(phrase.Side, date).Resolve(frame) is not { } days) return null;
        var start = days.First.ToDateTime(default);
        if (phrase.Length is { } length && length.AddTo(start, 1) is { } end) return new Moment(start, length.HasTime, end);
        return new Moment(start, false, days.End?.ToDateTime(default));
    }

    /// <summary>“After next week” is the day that follows it, “before” and “since” its first.</summary>
    private static DateMeaning Sided(Side side, DateMeaning date) => side switch
    {
        Side.After => new DayAfter(date),
        Side.Before or Side.Since or Side.Starting => new StartOf(date),
        _ => date,
    };

    /// <summary>A time already gone means the next such day, where there is one.</summary>
    private Moment? Timed(Phrase phrase, DateMeaning date, Frame frame, bool recurs)
    {
        if (date.Resolve(frame) is not { } days || OnDay(phrase, days.First) is not { } moment) return null;
        if (!Missed(moment, phrase, frame)) return moment;
        if (Later(moment, phrase, date, frame) is { } later) return later;
        if (!recurs) return moment;
        var other = frame with { Today = frame.Today.AddDays(frame.Past ? -1 : 1) };
        return date is RelativeDay ? OnDay(phrase, other.Today) : date.Resolve(other) is { } next ? OnDay(phrase, next.First) : moment;
    }

    /// <summary>“Today at 8”, said at nine, is in the evening; so is “at 7”, which may be seven in the evening anyway.</summary>
    private static Moment? Later(Moment moment, Phrase phrase, DateMeaning date, Frame frame)
    {
        if (frame.Past || phrase is not { From: { HalfDay: HalfDay.Open, Hour: < 12 } clock, To: null, Part: null }) return null;
        var today = date is RelativeDay { Offset: 0 } && phrase.Date is not null;
        if (!today && clock is not { Hour: 7, Minute: 0 }) return null;
        var evening = moment.Start.AddHours(12);
        return evening >= frame.Now && evening.Date == moment.Start.Date ? moment with { Start = evening } : null;
    }

    private static bool Missed(Moment moment, Phrase phrase, Frame frame)
    {
        if (frame.Past) return moment.Start > frame.Now;
        return (phrase.HasClock ? moment.Start : moment.End ?? moment.Start) < frame.Now;
    }

    private Moment? OnDay(Phrase phrase, DateOnly day)
    {
        if (phrase.SameTime) return new Moment(day.ToDateTime(new TimeOnly(now.Hour, now.Minute)), true);
        if (phrase.From is not { } from) return PartOf(phrase.Part!.Value, day);
        var time = from.Resolve(phrase.Part);
        var start = day.ToDateTime(time);
        if (SmallHours(phrase, time) && start < now) start = start.AddDays(1);
        if (phrase.To is { } to) return Range(phrase, day, from, to);
        return new Moment(start, true, phrase.Length is { } length ? length.AddTo(start, 1) : null);
    }

    /// <summary>“Tonight at 2” comes after midnight, and so does “midnight”.</summary>
    private static bool SmallHours(Phrase phrase, TimeOnly time) => phrase.Part?.Name == DayPart.Night.Name && time.Hour < 6;

    private static Moment PartOf(DayPart part, DateOnly day) => new(day.ToDateTime(part.Start), true, day.ToDateTime(part.End));

    private static Moment Range(Phrase phrase, DateOnly day, Clock from, Clock to)
    {
        var (start, end) = ClockSpan.Resolve(from, to, phrase.Part);
        var first = day.ToDateTime(start);
        var last = day.ToDateTime(end);
        return new Moment(first, true, last <= first ? last.AddDays(1) : last);
    }

    private Moment? FromNow(MomentPiece moment, Phrase phrase, Frame frame)
    {
        if (moment.From is { } clock)
        {
            var day = (phrase.Date ?? new RelativeDay(0)).Resolve(frame)?.First ?? frame.Today;
            return moment.Amount.AddTo(day.ToDateTime(clock.Resolve()), moment.Sign) is { } start ? new Moment(start, true) : null;
        }
        if (Counted(moment.Amount, moment.Sign) is not { } instant) return null;
        return new Moment(Local(instant), true, null, instant);
    }

    private Moment? Stretch(StretchPiece stretch)
    {
        if (Counted(stretch.Amount, stretch.Sign) is not { } other) return null;
        if (stretch.After != default && Counted(stretch.After, stretch.Sign) is { } first)
            return new Moment(Local(first), true, Local(other), first);
        return stretch.Sign > 0 ? new Moment(now, true, Local(other), context.Now) : new Moment(Local(other), true, now, other);
    }

    /// <summary>Days by the calendar, hours as they pass, whatever clocks do meanwhile.</summary>
    private DateTimeOffset? Counted(Amount amount, int sign)
    {
        if (!amount.HasDays) return context.Now + (sign * amount.Time);
        return (amount with { Time = default }).AddTo(now, sign) is { } day
            ? LocalTime.ToOffset(day, context.Zone) + (sign * amount.Time)
            : null;
    }

    private DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, context.Zone).DateTime;

    private Moment? Between(Phrase from, Phrase to, Frame frame)
    {
        if (Resolve(from, frame) is not { } first) return null;
        var day = DateOnly.FromDateTime(first.Start);
        var target = to.Date is null && to.Moment is null ? to.OnDate(new RelativeDay(0)) : to;
        if (Resolve(target, to.Moment is null ? frame with { Today = to.Date is RelativeDay ? frame.Today : day } : frame) is not { } last)
            return null;
        var end = to.HasClock ? last.Start : last.End ?? last.Start;
        if (to.Date is null && from.From is { } a &&
            to.From is { } b) end = day.ToDateTime(ClockSpan.Resolve(a, b, from.Part ?? to.Part).End);
        if (end <= first.Start && to.Date is null) end = end.AddDays(to.From is { HalfDay: HalfDay.Open } && end.AddHours(12) > first.Start
            ? 0.5 : 1);
        return end < first.Start ? null : new Moment(first.Start, true, end, first.Instant);
    }
}

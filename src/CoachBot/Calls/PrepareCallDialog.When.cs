using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Time;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Calls.PrepareCallState>;

namespace CoachBot.Calls;

/// <summary>When the call is, and how long: told at once, asked for, or changed in between.</summary>
public sealed partial class PrepareCallDialog
{
    /// <summary>“Actually make it 4”, in the middle of the questions.</summary>
    protected override string? Amend(StepContext coaching, string text)
    {
        if (coaching.State.StartsAt is not { } starts || !ChangeWords.MovesIt(text)
            || _tools.NewTime.Read(text, DateTimeOffset.FromUnixTimeMilliseconds(starts), coaching.Turn.Activity) is not { } moved)
        {
            return null;
        }

        if (moved <= _tools.Time.GetUtcNow())
        {
            return coaching.Line("changed-to-the-past");
        }

        coaching.State.StartsAt = moved.ToUnixTimeMilliseconds();
        return coaching.Line("time-changed",
            coaching.Names.With("when", DateInWords.Ahead(moved, _tools.Time.GetUtcNow(), coaching.Turn.Activity)));
    }

    private Task<StepResult> NeedWhen(StepContext coaching) => Task.FromResult((coaching.State.StartsAt, coaching.State.Day) switch
    {
        (not null, _) => GoOn(Show),
        (null, not null) => Ask(coaching, "what-time", HearTime),
        _ => Ask(coaching, "when", HearWhen, AnswerKind.Moment),
    });

    private Task<StepResult> HearWhen(StepContext coaching)
    {
        if (coaching.Answer.When is { HasTime: false } day)
        {
            coaching.State.Day = day.Start;
            return Task.FromResult(Ask("what-time", HearTime));
        }

        if (coaching.Answer.When is { } when)
        {
            Note(coaching, when);
        }

        return Task.FromResult(GoOn(Show));
    }

    private Task<StepResult> HearTime(StepContext coaching)
    {
        var day = coaching.State.Day!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (coaching.Answer.Skipped)
        {
            return Task.FromResult(GoOn(Show));
        }

        var named = new[] { $"{day} at {coaching.Answer.Text}",
            $"{day} {coaching.Answer.Text}" }.Select(text => _tools.Dates.Read(text, Context(coaching)));
        if (named.FirstOrDefault(read => read is { HasTime: true }) is not { } when)
        {
            return Task.FromResult(Ask("what-time", HearTime, coaching.Line("time-not-understood")));
        }

        Note(coaching, when);
        return Task.FromResult(GoOn());
    }

    private void ReadWhen(StepContext coaching, string text)
    {
        var when = Told(text, Context(coaching));
        coaching.State.Minutes = Length(Without(text, when));
        if (when is null)
        {
            if (Countdown().Match(text) is { Success: true } left)
            {
                // “Ok 25 min. What's my plan for Teresa?”: so long until it begins.
                coaching.State.StartsAt = _tools.Time.GetUtcNow()
                    .AddMinutes(int.Parse(left.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture))
                    .ToUnixTimeMilliseconds();
                coaching.State.Minutes = null;
            }

            return;
        }

        var zone = SellerClock.Zone(coaching.Turn.Activity);
        var today = TimeZoneInfo.ConvertTime(_tools.Time.GetUtcNow(), zone).Date;
        if (when.HasTime ? when.StartIn(zone) < _tools.Time.GetUtcNow() : when.Start < today)
        {
            coaching.State.Lead = coaching.Line("in-the-past");
        }
        else if (when.HasTime)
        {
            Note(coaching, when);
        }
        else if (when.End is null)
        {
            coaching.State.Day = when.Start;
        }
    }

    // “Today I have to tell Marek. Call at 11”: of several dates the one with an hour, on the day that was named before it where it names
    // none.
    private TimeExpression? Told(string text, DateTimeContext context)
    {
        var told = _tools.Dates.ReadAll(text, context);
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        if (told is [] or [_] or [{ HasTime: true }, ..]
            || told.FirstOrDefault(date => date is { HasTime: true, End: null } && date.Start > now) is not { } hour)
        {
            return told.Count > 0 ? told[0] : null;
        }
        var day = told.FirstOrDefault(date =>
            date is { HasTime: false, End: null } && date.Start.Date >= now.Date && date.Index < hour.Index);
        return day is null || day.Start.Date == hour.Start.Date || OwnDay.IsMatch(text.AsSpan(hour.Index, hour.Length)) ? hour
            : hour with { Start = day.Start.Date + hour.Start.TimeOfDay, Instant = null };
    }

    private static readonly WordExpression OwnDay =
        new(@"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

    private static void Note(StepContext coaching, TimeExpression when)
    {
        coaching.State.StartsAt = when.StartIn(SellerClock.Zone(coaching.Turn.Activity)).ToUnixTimeMilliseconds();
        if (when.End is { } end && end > when.Start && end - when.Start < TimeSpan.FromHours(4))
        {
            coaching.State.Minutes = (int)(end - when.Start).TotalMinutes;
        }
    }

    private bool IsSoon(StepContext coaching) =>
        coaching.State.StartsAt is { } starts && DateTimeOffset.FromUnixTimeMilliseconds(starts) - _tools.Time.GetUtcNow() <= Soon;

    private static int? Length(string text) =>
        DurationReader.Read(text) is { TotalMinutes: >= 5 and <= 600 } length ? (int)length.TotalMinutes : null;

    private static string Without(string text, TimeExpression? when) => when is null ? text : text.Remove(when.Index, when.Length);

    private DateTimeContext Context(StepContext coaching) => _tools.Clock.Context(coaching.Turn.Activity);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|right|so|hey|quick|i|i've|i’ve|we|we've|have|got|only|just" +
        @"|about)\b\W*)*(?<minutes>[1-9][0-9]?) ?min(?:ute)?s?(?: left| to go)?\W*(?:[.,!?;:-]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Countdown();
}

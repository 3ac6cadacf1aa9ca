using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Recognition.Dates;
using CoachBot.Time;
using Microsoft.Bot.Schema;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Calls.PrepareCallState>;

namespace CoachBot.Calls;

/// <summary>When the call is, and how long: told at once, asked for, or changed in between.</summary>
public sealed partial class PrepareCallDialog
{
    private const int DaysAhead = 60;

    /// <summary>“Actually make it 4”, in the middle of the questions.</summary>
    protected override string? Amend(StepContext coaching, string text)
    {
        if (coaching.State.StartsAt is not { } starts || !ChangeWords.MovesIt(text)
            || _times.Moved(text, starts, coaching.Turn.Activity) is not { } moved)
        {
            return null;
        }

        if (moved <= _times.Now)
        {
            return coaching.Line("changed-to-the-past");
        }

        coaching.State.StartsAt = moved.ToUnixTimeMilliseconds();
        return coaching.Line("time-changed",
            coaching.Names.With("when", DateInWords.Ahead(moved, _times.Now, coaching.Turn.Activity)));
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
        if (coaching.Answer.Skipped)
        {
            return Task.FromResult(GoOn(Show));
        }

        if (_times.On(coaching.State.Day!.Value, coaching.Answer.Text, coaching.Turn.Activity) is not { } when)
        {
            return Task.FromResult(Ask("what-time", HearTime, coaching.Line("time-not-understood")));
        }

        Note(coaching, when);
        return Task.FromResult(GoOn());
    }

    private void ReadWhen(StepContext coaching, string text)
    {
        if (ComingUp.Wait(text) is { } wait
            && !(ComingUp.MayBeOfAnyDay(text) && NamesAnotherDay(text, coaching.Turn.Activity))
            && !IsReadMoreNearly(text, wait, coaching.Turn.Activity))
        {
            // “Got 25 min til a call w Northwind, help me prep”: whatever other days are told, that is when.
            coaching.State.StartsAt = (_times.Now + wait).ToUnixTimeMilliseconds();
            return;
        }

        var when = _times.Told(text, coaching.Turn.Activity);
        coaching.State.Minutes = Length(Without(text, when));
        if (when is null)
        {
            if (Countdown().Match(text) is { Success: true } left)
            {
                // “Ok 25 min. What's my plan for Teresa?”: so long until it begins.
                coaching.State.StartsAt = _times.Now
                    .AddMinutes(int.Parse(left.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture))
                    .ToUnixTimeMilliseconds();
                coaching.State.Minutes = null;
            }

            return;
        }

        var zone = SellerClock.Zone(coaching.Turn.Activity);
        var today = TimeZoneInfo.ConvertTime(_times.Now, zone).Date;
        if (when.HasTime ? when.StartIn(zone) < _times.Now : when.Start < today)
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

    // “On Thursday at 10”; not the September in which they asked for a quote.
    private bool NamesAnotherDay(string text, Activity activity)
    {
        var today = TimeZoneInfo.ConvertTime(_times.Now, SellerClock.Zone(activity)).Date;
        return _times.Told(text, activity) is { End: null } told && told.Start.Date > today && told.Start.Date <= today.AddDays(DaysAhead);
    }

    // “In 15 minutes and 12 seconds”.
    private bool IsReadMoreNearly(string text, TimeSpan wait, Activity activity) => _times.Told(text, activity) is { HasTime: true } told
        && Math.Abs((told.StartIn(SellerClock.Zone(activity)) - _times.Now - wait).TotalMinutes) < 1;

    private static void Note(StepContext coaching, TimeExpression when)
    {
        coaching.State.StartsAt = when.StartIn(SellerClock.Zone(coaching.Turn.Activity)).ToUnixTimeMilliseconds();
        if (when.End is { } end && end > when.Start && end - when.Start < TimeSpan.FromHours(4))
        {
            coaching.State.Minutes = (int)(end - when.Start).TotalMinutes;
        }
    }

    private bool IsSoon(StepContext coaching) =>
        coaching.State.StartsAt is { } starts && DateTimeOffset.FromUnixTimeMilliseconds(starts) - _times.Now <= Soon;

    private static int? Length(string text) =>
        DurationReader.Read(text) is { TotalMinutes: >= 5 and <= 600 } length ? (int)length.TotalMinutes : null;

    private static string Without(string text, TimeExpression? when) => when is null ? text : text.Remove(when.Index, when.Length);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|right|so|hey|quick|i|i've|i’ve|we|we've|have|got|only|just" +
        @"|about)\b\W*)*(?<minutes>[1-9][0-9]?) ?min(?:ute)?s?(?: left| to go)?\W*(?:[.,!?;:-]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Countdown();
}

using System.Globalization;
using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Activity = Microsoft.Bot.Schema.Activity;

namespace CoachBot.Replies.Sums;

/// <summary>“How many working days until then?”: between today and a day that was named; only weekdays are known.</summary>
public sealed class DaysReplies(ContentLibrary content, IDateTimeReader dates, SellerClock clock) : ICommandHandler, IMomentWords
{
    private const string Act = "ask.days-until";
    private const string WhenToSend = "ask.when-to-send";
    private const int Noon = 12;
    private const int DaysOfWeek = 7;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act, WhenToSend];

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        if (!DaysUntil.IsAsked(reading.Utterance.Text))
        {
            return Task.FromResult(reading);
        }
        var ask = new Command(Act, null, new(0, reading.Utterance.Text.Length), Thresholds.Opening);
        return Task.FromResult(reading.LedBy(ask) with { Facts = [] });
    }

    // This morning, or the first weekday behind the days that the message names: before people leave, nothing is read.
    private string SendWhen(string text, DateTimeContext now, Activity activity)
    {
        var local = TimeZoneInfo.ConvertTime(now.Now, now.Zone).DateTime;
        var day = dates.ReadAll(text, now).Where(date => date.End is null && date.Start.Date > local.Date
                && (date.Start.Date - local.Date).Days < DaysOfWeek)
            .Select(date => date.Start.Date).Append(local.Date).Max().AddDays(1);
        while (IsWeekend(day))
        {
            day = day.AddDays(1);
        }
        var isMorning = local.Hour < Noon && !IsWeekend(local);
        return content.Shared.Line(isMorning ? "when-to-send-morning" : "when-to-send-later",
            Names.None.With("when", DateInWords.Of(new DueDate(day, false, now.Zone.Id), activity)));
    }

    private static bool IsWeekend(DateTime day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (activity, now) = (context.Turn.Activity, clock.Context(context.Turn.Activity));
        if (context.Command.Act == WhenToSend)
        {
            return Task.FromResult(CommandReply.Line(SendWhen(context.Reading.Utterance.Text, now, activity)));
        }
        var about = context.Talk ?? context.Last;
        var told = (about?.Facts ?? context.Told).Select(fact => fact.When).OfType<TimeExpression>()
            .Concat((about?.Dates ?? []).Select(date => date.When));
        if (DaysUntil.Day(context.Reading.Utterance.Text, told, dates, now) is not { } day)
        {
            return Task.FromResult(CommandReply.Line(content.Shared.Line("days-until-when")));
        }
        var count = DaysUntil.Between(TimeZoneInfo.ConvertTime(now.Now, now.Zone).Date, day.Start.Date);
        var when = DateInWords.Of(new DueDate(day.Start, false, now.Zone.Id), activity);
        return Task.FromResult(CommandReply.Line(content.Shared.Line(count == 1 ? "days-until-one" : "days-until",
            Names.None.With("count", count.ToString(CultureInfo.InvariantCulture)).With("when", when))));
    }
}

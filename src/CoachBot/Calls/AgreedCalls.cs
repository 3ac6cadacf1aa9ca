using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Calls;

/// <summary>The call that a seller speaks of: one that was prepared, or a date that was told.</summary>
public sealed class AgreedCalls(CallPlanRepository plans, DealRepository deals, IDateTimeReader dates, SellerClock clock)
{
    /// <summary>Dates that a call may be at, as facts.</summary>
    public static IReadOnlyList<string> Keys { get; } = [FactKeys.Agreed, FactKeys.Call];

    /// <summary>The next one with whoever is named, else with whom the talk is about, else the one prepared last.</summary>
    public async Task<CallPlan?> FindAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        if (Stands.Match(context.Words) is { Success: true } stands)
        {
            return await AtAsync(context, stands.Groups["at"].Value, cancellationToken);
        }
        if (About(context) is not { } about)
        {
            return context.Reading.Other is null ? await plans.LatestAsync(turn, cancellationToken) : null;
        }
        return await DealAsync(context, cancellationToken) is { } deal ? await plans.NextAsync(turn, deal.Id, cancellationToken) : null;
    }

    /// <summary>Whether the words name the hour that it stands at.</summary>
    public static bool NamesHour(string words) => Stands.IsMatch(words);

    // “The 2 o'clock”, “my half 4”: the next that stands there.
    private async Task<CallPlan?> AtAsync(CommandContext context, string at, CancellationToken cancellationToken)
    {
        var time = clock.Context(context.Turn.Activity);
        if (dates.Read($"at {at}", time) is not { HasTime: true } when)
        {
            return null;
        }
        var calls = await plans.ToComeAsync(context.Turn.Transaction(), cancellationToken);
        return calls.FirstOrDefault(plan => TimeZoneInfo.ConvertTime(plan.Starts, time.Zone).TimeOfDay == when.Start.TimeOfDay);
    }

    /// <summary>The deal that is meant; null where nobody is named or known.</summary>
    public Task<Deal?> DealAsync(CommandContext context, CancellationToken cancellationToken) => About(context) is { } about
        ? deals.FindAsync(context.Turn.Transaction(), Names.First(about.Buyer), Names.Clean(about.Company), cancellationToken)
        : Task.FromResult<Deal?>(null);

    /// <summary>Who is meant.</summary>
    public static DealView? About(CommandContext context)
    {
        string? Said(string key) => context.Reading.Facts.FirstOrDefault(fact => fact.Key == key)?.Value;
        var (buyer, company) = (Said(FactKeys.Buyer), Said(FactKeys.Company));
        return buyer is not null || company is not null ? new DealView(buyer, company)
            : context.Reading.Other is { } other ? other is { Buyer: null, Company: null } ? null : other
            : context.Talk?.Deal;
    }

    /// <summary>The date that the talk knows, where it is still to come.</summary>
    public static TimeExpression? Told(CommandContext context, DateTimeOffset now, TimeZoneInfo zone) => context.Talk?.Facts
        .Where(fact => Keys.Contains(fact.Key) && fact.When is not null && fact.When.StartIn(zone) > now)
            .Select(fact => fact.When)
            .LastOrDefault();

    private static readonly WordExpression Stands = new(
        @"\b(?:the|my|our|that) (?<at>(?:half |quarter (?:past|to) )?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|o'?clock)?)(?: one| call" +
            @"| meeting| demo" +
            @"| appointment| visit| slot)?\s+(?:is|was|has|got|just|moved|moves|will|needs|call|meeting)\b");

    /// <summary>The date that the message names.</summary>
    public static Fact? Named(CommandContext context) =>
        context.Reading.Facts.LastOrDefault(fact => fact.When is not null && fact.Key != FactKeys.Since);
}

using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>Several calls that were told at once: each stands by itself, with whom and when, and the first can be prepared.</summary>
public sealed class SetSeveralCalls(CallPlanRepository plans, DealRepository deals, WhoReader who, IDateTimeReader dates, SellerClock clock,
    ContentLibrary content, TimeProvider time) : ICommandHandler
{
    /// <summary>What tells of them.</summary>
    public const string Act = "want.calls";

    private readonly NoteCard _card = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    // Those the words tell of; “and then Jun at 5” stands on the day of the one before.
    private async Task<IReadOnlyList<ToldCall>> ToldAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (text, now) = (context.Reading.Utterance.Text, clock.Context(context.Turn.Activity));
        var before = await plans.LatestAsync(context.Turn.Transaction(), cancellationToken);
        return MentionedCalls.OneMore(text, before, dates, now) is { } more ? [more]
            : SeveralCalls.In(text, dates, now) is { Count: > 0 } several ? several
            : MentionedCalls.In(text, dates, now);
    }

    private static bool IsPerson(string name) => FirstNames.Contains(name.Split(' ')[0].ToLowerInvariant()) || Titled.IsMatch(name);

    private static readonly WordExpression Titled = new(@"^(?:dr|mr|mrs|ms|prof|herr|frau|señor|señora|sr|sra)\b");

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (turn, zone, topic) = (context.Turn.Transaction(), SellerClock.Zone(context.Turn.Activity), content.Find("prepare-call")!);
        var set = new List<(string Who, CallPlan Plan)>();
        foreach (var call in (await ToldAsync(context, cancellationToken)).Where(call => call.When.StartIn(zone) > time.GetUtcNow()))
        {
            var when = call.When;
            var (buyer, company) = (call.Buyer, call.Company) is (null, null)
                ? IsPerson(call.Who) ? who.Read(context.Turn, call.Who) : (null, CoachBot.Content.Names.Clean(call.Who))
                : (CoachBot.Content.Names.First(call.Buyer), CoachBot.Content.Names.Clean(call.Company));
            var plan = new CallPlan
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
                DealId = await deals.KeepAsync(turn, buyer, company, cancellationToken),
                Buyer = buyer,
                Company = company,
                StartsAt = when.StartIn(zone).ToUnixTimeMilliseconds(),
                Minutes = UsualCall.Minutes,
                SoFar = CallHistory.FirstTalk,
            };
            await plans.KeepAsync(turn, plan, cancellationToken);
            set.Add((call.Who, plan));
        }
        if (set.Count == 0)
        {
            return CommandReply.Line(topic.Lines["changed-to-the-past"].Fill(CoachBot.Content.Names.None));
        }
        var told = set.Select(call => $"{DateInWords.Of(call.Plan.Starts, context.Turn.Activity)}, {Who(call.Who, call.Plan)}");
        var all = CoachBot.Content.Names.None.With("what", string.Join("; ", told));
        var first = set[0].Plan;
        var prepare = new Click { Start = topic.Id, Item = first.Id, Buyer = first.Buyer, Company = first.Company };
        return new CommandReply
        {
            Cards = [_card.Build(null, [topic.Lines[set.Count == 1 ? "call-noted" : "calls-set"].Fill(all)], (topic.Button, prepare))],
        };
    }

    private static string Who(string said, CallPlan plan) =>
        plan is { Buyer: not null, Company: { } company } ? $"{said}, {company}" : said;
}

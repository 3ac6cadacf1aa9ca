using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>Several calls that were told at once: each stands by itself, with whom and when, and the first can be prepared.</summary>
public sealed class SetSeveralCalls(CallsTold told, WhoReader who, CallPlanRepository plans, DealRepository deals, ContentLibrary content,
    TimeProvider time) : ICommandHandler
{
    /// <summary>What tells of them.</summary>
    public const string Act = "want.calls";

    private readonly NoteCard _card = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (turn, zone, topic) = (context.Turn.Transaction(), SellerClock.Zone(context.Turn.Activity), content.Find("prepare-call")!);
        var set = new List<(string Who, CallPlan Plan)>();
        foreach (var call in (await told.InAsync(context, cancellationToken)).Where(call => call.When.StartIn(zone) > time.GetUtcNow()))
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
        var noted = set.Select(call => $"{DateInWords.Of(call.Plan.Starts, context.Turn.Activity)}, {Who(call.Who, call.Plan)}");
        var all = CoachBot.Content.Names.None.With("what", string.Join("; ", noted));
        var first = set[0].Plan;
        var prepare = new Click { Start = topic.Id, Item = first.Id, Buyer = first.Buyer, Company = first.Company };
        return new CommandReply
        {
            Cards = [_card.Build(null, [topic.Lines[set.Count == 1 ? "call-noted" : "calls-set"].Fill(all)], (topic.Button, prepare))],
        };
    }

    // A person has a first name that is known, or a title; all else is a company.
    private static bool IsPerson(string name) => FirstNames.Contains(name.Split(' ')[0].ToLowerInvariant()) || Titled.IsMatch(name);

    private static readonly WordExpression Titled = new(@"^(?:dr|mr|mrs|ms|prof|herr|frau|señor|señora|sr|sra)\b");

    private static string Who(string said, CallPlan plan) =>
        plan is { Buyer: not null, Company: { } company } ? $"{said}, {company}" : said;
}

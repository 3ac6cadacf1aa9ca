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

    private static bool IsPerson(string name) => FirstNames.Contains(name.Split(' ')[0].ToLowerInvariant()) || Titled.IsMatch(name);

    private static readonly WordExpression Titled = new(@"^(?:dr|mr|mrs|ms|prof|herr|frau|señor|señora|sr|sra)\b");

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (turn, zone, topic) = (context.Turn.Transaction(), SellerClock.Zone(context.Turn.Activity), content.Find("prepare-call")!);
        var set = new List<(string Who, CallPlan Plan)>();
        foreach (var (name, when) in SeveralCalls.In(context.Reading.Utterance.Text, dates,
            clock.Context(context.Turn.Activity)).Where(call => call.When.StartIn(zone) > time.GetUtcNow()))
        {
            var (buyer, company) = IsPerson(name) ? who.Read(context.Turn, name) : (null, CoachBot.Content.Names.Clean(name));
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
            set.Add((name, plan));
        }
        var all = string.Join("; ", set.Select(call => $"{DateInWords.Of(call.Plan.Starts, context.Turn.Activity)}, {call.Who}"));
        var first = set.FirstOrDefault();
        return set.Count == 0 ? CommandReply.Line(topic.Lines["changed-to-the-past"].Fill(CoachBot.Content.Names.None)) : new CommandReply
        {
            Cards = [_card.Build(null, [topic.Lines["calls-set"].Fill(CoachBot.Content.Names.None.With("what", all))], (topic.Button,
                new Click { Start = topic.Id, Item = first.Plan.Id, Buyer = first.Plan.Buyer, Company = first.Plan.Company }))],
        };
    }
}

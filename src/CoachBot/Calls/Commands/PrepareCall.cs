using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Calls.Commands;

/// <summary>Prepares a call, or shows the card of one that was prepared.</summary>
public sealed class PrepareCall(AgreedCalls calls, PrepCard card, ContentLibrary content, TimeProvider time) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.prepare"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        ChangeWords.WantsCard(context.Words) && await calls.FindAsync(context, cancellationToken) is { } plan
            ? new CommandReply { Cards = [card.Build(plan, context.Turn.Activity)] }
            : new CommandReply { Begins = new BeginTopic("prepare-call",
                [.. context.Reading.Facts, .. Agreed(context), .. Trouble(context)], context.Reading.Utterance.Text, SoFar(context)) };

    private string? SoFar(CommandContext context) =>
        context.Talk is { } talk && content.Find(talk.Topic) is Situation ? PrepareCallDialog.After + talk.Topic : null;

    // What troubles them is what a call with them is about.
    private static IEnumerable<Fact> Trouble(CommandContext context) => context.Talk?.Facts
        .Where(fact => fact is { Key: FactKeys.Trouble, Status: FactStatus.Known })
        .TakeLast(1)
        .Select(fact => new Fact(fact.Key, fact.Value, default, 1)) ?? [];

    // The date that the talk knows is when the call is, unless the message names one.
    private IEnumerable<Fact> Agreed(CommandContext context) =>
        !context.Reading.Facts.Any(fact => fact.When is not null)
            && AgreedCalls.Told(context, time.GetUtcNow(), SellerClock.Zone(context.Turn.Activity)) is { } when
            ? [new Fact(FactKeys.Call, "", default, 1) { When = when }] : [];
}

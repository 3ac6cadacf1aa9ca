using CoachBot.Listening;

namespace CoachBot.Calls.Commands;

/// <summary>Prepares a call, or shows the card of one that was prepared.</summary>
public sealed class PrepareCall(AgreedCalls calls, PrepCard card) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.prepare"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        ChangeWords.WantsCard(context.Words) && await calls.FindAsync(context, cancellationToken) is { } plan
            ? new CommandReply { Cards = [card.Build(plan, context.Turn.Activity)] }
            : new CommandReply { Begins = new BeginTopic("prepare-call", context.Reading.Facts, context.Reading.Utterance.Text) };
}

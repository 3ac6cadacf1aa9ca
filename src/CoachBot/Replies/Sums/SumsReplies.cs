using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Sums;

/// <summary>Reckons a part of a sum: easy, and certain.</summary>
public sealed class SumsReplies(ContentLibrary content, Voice voice) : ICommandHandler
{
    /// <summary>The act.</summary>
    public const string Act = "ask.sum";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        var known = asked.Facts.GetValueOrDefault(FactKeys.Amount)
            ?? context.Told.LastOrDefault(fact => fact.Key == FactKeys.Amount)?.Value;
        return Task.FromResult(PartOfSum.In(context.Reading.Utterance.Text, known) is { } part
            ? CommandReply.Line(content.Shared.Line("sum-answer",
                Names.None.With("share", part.Percent).With("sum", part.Sum).With("part", part.Part).With("rest", part.Rest)))
            : asked.Reply(asked.Say("sum-of-what")));
    }
}

using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;

namespace CoachBot.Reminders.Commands;

/// <summary>How long before calls the coach comes by.</summary>
public sealed class PromptsBeforeCalls(ReminderDesk desk) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.prompts"];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DurationReader.Read(context.Words) is { } before
        ? CommandReply.Line(desk.SetMinutes(context.Turn, before))
        : new CommandReply { Begins = SetReminderDialog.ToAskMinutes() });
}

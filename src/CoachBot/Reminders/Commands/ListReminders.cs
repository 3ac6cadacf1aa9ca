
using CoachBot.Listening.Carrying;

namespace CoachBot.Reminders.Commands;

/// <summary>“What reminders do I have?”</summary>
public sealed class ListReminders(ReminderList list) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.reminders"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        new() { Cards = [await list.ShowAsync(context.Turn, null, 0, cancellationToken)] };
}

using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders.Commands;

/// <summary>“Remind me …”: set at once where words and talk say what and when; else only what is missing is asked.</summary>
public sealed class SetReminder(ReminderWishReader wishes, ReminderDesk desk, ReminderRepository book, WhatIsOpen open, TimeProvider time)
    : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.remind"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await book.CountPendingAsync(context.Turn.Transaction(), cancellationToken) >= ReminderDesk.PendingAtMost)
        {
            return CommandReply.Line(desk.Line("too-many"));
        }
        var wanted = await wishes.ReadAsync(context, cancellationToken);
        if (wanted is [{ Task: null, Time.Due: { } due } bare] && due > time.GetUtcNow() && open.InWords(context) is { } task)
        {
            wanted = [bare with { Task = task, IsOfWhatIsOpen = true }];
        }
        if (wanted is [var only] && Lacks(only))
        {
            return new CommandReply { Begins = SetReminderDialog.ToAsk(wishes.Words(context), only) };
        }
        var replies = new List<CommandReply>();
        foreach (var wish in wanted)
        {
            replies.Add(await desk.SetAsync(context.Turn, wish, wish.Deal is not null
                && wish.Deal == context.Talk?.Deal, cancellationToken));
        }
        return new CommandReply
        {
            Cards = [.. replies.SelectMany(reply => reply.Cards)], Undo = replies[^1].Undo, Told = Told(context, wanted),
        };
    }

    // The next one may hang on the same date: “and the evening before, too”.
    private static IReadOnlyList<TalkFact> Told(CommandContext context, IReadOnlyList<ReminderWish> wanted) =>
        context.Talk is { } talk && wanted.Select(wish => wish.Hangs).FirstOrDefault(hangs => hangs is not null) is { } told
            && !talk.Facts.Any(fact => fact.Value.Contains(told, StringComparison.OrdinalIgnoreCase))
            ? [new TalkFact(FactKeys.Detail, told, FactSource.Told)]
            : [];

    private bool Lacks(ReminderWish wish) => wish.Task is null || wish.Time.Due is not { } due || due <= time.GetUtcNow();
}

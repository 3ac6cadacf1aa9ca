using CoachBot.Arrival;
using CoachBot.Reminders;
using CoachBot.Reminders.Delivery;

namespace CoachBot.Journal;

/// <summary>Brings the week's look back to who wants it.</summary>
public sealed class DigestVisitor(JournalFigures figures) : IReminderVisitor
{
    public IReadOnlyCollection<string> Kinds { get; } = [ReminderKinds.WeeklyDigest];

    public async Task<bool> ComeAsync(ReminderVisit visit, CancellationToken cancellationToken)
    {
        if (Room.IsShared(visit.Turn.Activity))
        {
            return false;
        }

        await figures.ShowWeekAsync(visit.Turn, isWeekly: true, cancellationToken);
        return true;
    }
}

using CoachBot.Content;

namespace CoachBot.Reminders;

/// <summary>What a reminder is about, in words.</summary>
internal static class ReminderText
{
    public static string Of(Topic topic, Reminder reminder)
    {
        var names = new Names(reminder.Buyer, reminder.Company);
        return reminder.Kind switch
        {
            ReminderKinds.BeforeCall or ReminderKinds.MeetingStart => topic.Lines["list-before-call"].Fill(names),
            ReminderKinds.AfterCall or ReminderKinds.MeetingEnd => topic.Lines["list-after-call"].Fill(names),
            ReminderKinds.NextStep when (reminder.Buyer ?? reminder.Company) is { } who => $"{reminder.Task} ({who})",
            _ => reminder.Task ?? "",
        };
    }
}

using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Calls.Reminders;

/// <summary>The reminders that wait, each with what can be done with it.</summary>
public sealed class ReminderListCard(ContentLibrary content)
{
    public const int Shown = 5;

    /// <param name="reminders">The next ones, in order.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="lead">A sentence before them, or null.</param>
    public CoachCard Build(IReadOnlyList<Reminder> reminders, int count, Activity activity, string? lead = null)
    {
        var topic = content.Find("set-reminder")!;
        var title = topic.Lines["list-title"].Fill(Names.None);
        var counted = topic.Lines["list-count"].Fill(Names.None.With("count", count.ToString(SellerClock.Culture(activity.Locale))));
        if (reminders.Count == 0)
        {
            return new NoteCard().Build(title, [topic.Lines["list-empty"].Fill(Names.None)]);
        }

        var card = Elements.Card(
        [
            lead is null ? null : Elements.Paragraph(lead),
            Elements.Heading(title),
            Elements.Small(counted),
            .. reminders.SelectMany(reminder => Row(topic, reminder, activity)),
        ]);
        var lines = reminders.Select(reminder => $"- {When(reminder, activity)}: {What(topic, reminder)}");
        return new CoachCard(card, string.Join("\n", [.. lead is null ? [] : new[] { lead }, title, counted, .. lines]), counted);
    }

    private static IEnumerable<AdaptiveElement> Row(Topic topic, Reminder reminder, Activity activity)
    {
        yield return Elements.Labelled(When(reminder, activity), What(topic, reminder));
        yield return Elements.Row(ReminderButtons.ForPending(topic, reminder.Id).Select(button => Elements.Button(button.Label, button.Click)));
    }

    private static string When(Reminder reminder, Activity activity) => DateInWords.Of(reminder.Due, activity);

    private static string What(Topic topic, Reminder reminder)
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

using System.Globalization;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>The reminders that wait, each with what can be done with it.</summary>
public sealed class ReminderListCard(ContentLibrary content)
{
    public const int Shown = 5;

    /// <param name="reminders">The next ones, in order.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="activity">The message, for its zone.</param>
    /// <param name="lead">A sentence before them, or null.</param>
    /// <param name="from">How many come before them.</param>
    public CoachCard Build(IReadOnlyList<Reminder> reminders, int count, Activity activity, string? lead = null, int from = 0)
    {
        var topic = content.Find("set-reminder")!;
        var title = topic.Lines["list-title"].Fill(Names.None);
        var counted = topic.Lines["list-count"].Fill(Names.None.With("count", count.ToString(SellerClock.Culture(activity.Locale))));
        if (reminders.Count == 0)
        {
            return new NoteCard(Icons.Reminder).Build(title, [topic.Lines["list-empty"].Fill(Names.None)]);
        }

        var card = Elements.Card(
        [
            Elements.Header(Icons.Reminder, counted, title),
            lead is null ? null : Elements.Paragraph(lead),
            .. reminders.Select(reminder => Row(topic, reminder, activity)),
            from + reminders.Count < count ? Elements.Row(More(topic, from + reminders.Count)) : null,
        ]);
        var lines = reminders.Select(reminder => $"- {When(reminder, activity)}: {ReminderText.Of(topic, reminder)}");
        return new CoachCard(card, string.Join("\n", [.. lead is null ? [] : new[] { lead }, title, counted, .. lines]), counted);
    }

    private static AdaptiveContainer Row(Topic topic, Reminder reminder, Activity activity) => new()
    {
        Separator = true,
        Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            Elements.Labelled(When(reminder, activity), ReminderText.Of(topic, reminder)),
            Elements.Row(ReminderButtons.ForPending(topic, reminder.Id).Select(button => Elements.Button(button.Label, button.Click))),
        ],
    };

    private static AdaptiveSubmitAction More(Topic topic, int from) => Elements.Button(
        topic.Lines["list-more"]
            .Fill(Names.None), new Click { Command = ReminderButtons.More, Item = from.ToString(CultureInfo.InvariantCulture) });

    private static string When(Reminder reminder, Activity activity) => DateInWords.Of(reminder.Due, activity);
}

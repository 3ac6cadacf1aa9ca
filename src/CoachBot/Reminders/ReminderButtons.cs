using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Reminders;

/// <summary>What can be done with a reminder, as buttons that stay good for as long as it does.</summary>
public static class ReminderButtons
{
    public const string Done = "reminder-done";
    public const string InAnHour = "reminder-in-an-hour";
    public const string Tomorrow = "reminder-tomorrow";
    public const string Drop = "reminder-drop";

    /// <summary>More of the list; the item is how many to pass over.</summary>
    public const string More = "reminder-more";

    /// <summary>Before the id of a reminder that is to get another time.</summary>
    public const string Move = "move/";

    public static IEnumerable<(string Label, Click Click)> ForDue(Topic topic, string id) =>
    [
        (Label(topic, "done"), new Click { Command = Done, Item = id }),
        (Label(topic, "in-an-hour"), new Click { Command = InAnHour, Item = id }),
        (Label(topic, "tomorrow"), new Click { Command = Tomorrow, Item = id }),
        .. ForPending(topic, id),
    ];

    public static IEnumerable<(string Label, Click Click)> ForPending(Topic topic, string id) =>
    [
        (Label(topic, "another-time"), new Click { Start = topic.Id, Item = Move + id }),
        (Label(topic, "drop"), new Click { Command = Drop, Item = id }),
    ];

    private static string Label(Topic topic, string answer) => topic.Questions["due"].Answers.First(known => known.Id == answer).Label;
}

using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Journal;
using CoachBot.Replies.Words;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders.Delivery;

/// <summary>Brings what the seller wanted to be reminded of, and the words that they had for it.</summary>
public sealed class DueVisitor(ContentLibrary content, JournalRepository journal) : IReminderVisitor
{
    private static readonly HashSet<string?> AgreedDays = ["agree-a-day", "keep-the-agreed-day"];
    private readonly NoteCard _card = new(Icons.Reminder);
    private readonly WordsAloneCard _words = new(content.Shared);
    private readonly WordingCard _wording = new(content.Shared);

    public IReadOnlyCollection<string> Kinds { get; } = [ReminderKinds.Task, ReminderKinds.NextStep];

    public async Task<bool> ComeAsync(ReminderVisit visit, CancellationToken cancellationToken)
    {
        var entry = await EntryAsync(visit.Turn.Transaction(), visit.Reminder, cancellationToken);
        await visit.Turn.SendAsync(Card(visit, entry), cancellationToken);
        var names = new Names(visit.Reminder.Buyer, visit.Reminder.Company, visit.Turn.Activity.From?.Name);
        if (Room.IsShared(visit.Turn.Activity))
        {
            return true;
        }
        if (Asked(visit.Reminder) is { } asked)
        {
            await visit.Turn.SendAsync(_words.Build(asked, names), cancellationToken);
        }
        else if (Words(entry) is { } words)
        {
            await visit.Turn.SendAsync(_wording.Build(words.Situation, words.Wording, names), cancellationToken);
        }

        return true;
    }

    /// <summary>The words that come along with an entry's reminder, or null.</summary>
    public (Situation Situation, Wording Wording)? Words(JournalEntry? entry) =>
        entry?.Wording is { } key
            && content.Find(entry.Situation) is Situation situation
            && situation.Wordings.TryGetValue(key, out var wording)
            ? (situation, wording.OnTheDay is { } later ? situation.Wordings[later] : wording)
            : null;

    // As they were shown when the reminder was set.
    private FormText? Asked(Reminder reminder) => ShownWords.Find(content, WishWords.Read(reminder.AboutId)) is { } shown
        ? WordingForms.Nearest(shown.Wording, shown.Form) : null;

    private async Task<JournalEntry?> EntryAsync(TurnTransaction turn, Reminder reminder, CancellationToken cancellationToken)
    {
        if (reminder.AboutId is { } about)
        {
            return await journal.FindAsync(turn, about, cancellationToken);
        }

        return reminder.DealId is { } deal ? await journal.LatestAsync(turn, deal, cancellationToken) : null;
    }

    private CoachCard Card(ReminderVisit visit, JournalEntry? entry)
    {
        var (reminder, topic) = (visit.Reminder, content.Find("set-reminder")!);
        var names = new Names(reminder.Buyer, reminder.Company)
            .With("task", Task(reminder))
            .With("when", DateInWords.Of(reminder.Due, true, visit.Seller.TimeZone, visit.Seller.Culture));
        var line = visit.IsLate ? "due-late"
            : reminder.Kind == ReminderKinds.NextStep && AgreedDays.Contains(entry?.Wording) ? "due-agreed-day"
            : "due";
        return _card.Build(topic.Lines["due-title"].Fill(names), [topic.Lines[line].Fill(names)],
            ReminderButtons.ForDue(topic, reminder.Id));
    }

    private static string Task(Reminder reminder) => (reminder.Kind, reminder.Buyer ?? reminder.Company) switch
    {
        (ReminderKinds.NextStep, { } who) => $"{reminder.Task} ({who})",
        _ => reminder.Task ?? "",
    };
}

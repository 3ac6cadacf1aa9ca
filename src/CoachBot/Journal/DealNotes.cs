using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Journal;

/// <summary>What is known of a deal: where its talk stands, what was told, and what waits.</summary>
public sealed class DealNotes(ReminderRepository reminders, ContentLibrary content)
{
    private const int LookedAt = 200;

    /// <summary>The rows of its card, each a label and a text; none where nothing is known.</summary>
    public async Task<IReadOnlyList<(string Label, string Text)>> ReadAsync(ITurnContext context, DealView deal,
        IReadOnlyList<TalkState> talks, bool onlyOpen, CancellationToken cancellationToken)
    {
        var (turn, activity) = (context.Transaction(), context.Activity);
        var waiting = await reminders.PendingAsync(turn, LookedAt, 0, cancellationToken);
        return
        [
            .. talks.Where(talk => DealNamed.IsAbout(talk, deal)).SelectMany(talk => Told(talk, activity, onlyOpen)),
            .. waiting.Where(reminder => reminder.Kind != ReminderKinds.NextStep && IsAbout(reminder, deal))
                .Select(reminder => Row(reminder, activity)),
        ];
    }

    /// <summary>The card that shows them.</summary>
    public static CoachCard Card(string heading, IReadOnlyList<(string Label, string Text)> rows)
    {
        var card = Elements.Card([Elements.Heading(heading), .. rows.Select(row => Elements.Labelled(row.Label, row.Text))]);
        return new CoachCard(card, string.Join("\n", rows.Select(row => $"{row.Label}: {row.Text}").Prepend(heading)), heading);
    }

    /// <summary>What a deal is called.</summary>
    public static string NameOf(DealView deal) =>
        string.Join(", ", new[] { deal.Buyer, deal.Company }.Select(Names.Clean).OfType<string>());

    private IEnumerable<(string Label, string Text)> Told(TalkState talk, Activity activity, bool onlyOpen)
    {
        if (content.Find(talk.Topic) is Situation situation)
        {
            yield return (Line("deal-stands"), situation.Button);
        }
        foreach (var fact in talk.Facts.Where(fact =>
            fact.Status == FactStatus.Known && fact.Key is not (FactKeys.Buyer or FactKeys.Company or FactKeys.Remind)))
        {
            var text = fact.When is { } when
                ? DateInWords.Of(new DueDate(when.Start, when.HasTime, SellerClock.Zone(activity).Id), activity)
                : fact.Value;
            if (text.Length > 0
                && (!onlyOpen || fact.Key is FactKeys.Agreed or FactKeys.Call or FactKeys.Deadline or FactKeys.Next)
                && content.Find("show-journal")!.Lines.ContainsKey($"fact-{fact.Key}"))
            {
                yield return (Line($"fact-{fact.Key}"), text);
            }
        }
    }

    private (string Label, string Text) Row(Reminder reminder, Activity activity) =>
        (Line("deal-reminder"),
            $"{DateInWords.Of(reminder.Due, activity)}: {reminder.Task ?? ReminderText.Of(content.Find("set-reminder")!, reminder)}");

    private static bool IsAbout(Reminder reminder, DealView deal)
    {
        bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
        bool Says(string? name) => name is { Length: > 2 } && reminder.Task?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
        return Same(Names.First(deal.Buyer), reminder.Buyer)
            || Same(deal.Company, reminder.Company)
            || Says(Names.First(deal.Buyer))
            || Says(deal.Company);
    }

    private string Line(string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}

using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Journal.Agenda;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Journal.Commands;

/// <summary>“What do I have today, tomorrow, this week?”: calls, reminders and promised dates together.</summary>
public sealed class ShowAgenda(AgendaReader agenda, IDateTimeReader dates, SellerClock clock, ContentLibrary content) : ICommandHandler
{
    private const int MostShown = 12;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.agenda"];

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var time = clock.Context(context.Turn.Activity);
        var span = AgendaSpan.Read(context.Words, dates, time);
        var all = await agenda.ReadAsync(context.Turn, context.Talks, cancellationToken);
        var items = all.Where(item => item.At >= span.From && item.At < span.Until).ToList();
        return new CommandReply { Card = items.Count > 0
            ? Card(span, items, context.Turn.Activity, time)
            : Empty(span, all, context.Turn.Activity, time) };
    }

    private CoachCard Card(AgendaSpan span, List<AgendaItem> items, Activity activity, DateTimeContext time)
    {
        var heading = Heading(span, activity, time);
        var rows = items.Take(MostShown).Select(item => (When: When(item, span, activity), item.Text)).ToList();
        var card = Elements.Card([Elements.Header(Icons.Reminder, null, heading),
            .. rows.Select(row => Elements.Labelled(row.When, row.Text))]);
        return new CoachCard(card, string.Join("\n", rows.Select(row => $"- {row.When}: {row.Text}").Prepend(heading)), heading)
        {
            Speak = string.Join(". ", rows.Select(row => $"{row.When}: {row.Text}")),
        };
    }

    // Nothing on: what comes next is worth a line.
    private CoachCard Empty(AgendaSpan span, IReadOnlyList<AgendaItem> all, Activity activity, DateTimeContext time)
    {
        var next = all.FirstOrDefault(item => item.At >= span.Until);
        var names = next is null ? null : Names.None.With("task", next.Text).With("when", Words(next.At, next.HasTime, activity));
        return new NoteCard(Icons.Reminder).Build(Heading(span, activity, time),
            [Line("agenda-empty"), .. names is null ? Array.Empty<string>() : [Line("agenda-next", names)]]);
    }

    private string When(AgendaItem item, AgendaSpan span, Activity activity) => (span.IsOneDay, item.HasTime) switch
    {
        (true, true) => item.At.ToString("t", SellerClock.Culture(activity.Locale)),
        (true, false) => Line("agenda-that-day"),
        _ => Words(item.At, item.HasTime, activity),
    };

    private string Heading(AgendaSpan span, Activity activity, DateTimeContext time)
    {
        var today = TimeZoneInfo.ConvertTime(time.Now, time.Zone).Date;
        var key = !span.IsOneDay
            ? "agenda-span"
            : (span.From - today).Days switch { 0 => "agenda-today", 1 => "agenda-tomorrow", _ => "agenda-day" };
        return Line(key,
            Names.None.With("when", Words(span.From, false, activity)).With("until", Words(span.Until.AddDays(-1), false, activity)));
    }

    private static string Words(DateTime local, bool hasTime, Activity activity) =>
        DateInWords.Of(new DueDate(local, hasTime, SellerClock.Zone(activity).Id), activity);

    private string Line(string key, Names? names = null) => content.Find("show-journal")!.Lines[key].Fill(names ?? Names.None);
}

using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition.Listening;

namespace CoachBot.Journal.Commands;

/// <summary>“What do you know about Contoso?”, “what's open with her?”: out of talks, journal and reminders together.</summary>
public sealed class ShowDeal(DealNamed named, DealNotes notes, JournalReplies journal, ContentLibrary content) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.deal", "want.open"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var onlyOpen = context.Command.Act == "want.open";
        if (Room.IsShared(context.Turn.Activity))
        {
            return new CommandReply { Card = PrivateOnly.Card(content, context.Turn.Activity) };
        }
        var deal = await named.FindAsync(context, cancellationToken) ?? (onlyOpen ? null : context.Talk?.Deal);
        if (deal is null)
        {
            return onlyOpen ? await AllOpenAsync(context, cancellationToken) : await JournalAsync(context, new JournalQuery(), cancellationToken);
        }
        var (rows, name) = (await notes.ReadAsync(context.Turn, deal, context.Talks, onlyOpen, cancellationToken), DealNotes.NameOf(deal));
        var page = await journal.PageAsync(context.Turn, new JournalQuery(deal.Company ?? Names.First(deal.Buyer), onlyOpen), cancellationToken);
        return (rows.Count, page.IsEmpty) switch
        {
            (0, true) => CommandReply.Line(Line(onlyOpen ? "open-empty-with" : "deal-unknown", new Names(company: name))),
            (0, false) => new CommandReply { Card = page.Card },
            _ => new CommandReply { Cards = [DealNotes.Card(onlyOpen ? Line("open-with", new Names(company: name)) : name, rows), .. page.IsEmpty ? [] : new[] { page.Card }] },
        };
    }

    // The talks that are open, what waits, and what the journal has to be done.
    private async Task<CommandReply> AllOpenAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var talks = context.Talks.Where(talk => !talk.IsService && talk.Deal is not null && content.Find(talk.Topic) is Situation)
            .Select(talk => (Label: DealNotes.NameOf(talk.Deal!), Text: content.Find(talk.Topic)!.Button));
        List<(string Label, string Text)> rows = [.. talks, .. await notes.WaitingAsync(context.Turn, cancellationToken)];
        var page = await journal.PageAsync(context.Turn, new JournalQuery(OnlyOpen: true), cancellationToken);
        return rows.Count == 0 ? new CommandReply { Card = page.Card }
            : new CommandReply { Cards = [.. page.IsEmpty ? [] : new[] { page.Card }, DealNotes.Card(Line(page.IsEmpty ? "open-title" : "open-besides", Names.None), rows)] };
    }

    private async Task<CommandReply> JournalAsync(CommandContext context, JournalQuery query, CancellationToken cancellationToken) =>
        new() { Card = (await journal.PageAsync(context.Turn, query, cancellationToken)).Card };

    private string Line(string key, Names names) => content.Find("show-journal")!.Lines[key].Fill(names);
}

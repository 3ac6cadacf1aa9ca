using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;

namespace CoachBot.Journal.Commands;

/// <summary>The journal, whole where nobody is named; while it is empty, what the open talks know.</summary>
public sealed class ShowJournal(DealNamed named, DealNotes notes, JournalReplies journal, ContentLibrary content) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.journal"];

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var deal = await named.FindAsync(context, cancellationToken);
        var page = await journal.PageAsync(context.Turn, new JournalQuery(deal?.Company ?? Names.First(deal?.Buyer)), cancellationToken);
        var talks = context.Talks.Select(talk => talk.Deal)
            .OfType<DealView>()
            .Where(about => deal is null || context.Talks.Any(talk => talk.Deal == about && DealNamed.IsAbout(talk, deal)))
            .Distinct();
        var cards = new List<CoachCard>();
        foreach (var about in page.IsEmpty ? talks : [])
        {
            if (await notes.ReadAsync(context.Turn, about, context.Talks, onlyOpen: false, cancellationToken) is { Count: > 0 } rows)
            {
                cards.Add(DealNotes.Card(DealNotes.NameOf(about), rows));
            }
        }
        return cards.Count == 0
            ? new CommandReply { Card = page.Card }
            : new CommandReply { Lines = [Line("journal-not-yet")], Cards = cards };
    }

    private string Line(string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}

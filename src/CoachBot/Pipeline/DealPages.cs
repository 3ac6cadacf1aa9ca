using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>Several deals on a page: all that are open, all at one company; and what the journal holds where no deal is known.</summary>
public sealed class DealPages(PipelineReader pipeline, PipelineCard list, JournalReplies journal, ContentLibrary content)
{
    /// <summary>All that are open; where there are none, the journal's page.</summary>
    public async Task<CommandReply> AllAsync(CommandContext context, bool onlyOpen, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        var (rows, besides) = (await pipeline.OpenAsync(turn, cancellationToken), await pipeline.BesidesAsync(turn, cancellationToken));
        return rows.Count + besides.Count == 0
            ? new CommandReply { Card = (await journal.PageAsync(context.Turn, new JournalQuery(OnlyOpen: onlyOpen),
                cancellationToken)).Card }
            : new CommandReply { Card = list.Build(Line("open-title"), rows, Line("open-besides"), besides, context.Turn.Activity) };
    }

    /// <summary>All whom one speaks with at a company.</summary>
    public async Task<CommandReply> ThereAsync(CommandContext context, DealView about, IReadOnlyList<Deal> there,
        CancellationToken cancellationToken)
    {
        var rows = await pipeline.OfAsync(context.Turn.Transaction(), there, cancellationToken);
        return new CommandReply { Card = list.Build(Names.Clean(about.Company) ?? "", rows, "", [], context.Turn.Activity) };
    }

    /// <summary>What the journal holds of somebody of whom no deal is known.</summary>
    public async Task<CommandReply> UnknownAsync(CommandContext context, DealView about, bool onlyOpen,
        CancellationToken cancellationToken)
    {
        var page = await journal.PageAsync(context.Turn, new JournalQuery(about.Company ?? Names.First(about.Buyer), onlyOpen),
            cancellationToken);
        return page.IsEmpty
            ? CommandReply.Line(Line(onlyOpen ? "open-empty-with" : "deal-unknown", new Names(company: DealNotes.NameOf(about))))
            : new CommandReply { Card = page.Card };
    }

    private string Line(string key, Names? names = null) => content.Find("show-journal")!.Lines[key].Fill(names ?? Names.None);
}

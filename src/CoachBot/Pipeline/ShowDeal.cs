using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>
/// “What do you know about Contoso?”, “how does it stand with her?”, “what's open with whom?”: a deal's card, or a line for each.
/// </summary>
public sealed class ShowDeal(
    DealNamed named, DealFinder finder, DealCards cards, PipelineReader pipeline, PipelineCard list, WhichCard which,
    JournalReplies journal, ContentLibrary content, TimeProvider time) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.deal", "want.open"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (Room.IsShared(context.Turn.Activity))
        {
            return new CommandReply { Card = PrivateOnly.Card(content, context.Turn.Activity) };
        }
        var onlyOpen = context.Command.Act == "want.open";
        var about = await named.FindAsync(context, cancellationToken) ?? (onlyOpen ? null : context.Talk?.Deal);
        if (about is null)
        {
            return await AllAsync(context, onlyOpen, cancellationToken);
        }
        about = DealMemory.SpokenOf(new Talks { Last = context.Talk }, about, time.GetUtcNow());
        return await finder.FindAsync(context.Turn.Transaction(), about, cancellationToken) switch
        {
            [] => await UnknownAsync(context, about, onlyOpen, cancellationToken),
            [var one] => new CommandReply { Card = await cards.BuildAsync(context.Turn, one, cancellationToken) },
            var several when about.Buyer is null => await ThereAsync(context, about, several, cancellationToken),
            var several => Ask(about, [.. several.Select(NamedDeal.Of)]),
        };
    }

    private async Task<CommandReply> AllAsync(CommandContext context, bool onlyOpen, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        var (rows, besides) = (await pipeline.OpenAsync(turn, cancellationToken), await pipeline.BesidesAsync(turn, cancellationToken));
        return rows.Count + besides.Count == 0
            ? new CommandReply { Card = (await journal.PageAsync(context.Turn, new JournalQuery(OnlyOpen: onlyOpen),
                cancellationToken)).Card }
            : new CommandReply { Card = list.Build(Line("open-title"), rows, Line("open-besides"), besides, context.Turn.Activity) };
    }

    // All whom one speaks with at a company.
    private async Task<CommandReply> ThereAsync(CommandContext context, DealView about, IReadOnlyList<Deal> there,
        CancellationToken cancellationToken)
    {
        var rows = await pipeline.OfAsync(context.Turn.Transaction(), there, cancellationToken);
        return new CommandReply { Card = list.Build(Names.Clean(about.Company) ?? "", rows, "", [], context.Turn.Activity) };
    }

    private CommandReply Ask(DealView about, IReadOnlyList<NamedDeal> several) =>
        new() { Card = which.Build(several, about), Which = new WhichDeal(several) };

    private async Task<CommandReply> UnknownAsync(CommandContext context, DealView about, bool onlyOpen,
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

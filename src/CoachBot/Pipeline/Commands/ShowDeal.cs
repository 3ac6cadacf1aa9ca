using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline.Commands;

/// <summary>
/// “What do you know about Contoso?”, “how does it stand with her?”, “what's open with whom?”: a deal's card, or a line for each.
/// </summary>
public sealed class ShowDeal(
    DealNamed named, DealFinder finder, DealCards cards, DealPages pages, WhichCard which, TimeProvider time) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.deal", "want.open"];

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var onlyOpen = context.Command.Act == "want.open";
        var about = await named.FindAsync(context, cancellationToken) ?? (onlyOpen ? null : context.Talk?.Deal);
        if (about is null)
        {
            return await pages.AllAsync(context, onlyOpen, cancellationToken);
        }
        about = DealMemory.SpokenOf(new Talks { Last = context.Talk }, about, time.GetUtcNow());
        return await finder.FindAsync(context.Turn.Transaction(), about, cancellationToken) switch
        {
            [] => await pages.UnknownAsync(context, about, onlyOpen, cancellationToken),
            [var one] => new CommandReply { Card = await cards.BuildAsync(context.Turn, one, cancellationToken) },
            var several when about.Buyer is null => await pages.ThereAsync(context, about, several, cancellationToken),
            var several => Ask(about, [.. several.Select(NamedDeal.Of)]),
        };
    }

    private CommandReply Ask(DealView about, IReadOnlyList<NamedDeal> several) =>
        new() { Card = which.Build(several, about), Which = new WhichDeal(several) };
}

using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Journal.Agenda;
using CoachBot.Listening.Carrying;
using CoachBot.Time;

namespace CoachBot.Journal.Commands;

/// <summary>“When do I see Pat again?”: what is to come with somebody, calls, reminders and agreed dates.</summary>
public sealed class ShowNextWith(AgendaReader agenda, DealNamed named, ContentLibrary content) : ICommandHandler
{
    /// <summary>The act; its argument is the name that was said.</summary>
    public const string Act = "want.when-with";

    private const int MostShown = 4;
    private static readonly string[] _pronouns = ["her", "him", "them"];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var deal = await named.FindAsync(context, cancellationToken);
        var said = _pronouns.Contains(context.Command.Arg!.ToLowerInvariant()) ? null : context.Command.Arg;
        string?[] names = [said, Names.First(deal?.Buyer), deal?.Company];
        var items = (await agenda.ReadAsync(context.Turn, context.Talks, cancellationToken))
            .Where(item => names.Any(name => name is not null && item.Text.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Take(MostShown)
            .ToList();
        var who = Names.About(deal?.Buyer ?? said, deal?.Company);
        return new CommandReply
        {
            Lines = items.Count == 0
                ? [Line("agenda-nothing-with", who)]
                : [.. items.Select(item => Line("agenda-with", who.With("task", item.Text).With("when", When(item, context))))],
        };
    }

    private static string When(AgendaItem item, CommandContext context) =>
        DateInWords.Of(new DueDate(item.At, item.HasTime, SellerClock.Zone(context.Turn.Activity).Id), context.Turn.Activity);

    private string Line(string key, Names names) => content.Find("show-journal")!.Lines[key].Fill(names);
}

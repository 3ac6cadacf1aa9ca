using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline.Commands;

/// <summary>Writes a deal down as lost, for the moment at least: whoever is named, else whom the talk is about.</summary>
public sealed class MarkLost(DealNamed named, DealRepository deals, DealHistory history, DealWords words,
    TimeProvider time) : ICommandHandler
{
    /// <summary>What asks for it.</summary>
    public const string Act = "want.mark-lost";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        var about = await named.FindAsync(context, cancellationToken) ?? context.Talk?.Deal;
        var (buyer, company) = (Names.First(about?.Buyer), Names.Clean(about?.Company));
        if (about is null || (await deals.FindAsync(turn, buyer, company, cancellationToken))?.Id is not { } deal)
        {
            return CommandReply.Line(words.Line("deal-mark-which", Names.None));
        }
        var competitor = context.Talk?.Facts.LastOrDefault(fact => fact is { Key: FactKeys.Competitor, Status: FactStatus.Known })?.Value;
        history.Keep(turn, deal, new DealEvent
        {
            Id = $"{deal}/closed/{time.GetUtcNow().ToUnixTimeMilliseconds()}",
            Kind = competitor is null ? DealEvents.SaidNo : DealEvents.Lost,
            Stage = competitor is null ? DealStages.SaidNo : DealStages.Lost,
            Detail = competitor,
        });
        return CommandReply.Line(words.Line("deal-marked-lost", Names.None.With("what", words.Who(about))));
    }
}

using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Deal = CoachBot.Deals.Deal;

namespace CoachBot.Pipeline;

/// <summary>“No wait, it's not 4, it's 6 trucks at Relecloud”: a figure of a deal that is named, and isn't the one at hand.</summary>
public sealed class PutDealRight(DealRepository deals, DealHistory history, ContentLibrary content) : IMomentWords, ICommandHandler
{
    private const string Act = "want.put-deal-right";
    private const double Plainly = 0.98;
    private const int MostDeals = 100;
    private const int MostWords = 18;
    private const int ShortestName = 3;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (reading.KeepsNothing || text.Contains('?', StringComparison.Ordinal) || WordCount.Of(text) > MostWords
            || !NamePutRight.Announces(text) || WordsPutRight.FigureInstead(text) is not var (old, now))
        {
            return reading;
        }
        var known = await deals.RecentAsync(turn.Transaction(), MostDeals, cancellationToken);
        if (known.FirstOrDefault(deal => IsNamed(deal, text)) is not { } deal
            || OtherMatters.Means(Names.Clean(deal.Company) ?? Names.Clean(deal.Buyer) ?? "", talk?.Deal)
            || await WithAsync(turn, deal, old, cancellationToken) is null)
        {
            return reading;
        }
        var command = new Command(Act, $"{deal.Id}\t{old}\t{now}", new(0, text.Length), Plainly);
        return reading.LedBy(command) with { Facts = [] };
    }

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn;
        if (context.Command.Arg?.Split('\t') is not [var id, var old, var now]
            || (await deals.RecentAsync(turn.Transaction(), MostDeals, cancellationToken))
                .FirstOrDefault(one => one.Id == id) is not { } deal
            || await WithAsync(turn, deal, old, cancellationToken) is not var (fact, at))
        {
            return new CommandReply();
        }
        history.Keep(turn.Transaction(), id, fact with { Value = fact.Value.Remove(at, old.Length).Insert(at, now) });
        var counted = Unit.Match(fact.Value[(at + old.Length)..]) is { Success: true } unit ? $" {unit.Groups["what"].Value}" : "";
        var who = Names.Clean(deal.Company) ?? Names.Clean(deal.Buyer);
        return CommandReply.Line(content.Shared.Line("noted",
            Names.None.With("task", $"{now}{counted} {content.Shared.Line("deal-at")} {who}, not {old}")));
    }

    private async Task<(DealFact Fact, int At)?> WithAsync(ITurnContext turn, Deal deal, string figure, CancellationToken cancellationToken)
    {
        foreach (var fact in await history.FactsAsync(turn.Transaction(), deal.Id, cancellationToken))
        {
            if (fact.StartsAt is null
                && Figure.Matches(fact.Value).FirstOrDefault(match => match.Value == figure) is { } found)
            {
                return (fact, found.Index);
            }
        }
        return null;
    }

    private static bool IsNamed(Deal deal, string text) => new[] { Names.Clean(deal.Company), Names.Clean(deal.Buyer) }
        .OfType<string>()
        .Select(name => name.Split(' ')[0])
        .Any(name => name.Length > ShortestName
            && Word.Matches(text).Any(word => word.Value.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static readonly WordExpression Word = new(@"[\p{L}\d]+");

    private static readonly WordExpression Figure = new(@"[0-9]+(?:[.,][0-9]+)*k?");

    private static readonly WordExpression Unit = new(@"^ (?<what>[a-z]{3,})\b");
}

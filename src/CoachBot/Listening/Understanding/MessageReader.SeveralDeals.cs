using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Pipeline;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads which of several deals comes first, and which one the seller turns to.</summary>
public sealed partial class MessageReader
{
    private const string Kept = "want.log-deals";

    // The one that comes first is heard as if it stood alone; the others are kept, each by itself.
    private async Task<Reading?> OfSeveralAsync(ITurnContext turn, string text, TalkState? talk, CancellationToken cancellationToken)
    {
        if (talk?.Open is { TakesWords: true } || DealsInTurn.In(text) is not var (first, others))
        {
            return null;
        }
        var reading = await ReadAsync(turn, first.Said, null, cancellationToken);
        if (!reading.Commands.Any(command => command.P >= Thresholds.Moving && TopicsOfNews.Of(command.Act) is not null)
            && (await ReadAsync(turn, $"They {first.Told}", null, cancellationToken)).Commands.FirstOrDefault(command =>
                command.P >= Thresholds.Moving && TopicsOfNews.Of(command.Act) is not null) is { } news)
        {
            reading = reading.LedBy(news with { Span = reading.Whole });
        }
        reading = WithWhoSpeaks(reading);
        var named = reading.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company
            && OtherMatters.AreOne(fact.Value, first.Name));
        var keep = new Command(Kept, string.Join("\n", others.Select(deal => $"{deal.Name}\t{deal.Told}")), new Span(0, 0), Certain);
        return reading with
        {
            Commands = [.. reading.Commands.Where(command => command.Act != Kept), keep],
            Facts = named ? reading.Facts : [new Fact(FactKeys.Company, first.Name, new(0, first.Name.Length), 1), .. reading.Facts],
        };
    }

    // “… where the MD Mr. Ramanathan has informed us”: who speaks there is whom one speaks with.
    private static Reading WithWhoSpeaks(Reading reading)
    {
        if (reading.Facts.Any(fact => fact.Key == FactKeys.Buyer) || Speaks.Match(reading.Utterance.Text) is not { Success: true } speaks)
        {
            return reading;
        }
        var who = speaks.Groups["who"];
        return reading with
        {
            Facts = [.. reading.Facts.Where(fact => !fact.Value.Contains(who.Value, StringComparison.OrdinalIgnoreCase)),
                new Fact(FactKeys.Buyer, who.Value, new(who.Index, who.Length), 1)],
        };
    }

    private static readonly WordExpression Speaks = new(
        @"\b(?<who>(?:Mr|Mrs|Ms|Dr|Prof)\.? (?-i:\p{Lu}[\p{L}'’-]+)) (?:has |have |had |is |was )?(?:informed|said|says|told|wrote|asked" +
            @"|wants|wanted|replied|answered|confirmed|mentioned|telling|saying)\b");

    // “Hold on. Harbourline just mailed: …”: of a deal that is known, and isn't the one at hand.
    private async Task<Reading?> OfKnownAsync(ITurnContext turn, string text, TalkState? talk, IReadOnlyList<DealView> known,
        CancellationToken cancellationToken)
    {
        if (talk is null || talk.IsService || OtherMatters.Writes(text) is not { } who || OtherMatters.Means(who, talk.Deal)
            || known.FirstOrDefault(deal => OtherMatters.Means(who, deal)) is not { } other)
        {
            return null;
        }
        var reading = await ReadAsync(turn, text, null, cancellationToken);
        return reading with
        {
            Other = other,
            Facts = [.. Named(FactKeys.Buyer, other.Buyer), .. Named(FactKeys.Company, other.Company),
                .. reading.Facts.Where(fact => fact.Key is not (FactKeys.Buyer or FactKeys.Company))],
        };
    }
}

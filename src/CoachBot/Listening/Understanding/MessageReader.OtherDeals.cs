using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads what is said of another deal than the one at hand.</summary>
public sealed partial class MessageReader
{
    private static readonly string[] _ofReminders = ["want.drop-reminder", "want.change-reminder", "want.put-off", "want.done"];

    // What is announced as another matter is read by itself, and is about whoever it names.
    private async Task<Reading?> OfOtherAsync(ITurnContext turn, string text, TalkState? talk, CancellationToken cancellationToken)
    {
        if (OtherMatters.Behind(text) is not { } behind)
        {
            return null;
        }
        var free = OfNoReminder(await ReadAsync(turn, behind, null, cancellationToken));
        if (!free.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company) && OtherMatters.Name(behind) is { } name)
        {
            free = free with { Facts = [new Fact(FactKeys.Company, name, new(behind.IndexOf(name, StringComparison.Ordinal), name.Length),
                1), .. free.Facts] };
        }
        if (OtherMatters.WantSomethingSent(behind)
            && !free.Commands.Any(command => command.P >= Thresholds.Moving && TopicsOfNews.Of(command.Act) is not null))
        {
            free = free.LedBy(new Command("news.send-something", null, free.Whole, Certain));
        }
        string? Found(string key) => free.OfOneDeal.FirstOrDefault(fact => fact.Key == key)?.Value;
        var deal = new DealView(Found(FactKeys.Buyer), Found(FactKeys.Company));
        var isOther = talk?.Deal is not { } known ? deal is not { Buyer: null, Company: null }
            : !DealNames.Agree(known.Buyer, deal.Buyer)
                || !DealNames.Agree(known.Company, deal.Company)
                || (deal.Company is not null && known.Company is null);
        return isOther || OtherMatters.IsOtherBuyer(text) ? free with { Other = deal } : null;
    }

    // “Other customer: she cancelled Thursday”: what stands there on Thursday may be somebody else's.
    private static Reading OfNoReminder(Reading reading)
    {
        if (!reading.Commands.Any(command => _ofReminders.Contains(command.Act))
            || reading.Utterance.Text.Contains("remind", StringComparison.OrdinalIgnoreCase))
        {
            return reading;
        }
        var ranking = reading.Ranking.Where(command => !_ofReminders.Contains(command.Act)).ToList();
        var commands = reading.Commands.Where(command => !_ofReminders.Contains(command.Act)).ToList();
        var next = ranking.FirstOrDefault() ?? new Command("tell", null, reading.Whole, Thresholds.Cheap);
        return reading with { Commands = commands.Count > 0 ? commands : [next], Ranking = ranking };
    }

    // “Back to Marek. He …”: of a deal that no talk is open about.
    private async Task<Reading?> OfEarlierAsync(ITurnContext turn, string text, TalkState? talk, IReadOnlyList<DealView> known,
        CancellationToken cancellationToken)
    {
        // “Sister called”: of the one deal whose buyer is addressed so.
        var title = text.Split([' ', ','], 2)[0];
        if (talk?.Deal is { } about
            && FormOfAddress.IsTitleAlone(title)
            && known.Where(deal => deal.Buyer?.StartsWith($"{title} ", StringComparison.Ordinal) == true).ToList() is [var titled]
            && !DealNames.Agree(titled.Buyer, about.Buyer)
            && !text[title.Length..].TrimStart().Split(' ')[0].Any(char.IsUpper))
        {
            return await ReadAsync(turn, text, null, cancellationToken) with { Other = titled };
        }
        foreach (var (who, rest) in OtherMatters.BackTo(text))
        {
            if (known.FirstOrDefault(deal => OtherMatters.Means(who, deal)) is not { } deal)
            {
                continue;
            }
            var stands = OtherMatters.TurnsTo(text) ? await deals.StandsAsync(turn, deal, cancellationToken) : null;
            var behind = rest.Any(char.IsLetterOrDigit)
                ? await ReadAsync(turn, rest, null, cancellationToken)
                : listener.Read(text, views.Nothing(turn)).LedBy(
                    new Command(stands ?? "want.deal", null, new(0, text.Length), Certain));
            return behind
                with { Other = deal, Facts = [.. Named(FactKeys.Buyer, deal.Buyer), .. Named(FactKeys.Company, deal.Company),
                    .. behind.Facts.Where(fact => fact.Key is not (FactKeys.Buyer or FactKeys.Company))] };
        }
        return null;
    }

    private static IEnumerable<Fact> Named(string key, string? name) => name is null ? [] : [new Fact(key, name, new(0, 0), 1)];
}

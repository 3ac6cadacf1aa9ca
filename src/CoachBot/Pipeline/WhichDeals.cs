using CoachBot.Cards;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>Takes the answer to which deal was meant, pressed or typed, and goes on with what waited for it.</summary>
public sealed class WhichDeals(TalkDialogs dialogs, DealRepository deals, DealCards cards, DealWords words)
{
    // “The one at Contoso”: what is said around the name that tells.
    private static readonly HashSet<string> _around = new(StringComparer.OrdinalIgnoreCase) { "the", "one", "at", "from", "of", "with",
        "it's", "its", "it", "is", "guy", "lady", "deal", "that", "'s", "yes", "i", "mean", "please", "no", "sorry" };

    private static readonly string[] _places = ["first", "second", "third", "fourth", "fifth"];

    /// <summary>Takes what was pressed or typed where it is the answer; false where it is something else.</summary>
    public async Task<bool> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var pressed = turn.Incoming.Click is { Command: WhichDeal.Command } click ? click.Item : null;
        if (turn.Talks.Which is not { } which)
        {
            if (pressed is not null)
            {
                turn.Say(words.Line("deal-which-over"));
            }
            return pressed is not null;
        }
        var chosen = which.Deals.FirstOrDefault(deal => deal.Id == pressed)
            ?? (turn.Incoming.Click is null ? Told(which, turn.Incoming.Text) : null);
        if (turn.Incoming.Click is null || chosen is not null)
        {
            turn.Talks = turn.Talks with { Which = null };
        }
        if (chosen is null)
        {
            return false;
        }
        await GoOnAsync(turn, which, chosen, cancellationToken);
        return true;
    }

    private async Task GoOnAsync(TalkTurn turn, WhichDeal which, NamedDeal chosen, CancellationToken cancellationToken)
    {
        if (which is { Talk: { } waiting, Options: { } options })
        {
            var talk = waiting.About(chosen.Names);
            await dialogs.BeginAsync(turn, options
                with { Buyer = chosen.Buyer, Company = chosen.Company }, talk, which.IsBeside, cancellationToken);
        }
        else if (which.Talk is { } begun)
        {
            if (turn.Talk?.Id == begun.Id)
            {
                turn.Change(talk => talk.About(chosen.Names));
                await dialogs.RecallAsync(turn, cancellationToken);
            }
            await dialogs.AskAgainAsync(turn, null, cancellationToken);
        }
        else if (await deals.GetAsync(turn.Context.Transaction(), chosen.Id, cancellationToken) is { } deal)
        {
            turn.Reply.Add(await cards.BuildAsync(turn.Context, deal, cancellationToken));
            if (turn.Talk is not null)
            {
                await dialogs.FoldQuestionAsync(turn, cancellationToken);
            }
        }
    }

    // By its number, or by words that one of them alone has in its names.
    private static NamedDeal? Told(WhichDeal which, string text)
    {
        var said = text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !_around.Contains(word))
            .ToList();
        if (said is [var number] && Place(number, which.Deals.Count) is { } at)
        {
            return at >= 1 && at <= which.Deals.Count ? which.Deals[at - 1] : null;
        }
        return which.Deals.Where(deal => said.Count > 0 && said.TrueForAll(word => Has(deal, word))).ToList() is [var only] ? only : null;
    }

    // “2”, “the second one”, “the last”.
    private static int? Place(string said, int count) => int.TryParse(said, out var number) ? number
        : Array.FindIndex(_places, place => said.Equals(place, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1
        : said.ToLowerInvariant() is "last" or "latter" ? count : said.ToLowerInvariant() is "former" ? 1 : null;

    private static bool Has(NamedDeal deal, string word) =>
        $"{deal.Buyer} {deal.Company}".Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);
}

using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>
/// Whom a wish is about: who is named in it, else who is named before it in the message, else who the talk is about. Who there is a call or
/// a reminder about is known by name, however it is written.
/// </summary>
internal sealed class DealsAtHand(IReadOnlyList<DealView> known)
{
    private const int ShortestName = 3;

    /// <summary>Whom words of a message are about; null where nobody is known.</summary>
    public DealView? Of(string words, CommandContext context)
    {
        var (buyer, company, talk) = (Named(FactKeys.Buyer, words, context), Named(FactKeys.Company, words, context), context.Talk?.Deal);
        if (buyer is null && company is null)
        {
            return talk is not null && IsNamed(words, talk.Buyer, talk.Company) ? talk
                : In(words) ?? Before(words, context) ?? (NamesFirm(words) ? null : talk) ?? Told(context);
        }
        var isTalks = talk is not null
            && (Same(buyer, talk.Buyer) || Same(company, talk.Company))
            && !(buyer is not null && talk.Buyer is not null && !Same(buyer, talk.Buyer));
        return isTalks ? new DealView(talk!.Buyer ?? buyer, talk.Company ?? company)
            : company is null && known.FirstOrDefault(deal => Same(buyer, deal.Buyer)) is { } full ? full
            : new DealView(buyer, company);
    }

    /// <summary>The wish with whom it is about, where the talk is about somebody else and its words don't say.</summary>
    public static ReminderWish Carried(ReminderWish wish, TalkState? talk) =>
        talk?.Deal is not { } own || wish is not { Task: { } task, Deal: { } deal } || deal == own
            || IsNamed(task, deal.Buyer, deal.Company) || NamesSomebody(task)
            || (deal.Buyer ?? deal.Company) is not { } about
            ? wish : wish with
            {
                Task = deal is { Buyer: not null, Company: { } company } ? $"{task} ({about}, {company})" : $"{task}, {about}",
            };

    /// <summary>
    /// Whether a wish hangs on a call with somebody else than the talk is about, and doesn't name the talk's: “before the Okafor call”.
    /// </summary>
    public static bool IsAnothers(ReminderWish wish, CallPlan plan, string words, TalkState? talk) =>
        talk?.Deal is { } own && wish.Deal == own && !IsNamed(words, own.Buyer, own.Company)
            && !Same(own.Buyer, plan.Buyer) && !Same(own.Company, plan.Company);

    /// <summary>Whether words name somebody or a company.</summary>
    public static bool IsNamed(string words, string? buyer, string? company) => $"{buyer} {company}"
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Length >= ShortestName && !Title.IsMatch(word) && ReminderFinder.Mentions(words, word));

    // “Annika, not Anna” names no Anna.
    private DealView? In(string words) => known.FirstOrDefault(deal => IsNamed(words, deal.Buyer, deal.Company)
        && !(deal.Buyer is { } buyer && words.Contains($"not {Names.First(buyer)}", StringComparison.OrdinalIgnoreCase)));

    // “Ana says their board sits on the 15th. Get me to ring her the day after”: who was named before the wish.
    private DealView? Before(string words, CommandContext context)
    {
        var (text, start) = (context.Reading.Utterance.Text, context.Command.Span.Start);
        // “To mail Sunil and at 5 to ring his boss”: named in the same wish.
        var part = text.IndexOf(words.Trim(), StringComparison.Ordinal);
        var end = part > start && (Pronoun.IsMatch(words) || !(NamesSomebody(words) || Relative.IsMatch(text))) ? part : start;
        if (context.Talk is null || end == 0 || (!Pronoun.IsMatch(words) && NamesSomebody(words)))
        {
            return null;
        }
        string? Fact(string key) => context.Reading.Facts.LastOrDefault(fact => fact.Key == key && fact.Span.End <= end
            && !Contraction.IsMatch(fact.Value))?.Value;
        var (buyer, company) = (Fact(FactKeys.Buyer), Fact(FactKeys.Company));
        var told = In(text[..end]);
        return told is not null && (buyer is null || Same(buyer, told.Buyer)) ? told
            : buyer is null && company is null ? null
            : context.Talk.Deal is { } talk && (Same(buyer, talk.Buyer) || (buyer is null && Same(company, talk.Company))) ? talk
            : new DealView(buyer, company);
    }

    // “Her daughter's name is Mia”: no buyer's.
    private static readonly WordExpression Relative =
        new(@"\b(?:sons?|daughters?|kids?|wife|husband|brothers?|sisters?|dogs?|children)(?:['’]?s)?\b");

    /// <summary>“Call Rosa at Proseware”: somebody else's, though nobody of that name is known.</summary>
    public static bool NamesFirm(string words) => Firm.IsMatch(OfDate.Replace(words, " "));

    private static readonly WordExpression Firm = new(@"\b(?:at|from|of) (?-i:\p{Lu}\p{Ll}[\p{L}’'&-]+)");

    // “The 3rd of March”, “at Easter”.
    private static readonly WordExpression OfDate = new(
        @"\b(?:at|from|of) (?:(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|jan(?:uary)?|feb(?:ruary)?" +
            @"|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|easter" +
            @"|christmas|xmas|new year|good friday|boxing day|whitsun|pentecost|ascension|advent|thanksgiving|halloween|carnival" +
            @"|epiphany|hanukkah|passover|ramadan|eid|diwali|noon|midday|lunch|tomorrow|today|tonight|week)\b");

    private static bool NamesSomebody(string words) => words.Split([' ', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower) && !NoName.IsMatch(word));

    private static string? Named(string key, string words, CommandContext context) => context.Reading.Facts
        .Where(fact => fact.Key == key && fact.Value.Length > 0 && !Contraction.IsMatch(fact.Value)
            && words.Contains(fact.Value, StringComparison.OrdinalIgnoreCase))
        .Select(fact => fact.Value)
        .FirstOrDefault();

    // Who this message tells of, else who was told of just before.
    private static DealView? Told(CommandContext context)
    {
        string? Fact(string key) => context.Reading.Facts.LastOrDefault(fact => fact.Key == key)?.Value
            ?? context.Told.LastOrDefault(fact => fact.Key == key)?.Value;
        return Fact(FactKeys.Buyer) is null && Fact(FactKeys.Company) is null
            ? null
            : new DealView(Fact(FactKeys.Buyer), Fact(FactKeys.Company));
    }

    private static bool Same(string? name, string? other) =>
        name is not null && other is not null && string.Equals(Names.First(name), Names.First(other), StringComparison.OrdinalIgnoreCase);

    private static readonly WordExpression Pronoun = new(@"\b(?:he|she|they|him|her|them|his|their)\b");

    private static readonly WordExpression NoName = new(
        @"^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|remind\w*|please|kindly|give" +
            @"|the|and|nudge|ping|christmas|easter|i['’]?\w*|can|could|would|put|set|also|then|on|at|in|week|kw)$");

    private static readonly WordExpression Title = new(@"^(?:mr|mrs|ms|dr|prof|the|and|for)\.?$");

    private static readonly WordExpression Contraction = new(@"^\w+[’'](?:ll|ve|m|d|re|t)$");
}

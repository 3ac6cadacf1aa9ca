using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>“Forget what I said about the budget”: what was told of it is known no longer.</summary>
public sealed class ForgetTold(ContentLibrary content) : IMomentWords, ICommandHandler
{
    private const string Act = "want.forget-told";
    private const double Plainly = 0.98;
    private const int ShortestName = 3;
    private static readonly char[] _between = [' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '\''];

    private static readonly (string Key, WordExpression Words)[] _about =
    [
        (FactKeys.Amount, new(@"\b(?:budget|price|money|sum|amount|cost|value|figure|fee|k)\b")),
        (FactKeys.Deadline, new(@"\b(?:deadline|date|day|decision|when)\b")),
        (FactKeys.Agreed, new(@"\b(?:date|day|call|meeting|appointment)\b")),
        (FactKeys.Boss, new(@"\b(?:boss|decider|director|manager|wife|husband|partner)\b")),
        (FactKeys.Decides, new(@"\b(?:boss|decider|who decides|director|manager|wife|husband|partner|board|committee)\b")),
        (FactKeys.Competitor, new(@"\b(?:competitor|competition|rival|other offer|others)\b")),
        (FactKeys.Reason, new(@"\b(?:reason|why)\b")),
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (!Asking.IsMatch(text))
        {
            return Task.FromResult(reading);
        }
        var forget = new Command(Act, null, new(0, text.Length), Plainly);
        return Task.FromResult(reading.LedBy(forget) with { Facts = [] });
    }

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var about = Asking.Match(context.Words).Groups["what"].Value;
        var talk = context.Talk ?? context.Last;
        var days = talk?.Dates.Where(date => IsOf(date, about)).ToList() ?? [];
        var said = context.Talks.Append(context.Last).OfType<TalkState>().SelectMany(one => one.Sentences)
            .Where(sentence => Says(sentence.Words, about)).ToList();
        var gone = talk?.Facts.Select(fact => Gone(fact, about, days)).OfType<TalkFact>().ToList() ?? [];
        var line = content.Shared.Line(gone.Count + days.Count + said.Count > 0 ? "forgot-told" : "knew-nothing-of-it");
        return Task.FromResult(CommandReply.Line(line) with { Told = gone, Forgets = days, ForgetsSaid = said });
    }

    private static TalkFact? Gone(TalkFact fact, string about, List<ToldDate> days)
    {
        if (fact.Key == FactKeys.Detail)
        {
            var kept = fact.Value.Split(FactKeys.BetweenDetails).Where(told => !Speaks(told, about)).ToList();
            var left = string.Join(FactKeys.BetweenDetails, kept);
            return left == fact.Value ? null : fact with
            {
                Value = left,
                Source = FactSource.Answered,
                Status = kept.Count > 0 ? FactStatus.Known : FactStatus.Unknown,
            };
        }
        var isMeant = Array.Exists(_about, one => one.Key == fact.Key && one.Words.IsMatch(about)) || Speaks(fact.Value, about)
            || days.Exists(day => day.When.Start == fact.When?.Start);
        return isMeant && fact is { Status: FactStatus.Known, Key: not (FactKeys.Buyer or FactKeys.Company) }
            ? fact with { Value = "", When = null, Status = FactStatus.Unknown }
            : null;
    }

    private static bool IsOf(ToldDate date, string about) =>
        about.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length > 3 && date.IsOf(word));

    private static bool Speaks(string told, string about) => about.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Length > 3 && told.Contains(word, StringComparison.OrdinalIgnoreCase));

    // A name of three letters is one, too, where it stands as a word.
    private static bool Says(string told, string about) => Speaks(told, about)
        || told.Split(_between, StringSplitOptions.RemoveEmptyEntries)
            .Intersect(about.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
            .Any(word => word.Length == ShortestName);

    private static readonly WordExpression Asking = new(
        @"^\W*(?:(?:please|ok|okay|oh|actually|sorry|wait|no|and|you can|can you)\b\W*)*(?:forget|ignore|disregard|scratch|strike" +
            @"|delete|drop)" +
            @" (?:what i (?:just )?(?:said|told you|wrote|mentioned)|what you (?:know|noted)|the (?:bit|part|thing)" +
            @"|everything(?: i said)?)" +
            @" (?:about|on|of) (?:the |her |his |their |my )?(?<what>[\w’' -]{2,30}?)\W*$");
}

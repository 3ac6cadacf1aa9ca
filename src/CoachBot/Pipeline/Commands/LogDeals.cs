using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Sayable = CoachBot.Content.Names;

namespace CoachBot.Pipeline.Commands;

/// <summary>Keeps each deal of a list by itself: its names, its facts, where it stands; and says each back in a line.</summary>
public sealed class LogDeals(
    Listener listener, ListedDealKeeper keeper, DealWords words, IDateTimeReader dates, SellerClock clock) : ICommandHandler
{
    /// <summary>What lists them.</summary>
    public const string Act = "want.log-deals";

    private const int LongestTold = 200;
    private static readonly string[] _names = [FactKeys.Buyer, FactKeys.Company];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var now = clock.Context(context.Turn.Activity);
        var lines = new List<string>();
        // Beside the one that comes first, the others are told with the command.
        var others = context.Command.Arg?.Split('\n').Select(line => line.Split('\t'))
            .Select(line => new ListedDeal(line[0], line[1]))
            .ToList();
        foreach (var listed in others ?? DealList.In(context.Reading.Utterance.Text, dates, now))
        {
            var view = new TalkView(now, null);
            var reading = listener.Read(listed.When is null ? $"{listed.Name} {listed.Told}" : listed.Told, view);
            // News is told of people more often than of companies.
            var news = listener.Read($"They {listed.Told}", view).Commands.Concat(reading.Commands);
            var moved = Over.IsMatch(listed.Told) ? DealEvents.Lost : Moved(news, isAny: others is not null);
            lines.Add(await KeepAsync(context, listed, reading, moved, cancellationToken));
        }
        if (others is null && lines.Count > 1 && DealList.AreToTalkAbout(context.Reading.Utterance.Text))
        {
            lines.Add(words.Line("deals-which-first", Sayable.None));
        }
        return new CommandReply { Lines = lines };
    }

    private async Task<string> KeepAsync(CommandContext context, ListedDeal listed, Reading reading, string? moved,
        CancellationToken cancellationToken)
    {
        var (turn, activity) = (context.Turn.Transaction(), context.Turn.Activity);
        var who = Who(listed, reading);
        var (told, zone) = (Told(listed, who), SellerClock.Zone(activity));
        await keeper.KeepAsync(turn, who, new ToldOfDeal([.. reading.Facts.Where(fact => !_names.Contains(fact.Key))], told,
            listed.When ?? CallIn(listed.Told, clock.Context(activity)), moved), zone, cancellationToken);
        var day = listed.When is { } when ? words.When(when.StartIn(zone).ToUnixTimeMilliseconds(), null, when.HasTime, activity) : null;
        return words.Line("deal-logged", Sayable.None.With("what", words.Who(who))
            .With("task", string.Join(", ", new[] { day, told }.Where(part => part is { Length: > 0 }))));
    }

    // “Lamna want a demo on the 17th 13u”: a call whose hour is told.
    private TimeExpression? CallIn(string told, DateTimeContext now)
    {
        var plain = Hour.Replace(told, "${hour}:00");
        return Meets.IsMatch(plain) && dates.ReadAll(plain, now) is [{ HasTime: true, End: null } when] && when.StartIn(now.Zone) > now.Now
            ? when : null;
    }

    // What says where it stands, the surest first: a yes, a no, later, silence.
    private static string? Moved(IEnumerable<Command> commands, bool isAny) => commands.Where(command => command.P >= Thresholds.Moving)
        .OrderByDescending(command => command.P)
        .Select(command => DealEvents.OfNews(command.Act))
        .FirstOrDefault(kind => kind is not null && (isAny || DealEvents.StageAfter(kind, DealStages.Yes) is not null));

    // The name that leads is a company's, unless it is somebody's; whoever else is named is whom one speaks with there.
    private static DealView Who(ListedDeal listed, Reading reading)
    {
        string? Fact(string key) => reading.Facts.FirstOrDefault(fact => fact.Key == key && fact.Value.Length > 0
            && !Within(listed.Name, fact.Value) && !Within(fact.Value, listed.Name))?.Value;
        if (FirstNames.Contains(listed.Name.Split(' ')[0].ToLowerInvariant()) || Titled.IsMatch(listed.Name) || At.IsMatch(listed.Told)
            || reading.Facts.Any(fact => fact.Key == FactKeys.Buyer && fact.Value == listed.Name))
        {
            return new(listed.Name, Fact(FactKeys.Company) ?? Place(listed));
        }
        return new(Person(listed) ?? Fact(FactKeys.Buyer), listed.Name);
    }

    // “…, Karen Dobbs”: a piece that is nothing but somebody's name.
    private static string? Person(ListedDeal listed) => Pieces(listed.Told)
        .FirstOrDefault(piece => Titled.IsMatch(piece) || (Capitals.IsMatch(piece)
            && FirstNames.Contains(piece.Split(' ')[0].ToLowerInvariant())));

    private static string? Place(ListedDeal listed) =>
        At.Match(listed.Told) is { Success: true } at ? at.Groups["where"].Value : null;

    private static string Told(ListedDeal listed, DealView who)
    {
        var pieces = Pieces(At.Replace(listed.Told, "").TrimStart(' ', ','))
            .Where(piece => piece != who.Buyer && piece != who.Company && piece != listed.Name).ToList();
        var told = string.Join(", ", pieces).Trim(' ', ',', '.');
        return told.Length > LongestTold ? $"{told[..LongestTold]}…" : told;
    }

    private static string[] Pieces(string told) =>
        told.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Within(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static readonly WordExpression Hour = new(@"\b(?<hour>[7-9]|1[0-9]|2[0-2]) ?(?:u|uur|uhr|h)\b");

    private static readonly WordExpression Meets =
        new(@"\b(?:call|demo|meeting|visit|appointment|zoom|teams|lunch|coffee|see|meet|sees|meets|talk|presentation|video)\b");

    // “Is dead, went to a competitor”.
    private static readonly WordExpression Over = new(
        @"^(?:is |are |it'?s |now )*(?:dead|lost|over|off the table)\b" +
            @"|\b(?:went|gone|going) (?:to|with) (?:a |the |another |our )*(?:competitors?|competition|someone else|other (?:one|side" +
            @"|lot))\b" +
            @"|\b(?:chose|picked|took|signed with) (?:a |the |another |our )*(?:competitors?|someone else|somebody else)\b");

    private static readonly WordExpression Titled = new(@"^(?:dr|mr|mrs|ms|miss|prof|herr|frau)\b");

    private static readonly WordExpression Capitals = new(@"^(?-i:\p{Lu}[\p{L}'’-]+)(?: (?-i:\p{Lu}[\p{L}'’-]+)){0,2}$");

    private static readonly WordExpression At = new(
        @"^(?:at|from|of|@) (?<where>(?-i:\p{Lu}[\p{L}\d'’&-]*)(?: (?-i:\p{Lu}[\p{L}\d'’&-]*))*)");
}

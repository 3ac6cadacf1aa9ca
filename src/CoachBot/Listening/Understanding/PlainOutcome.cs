using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a buyer has plainly done comes before what the message resembles: “said naw, happy with what they've got” is no yes. Where the
/// words contradict a case outright, that case is out; what only tells more of the open talk begins no other.
/// </summary>
internal static class PlainOutcome
{
    private const string NoShow = "news.no-show";
    private const string LookBack = "want.debrief";
    private const double Plausible = 0.03;
    private const int FewestOfDetails = 2;

    // What leaves no doubt that somebody wasn't there.
    private static readonly WordExpression Missed = new(
        @"\b(?:no.?shows?|noshow|show|showed|turn|turned|came|come|comes|coming|join|joined|appear\w*|there|arrive\w*|dial\w*|log\w*" +
        @"|stood|stand|waited|waiting|wait|sat|sitting|empty|alone|missed|misses|miss|absent|nobody|no one|noone|cancel\w*|late" +
        @"|lobby|by myself|pick(?:ed|s)? up|made it|make it|forgot (?:our|the|about)|skipped|bailed|ghosted|attend\w*|minutes|mins)\b");

    // “The other offer he didn't show me”: what wasn't shown is a thing.
    private static readonly WordExpression ShownThing = new(@"\bshow(?:ed|n)? (?:me|us|him|her|them|it|the|any)\b|\bon site every\b");

    private static readonly WordExpression SilentInCall = new(
        @"\b(?:quiet|silent|silence) (?:on|in|during|for the rest of|through) (?:the |that |our |my )?(?:\w+ )?(?:call|meeting|demo" +
        @"|presentation|visit)\b");

    private static readonly WordExpression Lasts =
        new(@"\b(?:since|weeks?|months?|days?|no (?:reply|answer)|crickets|emails?|mails?|chased|chasing)\b");

    private static readonly WordExpression OwnNo = new(
        @"\b(?:our|my)(?: own)? (?:legal|lawyers?|boss|manager|finance|management|team|director|ceo|cfo|compliance|side" +
        @"|head office)(?: \w+)?" +
        @" (?:says?|said|told me|insists?) no\b");

    // “It's Fabrikam foundry, 4 sites”: what is named first is what the talk is about.
    private static readonly WordExpression Introduces = new(
        @"^\W*(?:(?:ok|okay|so|and|sorry|ah|oh|right|well|yes|yeah)\b\W*)*(?:it'?s|it is|that'?s|this is|is|they'?re|they are|we'?re " +
        @"talking|name is|her name|his name|he'?s|she'?s|the (?:client|customer|company|buyer) is) ");

    private static readonly WordExpression Asking = new(
        @"\?|^\W*(?:(?:and|but|so|ok|okay)\b\W*)*(?:what|how|should|shall|do i|can i|is it|would it|when|why|who)\b|\b(?:should|shall|do" +
        @"|can) i\b");

    /// <summary>The reading, with what is plainly told in front.</summary>
    /// <param name="reading">How the message was read.</param>
    /// <param name="talk">The talk at hand; null with nothing open.</param>
    /// <param name="isOfCase">Whether that talk is about a case, and not a service.</param>
    public static Reading In(Reading reading, TalkState? talk, bool isOfCase)
    {
        var text = reading.Utterance.Text;
        reading = WithoutImpossible(reading, text);
        if (talk?.Open is { TakesWords: true, IsFolded: false })
        {
            return reading;
        }
        var told = OutcomeWords.In(text);
        if (told.Count == 0)
        {
            return isOfCase && IsMoreOfIt(reading, talk!) ? Led(reading, "tell") : reading;
        }
        var last = told[^1];
        return told.Contains(reading.Leading.Act) || IsKnown(talk, last) || !Yields(reading, last) ? reading : Led(reading, last);
    }

    /// <summary>Whether the words exclude a case that they resemble.</summary>
    public static bool Excludes(string act, string text) => IsExcluded(new Command(act, null, default, 0), text);

    // A case that the words exclude is none, however much the message resembles it.
    private static Reading WithoutImpossible(Reading reading, string text)
    {
        var excluded = reading.Commands.Where(command => IsExcluded(command, text)).Select(command => command.Act).ToList();
        return excluded.Aggregate(reading, Without);
    }

    private static bool IsExcluded(Command command, string text) => command switch
    {
        { Act: NoShow, P: < Thresholds.Plain } => !Missed.IsMatch(text) || ShownThing.IsMatch(text),
        { Act: OutcomeWords.Quiet } => SilentInCall.IsMatch(text) && !Lasts.IsMatch(text),
        { Act: OutcomeWords.No } => OwnNo.IsMatch(text) && !OutcomeWords.In(text).Contains(OutcomeWords.No),
        _ => false,
    };

    private static Reading Without(Reading reading, string act)
    {
        // What comes next is no surer for it: where nothing else is likely, it is only told.
        List<Command> left = [.. reading.Ranking.Where(command => command.Act != act)];
        List<Command> commands = [.. reading.Commands.Where(command => command.Act != act)];
        return left.Count == 0 ? Led(reading, "tell")
            : reading with { Commands = commands.Count > 0 ? commands : [left[0]], Ranking = left };
    }

    // Of a no-show a silence tells nothing new, and of a case the same again is none.
    private static bool IsKnown(TalkState? talk, string act) => talk is not null
        && (TopicsOfNews.Of(act) == talk.Topic || (act == OutcomeWords.Quiet && talk.Topic == TopicsOfNews.Of(NoShow)));

    private static bool Yields(Reading reading, string told) => reading.Leading switch
    {
        { Act: LookBack } => !reading.Utterance.Text.Contains("debrief", StringComparison.OrdinalIgnoreCase),
        { Act: "answer" } leading => leading.P < Thresholds.Undoable,
        { Act: "correct" or "unknown" or "refuse" or "foreign" or "others-data" } leading => leading.P < Thresholds.Cheap,
        { Act: "tell" or "none" } => true,
        { Act: var act } when TopicsOfNews.Of(act) is not null => YieldsNews(reading, told),
        { Act: "ask.cant-know" } => !Asking.IsMatch(reading.Utterance.Text),
        { P: < Thresholds.Undoable, Act: var act } when act.StartsWith("ask.", StringComparison.Ordinal)
            || act.StartsWith("chat.", StringComparison.Ordinal) => !Asking.IsMatch(reading.Utterance.Text),
        _ => false,
    };

    private static bool YieldsNews(Reading reading, string told) => IsContrary(reading.Leading.Act, told)
        || reading.Leading.P < Thresholds.Opening
        || (reading.Leading.P < Thresholds.Plain && reading.Ranking.Any(command => command.Act == told && command.P >= Plausible))
        || (told == OutcomeWords.Boss && reading.Leading.Act == OutcomeWords.Price && reading.Leading.P < Thresholds.Plain);

    private static bool IsContrary(string act, string told) => (act, told) is
        (OutcomeWords.Yes, OutcomeWords.No or OutcomeWords.Quiet or OutcomeWords.Later or OutcomeWords.Price or OutcomeWords.Send)
        or (OutcomeWords.No, OutcomeWords.Yes) or (NoShow, OutcomeWords.No or OutcomeWords.Yes);

    // Names and figures told in the middle of a talk belong to it, unless they are plainly of something else.
    private static bool IsMoreOfIt(Reading reading, TalkState talk) =>
        TopicsOfNews.Of(reading.Leading.Act) is { } topic && topic != talk.Topic && reading.Leading.P < Thresholds.Opening
            && Introduces.IsMatch(reading.Utterance.Text)
            && (reading.Utterance.Text.Count(char.IsDigit) + reading.Facts.Count) >= FewestOfDetails;

    private static Reading Led(Reading reading, string act)
    {
        var first = new Command(act, null, new(0, reading.Utterance.Text.Length), Thresholds.Plain);
        return reading with
        {
            Commands = [first, .. reading.Commands.Where(command => command.Act != act && StandsBeside(command, reading.Leading))],
            Ranking = [first, .. reading.Ranking.Where(command => command.Act != act)],
        };
    }

    // A reminder and what is put right stand beside news; another guess at the news doesn't.
    private static bool StandsBeside(Command command, Command leading) => command != leading
        && command.P >= Thresholds.Undoable && (command.Act is "tell" or "correct" or "want.remind" or "want.note");
}

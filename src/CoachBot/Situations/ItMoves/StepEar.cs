using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Situations.ItMoves;

/// <summary>“She wants a trial”, “they've invited me in”: a buyer who moves, in words that mean nothing else.</summary>
public sealed class StepEar(ContentLibrary content) : IMomentWords
{
    private const string Step = "news.step";
    private const double Plainly = 0.98;
    private const int MostWords = 14;

    private static readonly string[] _services = ["want.", "ask.", "steer."];

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        if (reading.Leading is { Act: Step, P: >= Plainly } || !MayMove(talk) || IsElse(reading.Leading, talk)
            || !Says(reading.Utterance.Text))
        {
            return Task.FromResult(reading);
        }
        var step = new Command(Step, null, new(0, reading.Utterance.Text.Length), Plainly);
        return Task.FromResult(reading.LedBy(step));
    }

    internal static bool Says(string text)
    {
        var said = text.Replace('’', '\'');
        return WordCount.Of(said) <= MostWords && Moves.IsMatch(said) && !IsMore.IsMatch(said);
    }

    // In its own talk it answers what is asked there, and after a call the look back asks for it.
    private bool MayMove(TalkState? talk) => talk is null
        || (content.Find(talk.Topic) is Situation && TopicsOfNews.Of(Step) is { } topic && talk.Topic != topic);

    // What plainly answers, or asks the coach to do something, does that.
    private static bool IsElse(Command leading, TalkState? talk) => leading is { P: >= Thresholds.Undoable }
        && ((talk?.Open is not null && leading.Act == "answer")
            || (leading.Act != Step && leading.Act.StartsWith("news.", StringComparison.Ordinal))
            || Array.Exists(_services, service => leading.Act.StartsWith(service, StringComparison.Ordinal)));

    // Somebody on the buyer's side, what they want, and at most a day behind it.
    private static readonly WordExpression Moves = new(
        @"^\W*(?:(?:ok|okay|so|wow|oh|hey|hi|hello|morning|coach|good news|great news|news|update|yay|finally|now|well)\b\W*)*" +
            @"(?:[\w'.&-]+ ){0,4}?(?:[\w.&-]+(?:'s|'ve|'d|'re)?) ?(?:has |have |just |now |even |also |really |actually |suddenly )*" +
            @"(?:(?:wants?|would like|like|asked for|asks for|asking for|requested|requests) (?:to (?:have|do|see|run|arrange) )?" +
            @"(?:an? |one |two |three |some |our )?(?:free |short |small |first |second |proper |live |little |three-month |month's )?" +
            @"(?:trials?|trial run|pilot|pilot project|test run|demo|samples?|second meeting|site visit|proof of concept|product demo)" +
            @"|wants? to (?:try|test) (?:it|us|them|one|ours)(?: out| first)*" +
            @"|invite[sd]? (?:me|us)(?: in| over| back| round| along)?" +
            @"(?: to (?:their|his|her|the) (?:[\w-]+ )?(?:offices?|plant|factory|site|workshop|warehouse|farm|headquarters|hq" +
            @"|premises|shop|lab|place|depot|yard|works|mill)| (?:to|for) (?:a|another|the) (?:[\w-]+ )?(?:meeting|visit|tour" +
            @"|presentation|demo|talk))?)" +
            @"(?: (?:first|please|now|then|next|this|on|in|at|for|by|tomorrow|today|week|month|the|of|with|monday|tuesday|wednesday" +
            @"|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november" +
            @"|december|\d[\w.:]*|am|pm|morning|afternoon|o'clock))*\W*$");

    // Denied, imagined, asked, somebody else's, or told with something that counts for more.
    private static readonly WordExpression IsMore = new(
        @"\b(?:not|never|nobody|no one|none|no|doesn'?t|don'?t|didn'?t|isn'?t|won'?t|wouldn'?t|hasn'?t|i|we|i'?d|we'?d|i'?m|you|if|when" +
            @"|after|before|since|until|unless|should|what|why|how|who|whoever|everyone|everybody|boss|manager|colleague|competitor|other" +
            @"|wife|husband|kids|another|third|fourth|fifth|again|remind|but|cheaper|signed|ordered|and|yes|cancel\w*|back|wedding|party" +
            @"|dinner)\b|\S my\b|\?");
}

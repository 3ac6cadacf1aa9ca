using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>
/// What is to be done, out of “remind me Friday at 10 to call Ana back”: of the pieces that are left without the date and the asking, the
/// one that says it.
/// </summary>
public static partial class ReminderTask
{
    private const int Longest = 200;
    private const int Named = 4;
    private const int Due = 3;
    private const int Thing = 1;

    // “8” is an hour, and “nice 1” is no task; “4711” may be an order.
    private const int FewestDigits = 3;

    // What is left of words around a date is no task.
    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "it", "that", "this", "again", "then", "before", "after", "me", "ok", "okay", "please", "too", "also", "instead",
        "there", "her", "him", "them", "about", "yeah",
        "yes", "yep", "and", "so", "can", "could", "you", "would", "will", "i", "we", "just", "for", "of", "to", "on", "at", "in", "by",
        "give", "set", "one", "same", "thing", "day", "week",
        "thanks", "thx", "ta", "grand", "pop", "put", "stick", "nudge", "monday", "tuesday", "wednesday", "thursday", "friday", "ye", "yea",
        "yup", "sent", "done", "maybe", "well", "oh", "but", "not", "only", "deal", "matter", "his", "their", "she", "he", "they",
        "with", "from", "up", "back", "all", "right", "do", "remind", "gosh",
        "sorry", "pls", "wait", "hang", "hey", "hi", "kindly", "let", "if", "re", "loud", "ugh", "fine", "now", "first", "via", "hours",
        "my", "our", "is", "be", "good", "great", "nice", "cool", "perfect", "super", "lovely", "brilliant", "sure", "alright", "thank",
        "fair", "enough", "bout", "around", "like", "forenoon", "roughly", "approx",
        "no", "nah", "hm", "hmm", "ah", "eh", "mate", "love", "contact", "next", "record", "leave", "alone", "until",
        "till", "itself", "sharp",
    };

    /// <param name="text">What the seller wrote of it.</param>
    /// <param name="cuts">The words that say when.</param>
    /// <returns>Null when nothing is left that could be done.</returns>
    public static string? Read(string text, IReadOnlyList<Span> cuts) => Read(text, cuts, isKnown: false);

    /// <param name="text">What the seller wrote of it.</param>
    /// <param name="cuts">The words that say when.</param>
    /// <param name="isKnown">Whether it is known whom it is about: scraps of other sentences are no task then.</param>
    public static string? Read(string text, IReadOnlyList<Span> cuts, bool isKnown)
    {
        var plain = Without(text, cuts, '|');
        var asked = Asking().Matches(plain) is [.., var last] ? last : null;
        var after = asked is null ? "" : GoingOnBehind(plain[(asked.Index + asked.Length)..]);
        var before = GoingOnBehind(asked is null ? plain : plain[..asked.Index]);
        var pieces = Later(after, asked is not null, isKnown)
            .Concat(asked is null ? Pieces(before, false) : Earlier(before, isKnown || AboutThem.IsMatch(after)))
            .Where(piece => piece.Worth > 0)
            .ToList();
        if ((asked is null || Dash.IsMatch(after)) && pieces.Count > 1 && pieces.TrueForAll(piece => piece.Worth == Thing))
        {
            // “Monday at 10 – Alpine, intro to the new buyer”: who and what, in a row.
            var row = string.Join(", ", pieces.Select(piece => piece.Task));
            return row.Length > Longest ? $"{row[..Longest]}…" : row;
        }
        return pieces.Count == 0 ? null : WithFirm(pieces) is { Length: > Longest } task ? $"{task[..Longest]}…" : WithFirm(pieces);
    }

    /// <summary>“If Patricia's not come back”: what it depends on, where nothing else is said of it; null where nothing is.</summary>
    public static string? Condition(string text, IReadOnlyList<Span> cuts) =>
        Depends.Match(Spaces().Replace(Without(text, cuts), " ")) is { Success: true } on
            ? (Asking().Match(on.Value) is { Success: true } asked ? on.Value[..asked.Index] : on.Value).Trim() : null;

    /// <summary>
    /// The parts of “at 9 to call Ana and at 4 to write to Tom”, where a new time comes after an “and”; the whole text where there are
    /// none.
    /// </summary>
    public static IReadOnlyList<string> Several(string text) => AndThen().Split(text);

    /// <summary>With the buyer's name for “her” and “him”, and their company.</summary>
    public static string WithNames(string task, Names names)
    {
        if (names.Buyer is not { } buyer)
        {
            return task;
        }
        task = CallMe().Replace(task, match => $"{match.Groups["how"].Value} {buyer}", 1);
        var named = Mentions(task, buyer) ? task : Pronoun()
            .Replace(task, match => $"{match.Groups["before"].Value}{buyer}{match.Groups["after"].Value}", 1);
        if (!Mentions(named, buyer) && Somebody.IsMatch(named))
        {
            return names.Company is null ? $"{named} ({buyer})" : $"{named} ({buyer}, {names.Company})";
        }
        return names.Company is { } company && Mentions(named, buyer) && !Mentions(named, company) ? $"{named}, {company}" : named;
    }

    /// <summary>The text with blanks, or marks, in place of some of its words.</summary>
    public static string Without(string text, IReadOnlyList<Span> cuts, char mark = ' ')
    {
        var left = text.ToCharArray();
        foreach (var at in cuts.SelectMany(cut => Enumerable.Range(cut.Start, Math.Min(cut.Length, text.Length - cut.Start))))
        {
            left[at] = mark;
        }
        return new string(left);
    }

    // The nearest first. “Right, sent. Customers here. Nudge me Thursday”: what is no deed and stands in another sentence is not asked for.
    private static IEnumerable<(string Task, int Worth)> Earlier(string before, bool isKnown)
    {
        var own = isKnown ? before.TrimEnd().LastIndexOfAny(['.', '!', '?', '\n']) + 1 : 0;
        return Pieces(before[own..], false).Reverse()
            .Concat(Pieces(before[..own], false).Reverse().Where(piece => piece.Worth >= Due))
            .Where(piece => !isKnown || piece.Worth >= Due || !Telling.IsMatch(piece.Task));
    }

    private static IEnumerable<(string Task, int Worth)> Pieces(string text, bool isAsked)
    {
        var isFirst = isAsked;
        foreach (var raw in Break().Split(text))
        {
            var piece = Mark().Replace(raw, " ").Trim();
            if (piece.Length > 0)
            {
                yield return Weigh(piece, isFirst);
            }
            isFirst = isFirst && (piece.Length == 0 || _small.Contains(piece));
        }
    }

    private static (string Task, int Worth) Weigh(string piece, bool follows)
    {
        if (Promise().Match(piece) is { Success: true } promise)
        {
            return (Clean(Reason().Replace(Whom().Replace(promise.Groups["what"].Value, promise.Groups["who"].Value, 1), "")), Due);
        }
        if (Owed.Match(piece) is { Success: true } debt)
        {
            return (Clean($"{debt.Groups["what"].Value} for {debt.Groups["who"].Value}"), Due);
        }
        if (Clause.IsMatch(piece) && ThenTo.Match(piece) is { Success: true } then)
        {
            // “When the clocks go forward to ring Pascoe”.
            return (Clean(then.Groups["what"].Value), Due);
        }
        if (Duty().Match(piece) is { Success: true } duty && Sensible(piece[(duty.Index + duty.Length)..]) is { } owed)
        {
            return (owed, Due);
        }
        if (Sensible(It.Replace(piece, "", 1)) is not { } task)
        {
            return ("", 0);
        }
        var isToDo = follows && Connector.IsMatch(piece);
        return Clause.IsMatch(task) && !(isToDo || That.IsMatch(piece))
            ? ("", 0)
            : (task, isToDo || That.IsMatch(piece) ? Named : Deed.IsMatch(task) ? Due : Thing);
    }

    private static string? Sensible(string text)
    {
        var task = Clean(text);
        var hasSense = task.Split([' ', ',', '.', '!', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => !_small.Contains(word) && (word.Any(char.IsLetter) || word.Count(char.IsDigit) >= FewestDigits)
                && !Hour.IsMatch(word));
        return hasSense && !Filler.IsMatch(task) ? task : null;
    }

    private static bool Mentions(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static string Clean(string text)
    {
        var clean = GoingOn().Replace(Spaces().Replace(text, " ").Trim(), "");
        for (var before = ""; before != clean;)
        {
            before = clean;
            clean = Leading().Replace(clean, "");
            clean = Trailing().Replace(clean, "").Trim();
        }
        return Whole(clean);
    }

    [GeneratedRegex(
        @"\b(?:remind(?:er)? me|remember me|mind me|say to me|(?:get|have|make) me (?:to )?(?=call|ring|phone|email|mail|write|text|send" +
            @"|ask|chase|check|follow|look|do\b|try|see|visit)|(?:get|have) me back (?:on|to)|put in(?= [\w’']+ (?:at|from|of) )" +
            @"|(?:set|put|add)(?: me)? (?:one|another|a new one|another go)(?: up)?(?= (?:for|of|about|at|to|on)\b)" +
            @"|(?:an)?other(?: one)?(?= for\b)|give me (?:one|another)(?: one)?(?= (?:for|on|at)\b)|put me (?:down|in)(?: again)?" +
            @"|please record|record(?=\W*$)|ping me|nudge me|poke me" +
            @"|prod me|prompt me|buzz me|bell me|holler at me|bug me|(?:nag|bother|pester|hassle) me(?: again)?|(?:make" +
            @"|help) me (?:to )?remember" +
            @"|(?:i )?need (?:waking(?: up)?|reminding|nudging)|jog (?:my|me) memory|alert me|wake me(?: up)?|tell me|let me know" +
            @"|message me|hold me to" +
            @"|come back to me|help me not to forget|(?:don'?t(?: you dare)? |never )?let me (?:forget|miss)|(?:can you |could you " +
            @"|please )?make sure (?:that )?i (?:do(?: it)?\b|don'?t forget)?" +
            @"|remind (?:us|both)(?: of (?:us|them|it|these))?|make me (?=call|phone|ring|send|write|email|do|finish|book)" +
            @"|so (?:that )?i don'?t forget|(?:give (?:me|us)|gimme) a (?:little )?(?:nudge|ping|poke|shout|buzz|reminder|prod|kick" +
            @"|heads[- ]up|bell)" +
            @"|stick a pin in|shout at me|beep me|pencil in a (?:nudge|reminder|ping)|(?:set|make|add|create|put in|put(?: please)?" +
            @"|schedule|need|want|have|get|like) (?:up |for me )?(?:a|an|another|one|me a|the)?\s*(?:little |quick )?(?:reminder" +
            @"|follow[- ]up|alarm|nudge|ping)|set (?:smth|something|somthing|sth)(?: up)?|put (?:it|that|this|me)? ?in my (?:diary" +
            @"|calendar)|(?:weekly |daily |monthly |recurring |new |a )?reminder" +
            @"|(?:two|three|four|\d|a few|some|several|a couple of) reminders(?: please| pls)?(?=\s*:)" +
            @"|note to (?:the |my )?future (?:me|self)(?:, via you)?|note(?: to self)?|nudge(?=:)|to ?-?do|task|remind(?=\W*$))\b\s*:?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    // Sentences, clauses behind a comma, and where a date stood; “Mr.” ends none.
    [GeneratedRegex(@"(?<!\b(?:mr|mrs|ms|dr|prof|st|abt|approx))\.(?=\s|$)|[!?;]+|,\s+|\n|:\s|\|+|\s[–-]\s", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"\|+")]
    private static partial Regex Mark();

    // “I promised Olga the figures”.
    private static readonly WordExpression Owed = new(
        @"\b(?:i|we|ive|weve)(?:['’]ve| have)? (?:just |also |still )?(?:promised|owe) (?<who>(?:Mr|Mrs|Ms" +
            @"|Dr)?\.? ?(?-i:\p{Lu}[\p{L}'’-]+)" +
            @"|the [a-z]+|them|him|her) (?<what>(?:the|a|an|some|my|our|his|her|their|two|three|\d+)\b.+)$");

    private static readonly WordExpression ThenTo = new(
        @"\bto (?<what>(?:call|ring|phone|email|mail|write|text|send|ask|chase|follow|check|book|thank|visit|meet|prepare|invoice" +
            @"|order|see|talk" +
            @"|speak) .+)$");

    // “See how she's doing”: who she is.
    private static readonly WordExpression Somebody = new(@"\b(?:she|he|they|her|him|them|his|their)(?:['’]\w+)?\b");

    private static readonly WordExpression Connector = new(@"^(?:to|about|abt|that|of|for|re)\b");

    private static readonly WordExpression Depends = new(@"\b(?:if|unless|in case) [^.!?,;]{4,120}");

    private static readonly WordExpression That = new(@"^that (?:\w+ ){1,3}");

    [GeneratedRegex(@"^(?:[\s,.;:!?)/–-]+|(?:so (?:that )?(?:i|we)(?: can| could| may|'ll)?|to|about|abt|that|of|for|on|at|in|by" +
        @"|please|pls|and|so|then|but|yeah|yes|yep|ok" +
        @"|okay|oh|gosh|and another thing|can you|could you|will you|would you|i have to|i should|i need to|i must|i ought to" +
        @"|it(?!['’])|again|up" +
        @"|this|from|re|regarding|the word|later(?: on)?)\b\s*)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[\s,.;:!?(/–-]+|\s(?:on|at|in|by|for|about|to|and|so|but|or|please|pls|thanks|thx|can you|could you|would you" +
        @"|every|each|until|till|from|would be good|if you can|ok|then|that|a week|remind|can))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    // “… then let's carry on”, “… when I've calmed down”.
    [GeneratedRegex(@"\s(?:and |then |and then )?let'?s (?:carry|go|get|move|continue)\b.*$|(?<=\w{3}.*)\swhen i(?:'ve|'m| have| am)\b.*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex GoingOn();

    private static readonly WordExpression Filler = new(
        @"^(?:(?:an |and )?(?:that)?['’]?s (?:me|it|all|us)(?: done| then)?|(?:merry|happy) .*|you know what|hang on|hold on" +
            @"|sorry.*|before (?:we|i) .*" +
            @"|i(?:['’]ll| will) (?:do|send|try) (?:it|that|this)(?: then)?" +
            @"|(?:my )?(?:phone|battery|bat)(?:['’]s| is| at)?(?: about to)? (?:dying|die|dead|low|\d+ ?%?)" +
            @"|(?:at )?(?:smoko|elevenses|coffee ?break|morning tea|tea break)" +
            @"|(?:i would |i'd )?(?:call |ring |write )?(?:it |him |her |them )?as (?:early|soon|late) as possible" +
            @"|(?:gosh )?nearly slipped.*|let me park that.*|could you be a love" +
            @"|that['’]?s (?:when|why|where|because|how)\b.*|be (?:very |so )?(?:glad|happy|grateful|thankful|pleased)\b.*" +
            @"|(?:ooh )?that reminds me|not [\w’'-]+(?: btw| by the way| sorry)*" +
            @"|with a stick|and another thing|by the way|if i'm .*|wait|one sec.*|interrupt|they declined|early" +
            @"|(?:look at|look into|check on|check|try|revisit|have (?:a|another) look at|go back to|come back to|get back to|ask) (?:it" +
            @"|this|that|them|him|her)(?: again)?)$");

    [GeneratedRegex(@"\b(?:(?:i|we)(?:'ve| have|'ll)? (?:really |still |also )?(?:need|want|have|got|ought|promised|must|should" +
        @"|mustn'?t forget|must not forget|said (?:i|we)(?:'d| would))(?: \w+)??(?: to\b| not forget)?|gotta|got to|must|i'll|ill|il" +
        @"|i will|we will|i shall|we shall|we'll|i am going to|i'm going to|i'm gonna|forgotten(?: about)?|keep forgetting(?: to)?" +
        @"|don'?t forget(?: to)?)\s+(?:forget )?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\bpromised (?<who>\w+) (?:that )?(?:i|we)(?:'d| would|'ll| will) (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(?:her|him|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whom();

    [GeneratedRegex(@"\s(?:she|he|they|it)(?:'s|'re| is| are| has)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    private static readonly WordExpression Deed = new(
        @"^(?:call|ring|phone|telephone|email|e-mail|mail|write|text|send|ask|chase|follow|check|book|thank|visit|meet|prepare|prep|get" +
            @"|give|bring|talk|speak|quote|invoice|sign|countersign|pay|buy|order|post|drop|pop|see|look|review|update|finish|do|make" +
            @"|chat|confirm|arrange|renew|reply|answer|tell|dial|congratulate|return|apologise|apologize|train|coffee|lunch|fetch|collect" +
            @"|pick|pull up|dig out|go over|run through|wish|draft|print|forward|share|message|chase up|submit)\b");

    // Where “her” isn't whose.
    [GeneratedRegex(@"(?<before>^|\s)(?:her|him)(?<after>$|[,.!?]|\s(?:back|again|about|and|to|with|for|on|at|by|the|a|an|if|whether|when" +
        @"|that|it|this|some|from)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(
        @",?\s+(?:and also|and then|and|then|plus)\s+(?=(?:remind me\b|(?:at|on|in|by) (?:\w+ ){0,2}?(?:\d|noon|half|quarter|mon|tue|wed" +
            @"|thu|fri|sat|sun|an? )|tomorrow\b|today\b|next (?:week|month|mon|tue|wed|thu|fri)|(?:mon|tues|wednes|thurs|fri|satur" +
            @"|sun)day\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex AndThen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

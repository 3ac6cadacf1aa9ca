using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>
/// What a message tells beside its facts, clause by clause, in the seller's own words: “they run payroll for 85 people”. Nothing is made of
/// it, so nothing is made up: it is said back, and kept with the deal.
/// </summary>
internal static class Details
{
    private const int MostTold = 5;
    private const int MostKept = 12;
    private const int MostFragment = 3;
    private const int FewestWords = 2;
    private const int MostWords = 18;
    private const int LongestTold = 150;
    private const int Telling = 2;
    private const int FewWordsLeft = 2;
    // Shorter news tells little but the news, which the card names.
    private const int FewestOfStory = 13;

    // What these do is no telling: a draft's words, somebody else's part in a rehearsal, what is to be noted as it stands.
    private static readonly HashSet<string> _notTold = new(StringComparer.Ordinal)
    {
        "none", "want.draft-check", "want.practise", "ask.repeat", "ask.shorter", "ask.longer", "ask.warmer", "ask.more-formal",
        "ask.as-email", "ask.as-chat", "ask.as-voicemail", "ask.spoken", "ask.another", "ask.otherwise", "want.note", "want.edit-entry",
        "want.forget-me", "want.export", "want.deal", "want.when-with", "want.agenda", "want.journal",
        "others-data", "foreign", "unknown", "refuse",
    };

    private static readonly string[] _wishes =
    [
        "remind", "give", "write", "make", "tell me", "show", "put", "send me", "help", "let", "please", "can ", "could ", "would ",
        "should ", "do i", "do you", "am i", "is it", "is that", "what", "how", "why", "when do", "where",
        "who do", "which", "i want", "i need", "i'd like", "i would like", "i feel", "i'm", "i am", "i think", "i guess", "i don't know",
        "i dont know", "im ", "my feeling", "coach", "thanks", "thank", "hi ", "hello", "good morning", "don't ask",
        "dont ask", "note", "log", "add ", "just off", "just had", "had a call", "had disco", "cancel", "forget", "not ", "different one",
        "another one", "nothing", "not sure", "up to you", "no idea", "that's all", "thats all", "he's here", "she's here", "lol",
        "haha", "wish me", "it's a", "in writing", "back to ", "rang ", "mark it", "leave it", "do mon", "do tue", "do wed", "do thu",
        "do fri", "aye", "do ", "stick ", "keep ", "scratch ", "prep", "call ", "ring ", "text ", "check ", "look ", "set ", "move ",
        "take ", "use ", "try ", "come ", "get ", "ping ", "book ", "drop ", "change ", "delete ", "undo", "save ", "stop", "hold ",
        "wait", "say ", "swap ", "leave ", "parked up", "my bad", "i mean", "i've been", "ive been", "i had", "i have", "i was",
        "i love", "i hate", "second time", "third time", "lost ", "had ", "got off", "came out", "just ", "i feel", "i know", "i call",
        "i hope", "i just", "i only", "must", "gotta", "have to", "need to", "theres this", "there's this", "maybe", "perhaps", "eish",
        "polite", "short", "quick", "with the ", "in like", "so far", "apparently",
    ];

    private static readonly HashSet<string> _them = new(
        ("they he she his her their them him they're he's she's theyre hes shes we our boss wife husband cfo ceo cto owner manager " +
            "director chairman team company board customer client buyer contract vendor supplier quote offer price").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The details of a message, as one fact; none where it tells of several deals or does what tells nothing.</summary>
    public static IReadOnlyList<Fact> Of(Reading reading)
    {
        var act = reading.Leading.Act;
        if (_notTold.Contains(act)
            || act.StartsWith("steer.", StringComparison.Ordinal)
            || act.StartsWith("chat.", StringComparison.Ordinal)
            || reading.Facts.Any(fact => fact.Deal > 0 || fact.Key == FactKeys.Detail))
        {
            return [];
        }
        // Beside a question and beside news only what has a figure or a name in it is surely told.
        var least = (act is "tell" or "answer" or "correct"
            || reading.Commands.Any(command => command is { Act: "want.done", Arg: not null })) && !reading.Utterance.Text.Contains('?')
            ? 1
            : Telling;
        var isShortNews = act.StartsWith("news.", StringComparison.Ordinal) && reading.Utterance.WordCount < FewestOfStory;
        var told = reading.Utterance.Clauses
            .Where(clause => !clause.IsQuestion && clause.Stance is Stance.Said or Stance.Reported
                or Stance.Past && !IsDone(reading, clause))
            .SelectMany(clause => Pieces(reading.Utterance, clause.Span))
            .Select(span => (Span: span, Text: Bare(reading.Utterance.At(span))))
            .Where(clause => Weight(clause.Text) >= least && !IsSaid(reading, clause.Span, clause.Text)
                && !(isShortNews && IsNews(clause.Text)))
            .ToList();
        var kept = told.OrderByDescending(clause => Weight(clause.Text)).Take(MostTold).OrderBy(clause => clause.Span.Start).ToList();
        while (kept.Sum(clause => clause.Text.Length) > LongestTold)
        {
            kept.Remove(kept.MinBy(clause => Weight(clause.Text)));
        }
        return kept.Count == 0
            ? []
            : [new Fact(FactKeys.Detail, string.Join(FactKeys.BetweenDetails, kept.Select(clause => clause.Text)), kept[0].Span, 1)];
    }

    /// <summary>
    /// What was told before and what is told now: a figure that is put right takes its place, nothing stands twice, and the oldest goes
    /// where it is too much.
    /// </summary>
    public static string Together(string before, string now)
    {
        var all = before.Split(FactKeys.BetweenDetails, StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var told in now.Split(FactKeys.BetweenDetails, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Counted.Match(told) is { Success: true } counted
                && all.FindIndex(known => Counts(known, counted.Groups["what"].Value)) is >= 0 and var at)
            {
                all[at] = Counted.Replace(all[at],
                    match => Same(match.Groups["what"].Value, counted.Groups["what"].Value) ? counted.Value : match.Value);
            }
            else if (all.FindIndex(known => IsOtherName(known, told)) is >= 0 and var named)
            {
                all[named] = told;
            }
            else if (all.FindIndex(known => Figures.IsMatch(known) && Same(Bones(known), Bones(told))) is >= 0 and var same)
            {
                all[same] = told;
            }
            else if (!all.Exists(known => known.Contains(told, StringComparison.OrdinalIgnoreCase)))
            {
                all.Add(told);
            }
        }
        return string.Join(FactKeys.BetweenDetails, all.TakeLast(MostKept));
    }

    // What a service or a question takes for itself is told to it.
    private static bool IsDone(Reading reading, Clause clause) => IsPutRight(reading, clause) || reading.Commands.Any(command =>
        ((command.Act.StartsWith("want.", StringComparison.Ordinal) && command.Act != "want.done")
            || command.Act is "news.call-off" or "news.call-moved"
            || (command.Act.StartsWith("news.call", StringComparison.Ordinal)
                && reading.Facts.Any(fact => fact.When is not null && fact.Span.Overlaps(clause.Span)))
            || command.Act.StartsWith("ask.", StringComparison.Ordinal)
            || command.Act.StartsWith("chat.", StringComparison.Ordinal))
        && command.Span.Overlaps(clause.Span) && (reading.Commands.Count > 1 || !command.Act.StartsWith("ask.", StringComparison.Ordinal)));

    // “Decision is not 29 but 27 January”: the day stands there already.
    private static bool IsPutRight(Reading reading, Clause clause) => reading.Commands.Any(command => command.Act == "correct"
        && command.Span.Overlaps(clause.Span) && reading.Facts.Any(fact => fact.Span == command.Span && fact.When is not null));

    // “120 employees, on Paycor today, contract up in March” are three.
    private static IEnumerable<Span> Pieces(Utterance utterance, Span clause)
    {
        var (text, from) = (utterance.At(clause), 0);
        foreach (var piece in text.Split(", "))
        {
            yield return new Span(clause.Start + from, piece.Length);
            from += piece.Length + ", ".Length;
        }
    }

    // “And she said that they …” is about what they do.
    private static string Bare(string clause)
    {
        var text = clause.Trim().TrimEnd('.', '!', ',', ';', ':', ' ');
        for (var before = ""; before != text;)
        {
            before = text;
            text = Trail.Replace(Smile.Replace(LeadIn.Replace(text, "", 1).TrimStart(' ', ',', ':', '-'), ""), "");
        }
        return text.Replace(FactKeys.BetweenDetails, ", ", StringComparison.Ordinal);
    }

    // A figure or a name says more than a pronoun; without any of them there is nothing to keep.
    private static int Weight(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < FewestWords or > MostWords
            || Array.Exists(_wishes, wish => text.StartsWith(wish, StringComparison.OrdinalIgnoreCase))
            || text.Contains('?')
            || HalfSentence.IsMatch(text)
            || Aside.IsMatch(text)
            || HasHalfAQuote(text)
            || PutRight.IsMatch(text))
        {
            return 0;
        }
        var weight = (text.Any(char.IsDigit) ? 2 : 0)
            + (words.Skip(1).Any(word => char.IsUpper(word[0]) && word is not "I" && !word.StartsWith("I'", StringComparison.Ordinal))
                ? 2
                : 0);
        return weight + (words.Length > MostFragment && words.Any(word => _them.Contains(word.Trim(',', '.', '’'))) ? 1 : 0);
    }

    // What somebody said was cut in its middle.
    private static bool HasHalfAQuote(string text) =>
        text.Count(letter => letter == '"') % 2 == 1 || text.Contains('“') != text.Contains('”');

    private static bool IsNews(string clause) =>
        !clause.Any(char.IsDigit) || clause.StartsWith("i ", StringComparison.OrdinalIgnoreCase);

    // What its facts hold already needn't be said in a sentence, too.
    private static bool IsSaid(Reading reading, Span span, string text)
    {
        var left = reading.Facts.Where(fact => fact.Span.Overlaps(span)).Aggregate(text, (rest, fact) =>
            rest.Replace(fact.Value, " ", StringComparison.OrdinalIgnoreCase)
                .Replace(reading.Utterance.At(fact.Span), " ", StringComparison.OrdinalIgnoreCase));
        return left.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Length > 3 || word.Any(char.IsDigit)) < FewWordsLeft;
    }

    // “His son Matteo decides”, “his son Mattia decides”: one of the names was wrong. Names that aren't alike are two people's.
    private static bool IsOtherName(string known, string told)
    {
        var (before, now) = (known.Split(' '), told.Split(' '));
        return before.Length > MostFragment
            && before.Length == now.Length
            && before.Zip(now).Where(pair => pair.First != pair.Second).ToList() is [var only]
            && char.IsUpper(only.First[0]) && char.IsUpper(only.Second[0])
            && NamePutRight.AreAlike(only.First, only.Second);
    }

    // “Starts 7 January”, “starts 8 January” say the same but for the figure.
    private static string Bones(string told) => Figures.Replace(told, "#");

    private static bool Counts(string known, string what) => Counted.Matches(known).Any(match => Same(match.Groups["what"].Value, what));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static readonly WordExpression LeadIn = new(
        @"^(and|n|but|so|oh|ok|okay|wait|sry|sorry|yes|yeah|no|hey|i mean|hiya|right|well|also|only|because|then|plus" +
        @"|actually" +
        @"|btw|by the way|anyway|though|although|where|that|(he|she|they|it turns out|turns out)( also)? (said|says|told me|tells me" +
        @"|mentioned|wrote|writes|say|thinks|is telling|is saying)( that)?)\b");

    private static readonly WordExpression Figures = new(@"[0-9]+(?:[.:,][0-9]+)*(?-i:st|nd|rd|th)?");

    private static readonly WordExpression Counted = new(@"\b[0-9][0-9.,]*k?\s+(?<what>[a-z]{3,})");

    // “The season ends in March and honestly”: what leads to the next clause.
    private static readonly WordExpression Trail =
        new(@"(?:[\s,]+(?:and|but|so|or|because|cos|honestly|actually|then|which|also|well|pls|please|fast|n))+$");

    // “Before I go in and see Marcy”, “since I sent the proposal”, “says come on in”; a question in it, or how long something took.
    private static readonly WordExpression HalfSentence = new(
        @"^(?:(?:before|after|when|while|until|till|since|if|because|as|once|unless|although|though|whether) (?:i|we|my" +
        @"|our|the)\b" +
        @"|before |says? |said |than |to (?:call|ring|ask|send|see)|(?:about |only |just )?\w+ (?:minutes?|mins?|hours?" +
            @"|seconds?) (?:for|of) (?:that" +
        @"|this|it|nothing)\b|i (?:don'?t|do not|didn'?t) (?:have|know|want|get|like|understand)\b)" +
        @"|\b(?:what|how|where|when|who) (?:do|should|shall|can|could|would|did|am) (?:i|we|you)\b|\b(?:should|shall|can|could) i\b" +
        @"|\b(?:what|how) (?:to|now)\b|\bi (?:need|want|would like|wish)\b");

    // What goes on around the seller is no news of the deal.
    private static readonly WordExpression Aside = new(
        @"\b(?:batt?er+y|batery|bat \d+ ?%|my (?:dog|cat|kids?|son|daughter|wife|husband|mum|mom|boyfriend|girlfriend)" +
        @"|the dog|the cat" +
        @"|the kids|the baby|breakfast|boarding|years old|my (?:phone|train|bus|flight|gate)|put the \w+ down|in the (?:car|van|truck|bus" +
        @"|train))\b");

    // What is said with a smile is told without it.
    private static readonly WordExpression Smile = new(@"[\s,]*\b(?:lol|haha+|hehe|lmao|rofl|tbh|btw|fyi|anyway|though|tho)\s*$");

    // “580 not 850”, “it's Tonya with an o”, “he is not Ian”: said to the coach, who puts right what it has.
    private static readonly WordExpression PutRight =
        new(@"^\S+ not \S+\b|\bwith an? [a-z]\b|\b(?:backwards|mixed up|wrong way round|made a mistake|make mistake|typo)\b");
}

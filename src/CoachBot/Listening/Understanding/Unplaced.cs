using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a whole sentence is at the least that nothing more could be made of: a question, something about the buyer, or something else that
/// is told.
/// </summary>
internal static class Unplaced
{
    /// <summary>Something that is told, and that nothing can be made of.</summary>
    public const string Told = "told.own";

    /// <summary>The buyer's name, where the words that were shown greet nobody yet.</summary>
    public const string Name = "told.name";

    /// <summary>One clear recommendation, of what was shown or fits.</summary>
    public const string Recommend = "ask.recommended";

    /// <summary>A question that the coach has no answer to.</summary>
    public const string Question = "ask.cant-know";

    /// <summary>A question for words.</summary>
    public const string WhatToSay = "ask.what-tell";

    // Less may be an answer that was misspelt.
    private const int FewestWords = 4;
    private const int WordsOfSentence = 9;

    private static readonly string[] _ofCoach = ["work", "press", "button", "can you", "do you", "this app", "this bot", "this thing",
        "use this", "use you", "commands", "ask you", "here"];

    private static readonly HashSet<string> _asking =
        Words("what how why when where who which whose should can could is are am do does did will would may shall isn't aren't don't " +
            "won't wouldn't");

    private static readonly HashSet<string> _what = Words("what how whats what's wat");

    private static readonly HashSet<string> _wording = Words("say write tell answer reply put word phrase text message");

    private static readonly HashSet<string> _saying = Words(
        "say says said tell tells told ask asks asked answer answers answered reply replies replied write writes wrote text texts texted " +
            "mail mails mailed email emailed call called rang phoned goes went think thinks thought want wants wanted claim claims " +
            "claimed mention mentions mentioned complain complains complained insist insists insisted mean means meant suggest suggests " +
            "suggested laughed shouted");

    // Somebody who isn't named, where a whole story is told.
    private static readonly HashSet<string> _saysIt =
        Words("says writes asks wants thinks claims insists complains wrote replied answered");

    private static readonly HashSet<string> _theirs =
        Words("he she they him her them his their he's she's they're they'll theyll theyre theyve they've hes shes he'll she'll husband " +
            "wife missus hubby partner couple accountant client customer buyer prospect guy lady boss director owner manager team board " +
            "mr mrs ms dr");

    /// <summary>Whether a question is about the coach itself: “how does this work?”.</summary>
    public static bool IsOfCoach(string text) => Array.Exists(_ofCoach, said => text.Contains(said, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the message is; null where it is too short to tell.</summary>
    public static Command? Of(Reading reading)
    {
        var text = reading.Utterance.Text;
        var words = text.Replace('’', '\'')
            .Split([' ', ',', '.', '!', '?', ';', ':', '\n', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords || !text.Any(char.IsLetter))
        {
            return null;
        }
        var isAsking = text.TrimEnd().EndsWith('?')
            || _asking.Contains(words[0])
            || (words[0] is "and" or "so" or "ok" or "but" && _asking.Contains(words[1]));
        if (isAsking && words.Any(_wording.Contains) && words.Any(word => _what.Contains(word)))
        {
            return new Command(WhatToSay, "buyer", new(0, text.Length), Thresholds.Cheap);
        }
        // Words to answer with help where somebody has said something; of what somebody is like nothing needs saying.
        var isTheirs = words.Any(_saying.Contains) && (words.Any(_theirs.Contains) || reading.Facts.Any(fact => fact.Key == FactKeys.Buyer))
            || (words.Length >= WordsOfSentence && words.Any(_saysIt.Contains) && !words.Contains("I", StringComparer.OrdinalIgnoreCase));
        return !isAsking && Telling.Of(reading) is { } telling ? telling
            : new Command(isAsking ? Question : isTheirs ? Counsel.ToWhatTheySaid : Told, null, new(0, text.Length), Thresholds.Cheap);
    }

    private static HashSet<string> Words(string all) => new(all.Split(' '), StringComparer.OrdinalIgnoreCase);
}

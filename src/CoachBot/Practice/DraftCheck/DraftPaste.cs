using CoachBot.Journal;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>The draft in what a seller pasted: without "check this:" before it and "is that ok?" behind it.</summary>
public static class DraftPaste
{
    /// <summary>Longer texts aren't read: no message to a buyer should be.</summary>
    public const int LongestDraft = 6000;

    internal const int FewestWordsToJudge = 3;
    private const int LongestLeadIn = 160;
    private const int FewestWords = 4;
    private const int ShortLeadIn = 6;
    internal const int LongestGreeting = 8;

    // A longer text that never says “you” tells of somebody; what it asks, it asks the coach.
    private const int LongestWithoutYou = 16;

    private static readonly string[] _greetings =
        ["hi", "hi,", "hello", "hello,", "hey", "dear", "good", "subject:", "hallo", "greetings", "morning", "sehr", "bonjour", "re:"];

    private static readonly string[] _asking =
    [
        "check", "draft", "read", "review", "sound", "sounds", "pushy", "email", "e-mail", "mail", "message", "text", "write", "written",
        "wrote", "send", "sending", "say",
        "opener", "line", "linkedin", "whatsapp", "voicemail", "tone", "look", "rate", "improve", "soften", "thoughts", "feedback",
        "brutal", "reply", "answer", "this", "version", "try", "attempt", "about",
    ];

    // What one does with a message, which says nothing of one that shall be read.
    private static readonly string[] _doing =
        ["send", "sending", "say", "reply", "answer", "line", "text", "mail", "email", "write", "this", "message"];

    // Behind a greeting to the coach comes what the seller has to say, behind one to a buyer their name.
    private static readonly string[] _tellers = ["i", "i'm", "im", "i've", "again", "right", "ok", "okay", "so", "just", "the", "my", "a",
        "an", "we", "it's", "is", "what", "who", "how", "can", "yes", "no", "thanks", "back", "client", "customer"];

    /// <returns>The draft, or null where the seller has only said that there is one.</returns>
    public static string? Find(string text)
    {
        var all = text.Trim();
        if (BeginsLikeMessage(all))
        {
            return all;
        }
        return SentDraft.Find(all) ?? AnnouncedDraft.Find(all) ?? AskedQuote.Find(all)
            ?? (GreetsCoach(all) ? null : Quoted(all) ?? AfterLeadIn(all) ?? GreetingBehind.Find(all) ?? BeforeItsQuestion(all));
    }

    /// <summary>
    /// Whether it may be the next version of a draft that was just read: words to a buyer, and not about one or to the coach.
    /// </summary>
    public static bool IsNextVersion(string text)
    {
        var words = text.ToLowerInvariant()
            .Replace('’', '\'')
            .Split([' ', ',', '.', '!', '?', '\n', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && words.Any(word => word is "you" or "your" or "you're" or "you'd" or "you've" or "u")
            && !words.Any(word => word is "he" or "she" or "him" or "her" or "his" or "they" or "client" or "customer")
            && words[0] is not ("which" or "what" or "why" or "how" or "should" or "is" or "ok" or "thanks" or "no" or "can" or "could"
                or "do")
            && !WhatWasTold.IsAskedOf(text)
            && !NoDraft.Is(text);
    }

    /// <summary>
    /// Whether it asks the coach something beside a draft: “should I give him 5% to be safe?” is no next version of it.
    /// </summary>
    public static bool IsToTheCoach(string text)
    {
        var words = text.ToLowerInvariant()
            .Replace('’', '\'')
            .Split([' ', ',', '.', '!', '?', '\n', ':'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => word is "and" or "so" or "but" or "ok" or "okay" or "hm" or "coach" or "or" or "also" or "well")
            .ToList();
        if (words.Count < FewestWords || BeginsLikeMessage(text))
        {
            return false;
        }
        var asksOfThem =
            words.Exists(word => word is "he" or "she" or "him" or "her" or "his" or "they" or "them" or "client" or "customer");
        var speaksToThem = words.Exists(word => word is "you" or "your" or "you're" or "yours");
        return words[0] is "should" or "shall" or "must" ? !speaksToThem || asksOfThem || words[1] == "i"
            : words[0] is "what" or "why" or "how" or "when" or "which" or "who" or "do" or "does" or "is" or "are" or "can" or "could"
                or "may" or "would" or "will" or "isn't" or "wouldn't" or "shouldn't"
                && (asksOfThem ? !speaksToThem : !speaksToThem && words.Exists(word => word is "i" or "me" or "my"));
    }

    /// <summary>What the seller said before the draft; empty where they only pasted it.</summary>
    public static string LeadIn(string said, string draft) =>
        said.IndexOf(draft, StringComparison.Ordinal) is > 0 and var at ? said[..at].Trim(' ', ':', '\n', '“', '"') : "";

    /// <summary>How it will travel, as far as its words tell.</summary>
    public static DraftChannel ChannelOf(string said, string draft)
    {
        var words = said.ToLowerInvariant();
        if (Holds(words, "whatsapp", "linkedin", "teams message", "chat", "sms", "text message", "dm "))
        {
            return DraftChannel.Chat;
        }
        if (Holds(words, "voicemail", "on the phone", "opener", "opening line", "script", "i'd say", "i'll say", "say it", "aloud",
            "pitch"))
        {
            return DraftChannel.Spoken;
        }
        return draft.Contains('\n', StringComparison.Ordinal) || Holds(words, "mail", "subject") || draft.Length > 350
            ? DraftChannel.Email
            : DraftChannel.Chat;
    }

    /// <summary>The key of the line that says why this can't be judged, or null where it can.</summary>
    public static string? Unreadable(string own, DraftChecker checker)
    {
        if (own.Length > LongestDraft)
        {
            return "too-long-to-read";
        }
        if (WordCount.Of(own) < FewestWordsToJudge)
        {
            return "too-short";
        }
        if (!own.Split((char[]?)null).Any(word => word.Count(char.IsLetter) > 1))
        {
            return "not-a-draft";
        }
        return !checker.Speaks(own) && !Languages.IsEnglish(own) ? "not-english" : checker.IsSpeech(own) ? null : "not-a-draft";
    }

    private static string? AfterLeadIn(string text)
    {
        var limit = Math.Min(text.Length, LongestLeadIn);
        for (var at = 0; at < limit; at++)
        {
            var isMark = text[at] is '\n'
                || (text[at] is ':' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '“'));
            if (isMark
                && !IsInsideQuotes(text, at)
                && (IsLeadIn(text[..at], text[at] == '?') || IsAskedOf(text[..(at + 1)], text[(at + 1)..]))
                && !(text[at] == '?' && !SpeaksLikeMessage(text[(at + 1)..].Trim()))
                && !IsTheirMessage(text[..at])
                && !TheirWords.AreLedInBy(text[..at])
                && !NoDraft.Is(text[(at + 1)..])
                && !NoteWords.OnlyAsks(text[(at + 1)..])
                && WordCount.Of(text.AsSpan(at + 1)) >= FewestWords)
            {
                return text[(at + 1)..].Trim();
            }
        }
        return null;
    }

    // “Isn't that a bit pushy? We don't do pushy round here”: behind a question, only what speaks to somebody is a draft.
    private static bool SpeaksLikeMessage(string rest) => rest.Length > 0 && (BeginsLikeMessage(rest) || IsAddressed(rest)
        || rest[0] is '"' or '“' or '\'' or '‘'
        || rest.ToLowerInvariant().Split([' ', ',', '.', '!', '?', '\n', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word is "you" or "your" or "u" or "ur" or "yours"));

    // “He answered "Which page?" there is none”: what is asked in quotes leads nothing in.
    private static bool IsInsideQuotes(string text, int at) =>
        text.AsSpan(0, at).Count('"') % 2 == 1 || text.AsSpan(0, at).Count('“') > text.AsSpan(0, at).Count('”');

    // “Riaan, you … . Can I send it?”
    private static string? BeforeItsQuestion(string text) =>
        AskedOfDraft.Without(text) is var draft && draft.Length < text.Length && WordCount.Of(draft) >= FewestWords && IsNextVersion(draft)
            && !NoDraft.Is(draft)
            ? text
            : null;

    // "I'm going to text him 'any news?', fine?"
    private static string? Quoted(string text)
    {
        var open = text.IndexOfAny(['“', '"', '‘']);
        var close = text.LastIndexOfAny(['”', '"', '’']);
        return open >= 0
            && close > open + 1
            && text[close - 1] != ','
            && !IsChoice(text)
            && !IsSomebodyElses(text[..open])
            && !TheirWords.AreQuoted(text[..open], text[(close + 1)..])
            && WordCount.Of(text.AsSpan(open + 1, close - open - 1)) >= FewestWords
            && (close - open) * 2 > text.Length
            ? text[(open + 1)..close].Trim()
            : null;
    }

    // “"Herr Köhler" or "Mr Köhler", which is better?”
    private static bool IsChoice(string text) =>
        text.Contains("\" or \"", StringComparison.OrdinalIgnoreCase) || text.Contains("” or “", StringComparison.OrdinalIgnoreCase);

    // “And if she goes "we told you no"?”, “he wrote "not now"”: what the buyer says is no draft.
    private static bool IsSomebodyElses(string before)
    {
        var last = before.ToLowerInvariant().Split([' ', ',', ':', '-', '\n'], StringSplitOptions.RemoveEmptyEntries).TakeLast(3).ToList();
        if (AsksForAnswer(last))
        {
            return true;
        }
        return last.Exists(word => word is "says" or "said" or "goes" or "went" or "replied" or "replies" or "wrote" or "writes" or "told"
            or "answered" or "answers" or "texted" or "emailed" or "mailed" or "she" or "he" or "they")
            && !last.Exists(word => word is "i" or "i'd" or "i'll" or "id" or "ill" or "my" or "we");
    }

    // “Need an answer to "we already have a vendor"”
    private static bool AsksForAnswer(List<string> last) =>
        last is [.., "answer" or "reply" or "respond" or "response" or "say" or "words" or "comeback", "to" or "when" or "if" or "for"]
            or [.., "to" or "when" or "if", "a" or "this" or "their" or "his" or "her"];

    // “The client sent me a mail: …” brings the buyer's words.
    private static bool IsTheirMessage(string before)
    {
        var words = before.ToLowerInvariant().Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (AsksForAnswer([.. words.TakeLast(3)]))
        {
            return true;
        }
        // “Client is Novagran, contact Mrs Ewa Lis. Today she wrote: …”: its last sentence tells whose it is.
        var last = before[(before.LastIndexOfAny(['.', '!', '?', '\n', ';']) + 1)..].ToLowerInvariant()
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (last.Length is > 0 and <= ShortLeadIn && last.Any(word => word is "wrote" or "writes" or "says" or "said" or "answered"
            or "answers" or "replied" or "replies" or "texted") && !last.Any(word => word is "i" or "my" or "we"))
        {
            // “She wrote: …”
            return true;
        }
        return words.Any(word => word is "me" or "us")
            && words.Any(word => word is "he" or "she" or "they" or "client" or "customer" or "buyer" or "prospect")
            && words.Any(word => word is "send" or "sent" or "sends" or "wrote" or "writes" or "mailed" or "emailed" or "texted"
                or "messaged" or "answered" or "replied" or "told");
    }

    // “Can I send this? Milos, you …”
    private static bool IsAskedOf(string before, string rest) =>
        AskedOfDraft.IsAll(before) && (IsNextVersion(rest) || BeginsLikeMessage(rest.Trim()));

    // “Why not send her the comparison now? …” asks about something else than a draft, and “ok, add: …” asks nothing.
    private static bool IsLeadIn(string text, bool asks)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        if (words is [.., "thing" or "one" or "matter" or "deal" or "question"]
            && words.Any(word => word is "other" or "another" or "different" or "next" or "second"))
        {
            // “Fine, sending v2. Other thing: …”
            return false;
        }
        // “Is this ok?”, and not “OK so Doug was lovely?”
        return words.Any(word => _asking.Contains(word) && !(asks && _doing.Contains(word)))
            || (asks && words.Skip(1).Any(word => word is "ok" or "okay"));
    }

    /// <summary>Whether it begins as one writes to a buyer: with a greeting, and a word to them.</summary>
    internal static bool BeginsLikeMessage(string text)
    {
        var first = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return _greetings.Contains(first.ToLowerInvariant().TrimEnd(',')) && !GreetsCoach(text) && !GreetsNobody(text, first)
            && SpeaksToSomebody(text) && (WordCount.Of(text) > LongestGreeting || (WordCount.Of(text) >= FewestWords && IsAddressed(text)));
    }

    private static readonly WordExpression PartOfDay = new(@"^good (?:morning|afternoon|evening|day)[.!,]?");

    // “Hi, right, my manager says I'm to use you”; a greeting on a line of its own begins a message.
    private static bool GreetsNobody(string text, string first)
    {
        if (first.Equals("good", StringComparison.OrdinalIgnoreCase) && PartOfDay.Match(text) is { Success: true } day)
        {
            // “Good afternoon. The session considered our proposal”: nobody is called by a name.
            var name = text[day.Length..].TrimStart();
            return day.Value[^1] is '.' or '!' || _tellers.Contains(name.Split((char[]?)null, 2)[0].ToLowerInvariant().Replace('’', '\''));
        }
        var second =
            text[first.Length..].TrimStart().Split((char[]?)null, 2)[0].ToLowerInvariant().Replace('’', '\'').TrimEnd(',', '.', '!', ':');
        var isAlone = first[^1] is ',' or '!' or '.'
            && !text[first.Length..].StartsWith('\n')
            && !text[first.Length..].StartsWith("\r\n", StringComparison.Ordinal);
        return first[^1] != ':' && (isAlone || _tellers.Contains(second));
    }

    private static bool GreetsCoach(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Take(3)
        .Any(word => word.TrimEnd(',', '!', '.').Equals("coach", StringComparison.OrdinalIgnoreCase));

    // “Good morning. I've an appointment with Ana, please prepare me” greets the coach: a message to a buyer says “you”, or asks.
    private static bool SpeaksToSomebody(string text) =>
        (text.Contains('?', StringComparison.Ordinal) && WordCount.Of(text) <= LongestWithoutYou)
        || text.ToLowerInvariant()
            .Split([' ', ',', '.', '!', '?', '\n', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word is "you" or "your" or "u" or "ur" or "yours")
        || text.Contains('\n', StringComparison.Ordinal);

    // "Hi Ravi, any news?": a name, and a pause after it.
    private static bool IsAddressed(string text) => text.IndexOfAny([',', '!', '\n', '.']) is > 0 and < 30;

    private static bool Holds(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}

using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// “Would this do: …”, “check this: …”: what comes behind is the draft, whatever it says, unless it brings somebody else's words.
/// </summary>
internal static class AnnouncedDraft
{
    private static readonly WordExpression Announces = new(
        @"^\W*(?:(?:ok|okay|so|and|now|well|coach|hi coach|hello|hey|please|pls|quick|one more|last one|then)\b\W*)*(?:(?:can|could|would" +
            @"|will) (?:you|u) (?:please )?)?(?:(?:please |pls |just )?(?:check|review|read|rate|judge|proof.?read|look at" +
            @"|look over|have a look" +
            @" at) (?:this|it|that|my \p{L}+|the \p{L}+|what i wrote)(?: \p{L}+){0,5}|(?:would|will|does|could|can) (?:this|that" +
            @"|it) (?:do|work" +
            @"|pass|fit|go|be (?:ok|okay|fine|good|too \p{L}+)|sound (?:ok|okay|fine|good|too \p{L}+)|read (?:ok|well))(?: \p{L}+){0,4}" +
            @"|(?:is|how is|how'?s|how about|what about|what do you (?:think|say) (?:of|about|to)) (?:this|that|it)(?: \p{L}+){0,4}" +
            @"|how does (?:this|that|it) (?:sound|look|read)(?: \p{L}+){0,3}|(?:here'?s|here is|this is) (?:my|the) (?:draft|text" +
            @"|mail|email" +
            @"|message|reply|answer)(?: \p{L}+){0,4}|my (?:draft|text|mail|email|message|reply|answer)(?: \p{L}+){0,4})\s*\??\s*[:\n]\s*");

    // “Is this normal: she cancels twice” announces a story as well as a draft.
    private static readonly WordExpression Asks = new(@"\b(?:is|how is|how'?s|how about|what about|what do you (?:think|say)) ");

    private static readonly WordExpression AsksOfDraft = new(@"\b(?:ok|okay|fine|good|alright|clear|too)\b");

    private static readonly WordExpression ChecksQuoted = new(
        @"^\W*(?:(?:ok|okay|so|and|now|well|coach|please|pls|quick|then)\b\W*)*(?:(?:can|could|would|will) (?:you|u) (?:please )?)?" +
            @"(?:please |pls |just )?(?:check|review|read|rate|correct|judge|proof.?read|look at|look over)(?: please| pls)?\s*:\s*");

    /// <summary>The draft behind the words that announce it; null where none do.</summary>
    public static string? Find(string text) => AtItsBeginning(text) ?? BehindStory(text);

    /// <summary>
    /// “… I don't want to sound sour. Please check: 'Dear Dr. Meier, …'”: behind a story, what is in quotes or greets is the draft.
    /// </summary>
    public static string? BehindStory(string text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if ((at == 0 || (text[at - 1] is '.' or '!' or '?' or ';' or '\n' && char.IsWhiteSpace(text[at])))
                && text[at..] is var rest
                && Lead(rest) is > 0 and var lead
                && rest[lead..].Trim() is { Length: > 0 } draft
                && !TheirWords.AreLedInBy(rest[..lead])
                && (QuotedDraft.In(draft) is (0, _) || DraftPaste.BeginsLikeMessage(draft)))
            {
                return Unquoted(draft);
            }
        }
        return null;
    }

    private static int Lead(string text)
    {
        var plain = text.Replace('’', '\'');
        return ChecksQuoted.Match(plain) is { Success: true } check ? check.Length
            : Announces.Match(plain) is { Success: true } lead ? lead.Length : 0;
    }

    private static string Unquoted(string draft) =>
        QuotedDraft.In(draft) is (0, var close) && WordCount.Of(draft.AsSpan(close + 1)) <= DraftPaste.LongestGreeting
            ? draft[1..close].Trim() : draft;

    private static string? AtItsBeginning(string text)
    {
        if (Announces.Match(text.Replace('’', '\'')) is not { Success: true } lead || lead.Length >= text.Length
            || TheirWords.AreLedInBy(lead.Value))
        {
            return null;
        }
        var rest = text[lead.Length..].Trim();
        rest = Unquoted(rest);
        return WordCount.Of(rest) >= DraftPaste.FewestWordsToJudge && !NoDraft.BringsTheirs(rest)
            && !(Asks.IsMatch(lead.Value) && !AsksOfDraft.IsMatch(lead.Value) && NoDraft.Is(rest)) ? rest : null;
    }
}

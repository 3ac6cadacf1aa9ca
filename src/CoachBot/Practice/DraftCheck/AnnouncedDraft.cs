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

    /// <summary>The draft behind the words that announce it; null where none do.</summary>
    public static string? Find(string text)
    {
        if (Announces.Match(text.Replace('’', '\'')) is not { Success: true } lead || lead.Length >= text.Length
            || TheirWords.AreLedInBy(lead.Value))
        {
            return null;
        }
        var rest = text[lead.Length..].Trim();
        if (rest.IndexOfAny(['“', '"', '‘', '\'', '„']) == 0 && rest.LastIndexOfAny(['”', '"', '’', '\'', '“']) is > 1 and var close
            && (close == rest.Length - 1 || WordCount.Of(rest.AsSpan(close + 1)) <= DraftPaste.LongestGreeting))
        {
            rest = rest[1..close].Trim();
        }
        return WordCount.Of(rest) >= DraftPaste.FewestWordsToJudge && !NoDraft.BringsTheirs(rest)
            && !(Asks.IsMatch(lead.Value) && !AsksOfDraft.IsMatch(lead.Value) && NoDraft.Is(rest)) ? rest : null;
    }
}

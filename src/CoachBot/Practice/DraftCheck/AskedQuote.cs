using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// “'Greg, thanks for letting me know. …' too much?”: words in quotes of which the seller asks whether they'll do, whatever else leads in.
/// </summary>
internal static class AskedQuote
{
    private const int FewestWords = 5;

    private const string Judged = @"(?:is |was |are |does |would |will |do you think |sounds? |looks? |reads? |feels? |maybe |a bit " +
        @"|bit |or" +
        @" |and |so |ok |hm+ |it'?s |its |that'?s |thats |too |it |this |that |really |not |be |come across (?:as )?|a |little |very )*";

    private const string Verdict = @"(?:much|harsh|rude|pushy|long|short|cold|soft|weak|needy|desperate|strong|direct|blunt|cheeky|salesy" +
        @"|formal|casual|ok|okay|fine|good|alright|all right|right|polite|clear|better|work|works|do|too far|over the top|good enough" +
        @"|yes or no|thoughts|to send)";

    private static readonly WordExpression Behind = new(
        @"^\W*(?:" + Judged + Verdict + @"(?: (?:or not|now|like (?:this|that)|to send|for (?:him|her|them|a \w+)|then|coach|you think" +
        @"|do you" +
            @" think|enough|or (?:too )?\w+))*\s*\?+[\s!?.]*|thoughts[.!]*|what do you think\W*)$");

    private static readonly WordExpression Before = new(
        @"(?:^|[.!?,;]\s*|\b(?:so|and|but) )(?:" + Judged + Verdict + @"(?: (?:or not|to send|enough|if i (?:send|say" +
        @"|write)))*\s*[?:]+\s*" +
            @"|(?:is|does|would|will) (?:this|that|it) (?:ok|okay|fine|too \w+|work|do|alright|rude|pushy)[\s:?]*)$");

    /// <summary>The words in quotes; null where nothing is asked of them, or somebody else has said them.</summary>
    public static string? Find(string said)
    {
        if (QuotedDraft.In(said) is not var (open, close) || NoDraft.BringsTheirs(said))
        {
            return null;
        }
        var (before, after) = (said[..open].Replace('’', '\''), said[(close + 1)..].Replace('’', '\''));
        var words = said[(open + 1)..close].Trim();
        return WordCount.Of(words) >= FewestWords && !TheirWords.AreQuoted(before, after)
            && (Behind.IsMatch(after) || (Before.IsMatch(before) && after.All(letter => !char.IsLetterOrDigit(letter)))) ? words : null;
    }
}

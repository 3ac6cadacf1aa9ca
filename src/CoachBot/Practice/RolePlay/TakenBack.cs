using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Hears a line that is taken back, “… oh no, I did it again, can I take that back?”, and laughter: neither is said to the buyer.
/// </summary>
internal static class TakenBack
{
    private const int FewWords = 9;

    /// <summary>Whether a message is one of the two.</summary>
    public static bool In(string text) => IsLaughter(text) || Back.IsMatch(Plain(text));

    /// <summary>Whether it is nothing but laughter, or a wait.</summary>
    public static bool IsLaughter(string text) => Laughter.IsMatch(Plain(text)) && Laughs.IsMatch(Plain(text));

    /// <summary>Whether what is taken back was said in the message before: this one says nothing besides.</summary>
    public static bool IsOfEarlier(string text) => WordCount.Of(text) <= FewWords && Alone.IsMatch(Plain(text));

    private static string Plain(string text) => text.Replace('’', '\'');

    private const string TakesBack = @"(?:(?:can|could|may) i (?:please )?(?:take (?:that|it|this|everything) back" +
        @"|take back (?:that|it|this))" +
        @"|i(?:'ll| want to|'d like to)? take (?:that|it) back|(?:scratch|strike) (?:that|it|this)|undo (?:that|it)" +
        @"|(?:let me|can i|could i) (?:please )?(?:start|try|say|do|go)(?: (?:that|it|this))?" +
        @" (?:again|over|once more|anew|differently)\W*$|(?:no,? )?(?:forget|ignore) (?:that|what i (?:just )?said|i said that)" +
        @"|i did it again|that (?:came|went) out wrong|that wasn't what i wanted to say|one more try|rewind)";

    private static readonly WordExpression Back = new(@"\b" + TakesBack + @"\b");

    private const string Small = @"(?:no+|nah|oh+|oops|ups|ouch|argh|ugh|wait|sorry|ok|okay|god|my|man|dear|hmm+|hm|well|hold on|please" +
        @"|me|i'm|laughing|so|funny|shit|damn|aw|ah|eh|non|again|come on|stop it|i|am|bad|just|a|second|sec|moment|one|minute)";

    private static readonly WordExpression Laughter =
        new(@"^\W*(?:(?:(?:ha){2,}h?|he(?:he)+|hi(?:hi)+|lo+l|lmao|rofl|xd|" + Small + @")\b\W*)+$");

    private static readonly WordExpression Laughs = new(
        @"\b(?:(?:ha){2,}h?|he(?:he)+|hi(?:hi)+|lo+l|lmao|rofl|xd|oops|laughing)\b|^\W*(?:oh |no,? |ok )*(?:no,? )?wait\W*$");

    private static readonly WordExpression Alone = new(
        @"^\W*(?:(?:(?:ha){2,}h?|lo+l|" + Small + @"|can|could|may|let|and)\b\W*)*" + TakesBack + @"\b(?:\W*" + Small + @")*\W*$");
}

using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>“He was in hospital with his father. I feel so bad now”: whoever pressed somebody who had it hard couldn't know.</summary>
internal static class CouldntKnow
{
    /// <summary>The act of a word to them.</summary>
    public const string Act = "chat.couldnt-know";

    private static readonly WordExpression FeelsBad = new(
        @"\bfeel(?:s|ing)? (?:so |really |very |terribly |a bit |just |quite )*(?:bad|guilty|awful|terrible|rotten|horrible|ashamed" +
        @"|like a(?: right| total| complete| real)?" +
        @" (?:monster|jerk|fool|idiot|pig|sod|shit|heel|creep|bastard|git|arse|ass|dick|brute))\b|\b(?:i'm|im|i am) (?:so )?ashamed\b");

    /// <summary>Whether a message says that.</summary>
    public static bool Is(string text) => FeelsBad.IsMatch(text) && Hardship.In(text) is not null;
}

using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// What is asked of this very moment of a play: “so what should I have said right there”, “how was that”, “what would you say here”. It
/// ends nothing: the coach answers, and the buyer waits.
/// </summary>
internal static class MomentAsked
{
    private const int MostWords = 16;

    private const string Fillers = @"^\W*(?:(?:ok|okay|so|and|but|hm+|well|wait|oh|ah|ugh+|lol|a?(?:ha)+h?|coach|sorry|right|yeah" +
        @"|yes|no|now|pause|hang on|hold on" +
        @"|quick question|question|honestly|damn|shit|argh+|hey|one sec|sec)\b\W*)*";

    private const string Place = @"(?:,? (?:right |just |back )?(?:there|here|now|then|instead|to that|differently|better|next" +
        @"|in that moment|at that point" +
        @"|at this point|in this moment|to (?:him|her|them|this|that one)|coach|if you were me|in my (?:place|shoes)|after that" +
        @"|in reply|back|please|pls))";

    private static readonly WordExpression WhatToSay = new(Fillers
        + @"(?:what|how) (?:(?:should|could|can|would|do|must|shall|ought|might) i (?:have |of |better |to )*(?:say|said|do|done|ask" +
            @"|asked|answer|answered|reply" +
        @"|replied|put it|put that|respond|responded|tell (?:him|her|them)|told (?:him|her|them))" + Place
        + "*|(?:would|should|could|d) (?:you|u) (?:say|answer)" + Place + @"+|(?:would|should|could|d) (?:you|u) (?:have|of) " +
            @"(?:said|done|asked|answered|replied|responded|put it)" + Place + @"*)\W*$");

    // “What would you do differently?” is a good question to a buyer: it is the coach's only where the coach is called.
    private static readonly WordExpression WhatYouWouldDo = new(Fillers
        + @"(?:what|how) (?:would|should|could|d) (?:you|u) (?:say|answer|do|ask|reply|respond|put it)" + Place + @"*\W*$");

    private static readonly WordExpression HowWasIt = new(Fillers
        + @"(?:how (?:was|did) " + Said + @"|(?:was|did) " + Judged + @"|did (?:i|that) (?:just " +
        @"|really |already )?(?:push|cave|sound \w+" +
        @"|come across|go too \w+|mess (?:it|that) up|do (?:it|that|ok|okay|well|right)|overdo it|lose (?:him|her|them))|better\?" +
        @"|too (?:pushy|direct|soft|harsh|needy)\?|any better)" + Behind);

    // “How does that sound?”, “is that right?” check with the buyer what was said: only the coach is asked so by name.
    private static readonly WordExpression HowIsIt = new(Fillers
        + @"(?:how (?:is|does|about) " + Said + @"|(?:is|does) " + Judged + ")" + Behind);

    private static readonly WordExpression CallsTheCoach = new(@"\bcoach\b|\bmy (?:line|opening)\b");

    private const string Said = @"(?:that|it|this|my (?:line|question|answer|one|reply|opening))(?: one| line" +
            @"| question)?(?: (?:go|come across|land|sound" +
        @"|for a (?:start|first \w+)))?";

    private const string Judged = @"(?:that|this|it|my (?:line|question|answer|opening))(?: one| line" +
        @"| question| sound| come across)?" +
        @" (?:really |a bit |too |so |any |the |still |even |bit |way )*(?:ok|okay|good|better|right|bad|wrong|pushy|rude|soft|weak" +
        @"|direct|hard|long|much|needy|salesy" +
        @"|caving|stupid|cheeky|fine|clever|harsh|right thing|alright|nosy|strong|honest|desperate|early)";

    private const string Behind = @"(?:,? (?:or (?:not|no|what|too \w+|bad|worse|did i \w+)|then|now|so far|coach|you think|do you think" +
        @"|this time|better|enough))*\W*$";

    private static readonly WordExpression IsAfterwards = new(@"\b(?:have|better|was|did|said|done)\b");

    /// <summary>Whether a message asks so.</summary>
    public static bool In(string text) => Plain(text) is var plain && WordCount.Of(plain) <= MostWords
        && (WhatToSay.IsMatch(plain) || HowWasIt.IsMatch(plain)
            || (CallsTheCoach.IsMatch(plain) && (HowIsIt.IsMatch(plain) || WhatYouWouldDo.IsMatch(plain))));

    /// <summary>Whether it asks of what was said already, and not of what to say.</summary>
    public static bool LooksBack(string text) => Plain(text) is var plain
        && (HowWasIt.IsMatch(plain) || HowIsIt.IsMatch(plain) || IsAfterwards.IsMatch(plain));

    private static string Plain(string text) => text.Replace('’', '\'').Trim();
}

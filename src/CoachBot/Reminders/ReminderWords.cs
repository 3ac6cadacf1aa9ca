using System.Text.RegularExpressions;

namespace CoachBot.Reminders;

/// <summary>Words about reminders, as people say them. Every message comes by here, so the patterns don't backtrack.</summary>
internal static partial class ReminderWords
{
    private const int FewWords = 8;

    /// <summary>“Ping me …” asks for a reminder, whatever stands before it.</summary>
    public static bool Asks(string clause) => AsksPattern().IsMatch(clause) && !AsksWhat().IsMatch(clause);

    /// <summary>“Drop the Ana one”.</summary>
    public static bool Drops(string clause) => DropsPattern().IsMatch(clause) || NotNeeded().IsMatch(clause);

    /// <summary>“Cancel it”: of a reminder only where one is at hand.</summary>
    public static bool DropsIt(string text) => Few(text) && DropsItPattern().IsMatch(text);

    /// <summary>“Push the Contoso one to 3pm”.</summary>
    public static bool Changes(string clause) => ChangesPattern().IsMatch(clause) || ShallBe().IsMatch(clause);

    /// <summary>“Not Friday, Monday”: of a reminder only where one stands there.</summary>
    public static bool Rather(string text) => Few(text) && RatherPattern().IsMatch(text);

    /// <summary>“Done”, “called her, that's off the list”.</summary>
    public static bool IsDone(string clause) => DonePattern().IsMatch(clause);

    /// <summary>“Later”, “not now”.</summary>
    public static bool IsLater(string text) => Few(text) && LaterPattern().IsMatch(text);

    private static bool Few(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= FewWords;

    [GeneratedRegex(
        @"\b(?:remind|ping|nudge|poke|prod|buzz|reping) (?:me|us)\b|\b(?:give|gimme|set|send)(?: me| us)? (?:a |an |another )?(?:little |quick )?(?:nudge|ping|poke|shout|buzz|reminder|prod|alarm)\b|\bdon'?t let me forget\b|\b(?:set|put|make|create|add) (?:up )?(?:a|another|one more) reminder\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AsksPattern();

    [GeneratedRegex(@"\b(?:remind me|tell me) (?:what|who|where|how|which|why)\b|\b(?:don'?t|stop|do not|didn'?t|did|going to|gonna|about to|when (?:will|do|are)) (?:you )?(?:remind|ping|nudge|poke)|\b(?:will|do) you (?:remind|ping|nudge) me (?:of|about)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AsksWhat();

    [GeneratedRegex(
        @"\b(?:cancel|drop|delete|scrap|kill|bin|forget|lose|remove|ditch|dump|scratch|clear|get rid of|take off|turn off|strike)\b[\w ',’-]{0,40}\b(?:reminders?|pings?|nudges?|prods?|alarms?|one)\b|\bstop reminding\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DropsPattern();

    [GeneratedRegex(@"\b(?:don'?t|no longer|do not|won'?t) (?:need|want)\b[\w ',’-]{0,40}\b(?:reminders?|pings?|nudges?|one)\b|\b(?:reminders?|ping|nudge|one) (?:can go|isn'?t needed|is not needed|is off|can be dropped|is no longer needed)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex NotNeeded();

    [GeneratedRegex(@"^\W*(?:(?:no|oh|ok|okay|actually|well|please|pls|sorry|can you|could you|you can|just)\b\W*)*(?:cancel|drop|delete|scrap|kill|bin|forget|lose|remove|ditch|scratch|undo) (?:it|that|this|them|both)(?: again| then| please| one| pls| after all)*\W*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DropsItPattern();

    [GeneratedRegex(@"\b(?:move|push|shift|change|bump|put|reschedule|postpone|make|bring|set|switch|snooze|delay) (?:the|that|this|my|our)\b[\w ',’:.-]{0,40}\b(?:reminder|ping|nudge|prod|alarm|one)\b[\w ',’:.-]{0,40}\b(?:to|for|at|on|till|until|by|back|forward|earlier|later|noon|tomorrow|\d)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ChangesPattern();

    [GeneratedRegex(@"\b(?:reminder|ping|nudge|prod|alarm|one)\b (?:about [\w ]{1,20} |for [\w ]{1,20} )?(?:should|shall|needs to|must|has to|ought to|better) (?:be|come|go|say|read)\b|\b(?:reminder|ping|nudge|alarm|one)\b (?:to|at|on) [\w :]{1,15} (?:instead|rather)\b|^\W*(?:the|that) [\w ',’-]{1,30}\b(?:reminder|ping|nudge|one) (?:to|for|at|on) ", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ShallBe();

    [GeneratedRegex(@"^\W*(?:(?:no|sorry|oh|wait|actually|ok|hm+)\b\W*)*not (?:on |at |the )?[\w: ]{1,15}[,;:.–-]+\s*[\w: ]+|\b[\w: ]{2,15},? not [\w: ]{2,15}\W*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RatherPattern();

    [GeneratedRegex(
        @"^\W*(?:(?:ok|okay|yes|yep|yeah|all|and|that'?s|it'?s|thats|its|been|already|just)\b\W*)*(?:done|did it|did that|did so|sorted|finished|ticked?|tick (?:it|that) off|completed|dealt with|taken care of|handled)\b|\b(?:is|are|that'?s|it'?s) (?:done|sorted|dealt with|off the list|seen to)\b|\btick (?:it|that|this|the)\b|\b(?:off|from) (?:my|the|your) list\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DonePattern();

    [GeneratedRegex(@"^\W*(?:(?:no|ok|please|pls|sorry|can you|could you|ask me|try me|come back|remind me|me)\b\W*)*(?:later|not now|not yet|snooze|in a (?:bit|while|minute|sec)|can'?t (?:now|right now)|busy|give me|another time|not today|again)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LaterPattern();
}

using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Words;

/// <summary>“Fine. What do I write? Polite, but he's got to know”: with words in sight, those are wanted as they'd be written.</summary>
internal static class WhatToWrite
{
    private const int MostBeside = 7;

    private static readonly WordExpression Asks = new(
        @"^\W*(?:(?:so|ok|okay|fine|and|but|then|now|right|well|please|pls|coach|yes|yeah|good|great|thanks|hm+)\b\W*)*(?:what|wot|how) " +
            @"(?:(?:do|should|can|shall|would|could|must|to) )?(?:i |we )?(?:actually |even |just |best |now )?(?:write|text|send|message" +
            @"|put in (?:the |an? )?(?<mail>mail|email|e-mail)|(?<mail>mail|email|e-mail))(?: (?:him|her|them|back|that|it|this" +
            @"|to (?:him|her|them)|in the " +
            @"(?:mail|email|message|text)|then|now|instead|please|pls))*\W*$");

    // Who tells something besides asks about that.
    private static readonly WordExpression Tells = new(
        @"\b(?:said|says|wrote|writes|mailed|called|rang|answered|replied|asked|asks|wants|told|sent|got (?:an?|the|his|her|their|no)" +
        @"|came|went|decided|chose|signed|yes|no)\b" +
            @"|\d|[""“”]");

    /// <summary>Whether that is asked, and little besides.</summary>
    public static bool IsAsked(string text)
    {
        var clauses = Clauses(text);
        return clauses.Any(clause => Asks.IsMatch(clause))
            && clauses.Where(clause => !Asks.IsMatch(clause)).ToList() is var beside
            && beside.Sum(clause => WordCount.Of(clause)) <= MostBeside
            && !beside.Exists(clause => Tells.IsMatch(clause));
    }

    /// <summary>Whether a mail is what they would write.</summary>
    public static bool AsMail(string text) => Clauses(text).Any(clause => Asks.Match(clause) is { Success: true } asks
        && asks.Groups["mail"].Success);

    private static string[] Clauses(string text) => text.Replace('’', '\'')
        .Split(['.', '?', '!', ';', '\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.ToldInTalk;

/// <summary>What kind of thing a question about earlier words is after.</summary>
internal enum Sought
{
    /// <summary>Anything that was told of it.</summary>
    Anything,

    /// <summary>What somebody said.</summary>
    Said,

    /// <summary>A day or an hour.</summary>
    When,

    /// <summary>A figure.</summary>
    HowMuch,
}

/// <summary>
/// “What was it again that procurement said?”, “when did I tell you the samples went?”: a question that what was told before answers.
/// </summary>
/// <param name="Sought">What it is after.</param>
/// <param name="Words">What it names, for finding it again.</param>
/// <param name="At">Where in the message it stands.</param>
/// <param name="Length">How long it is.</param>
internal sealed record RecallQuestion(Sought Sought, IReadOnlyList<string> Words, int At, int Length)
{
    private const int Longest = 140;

    private const string Lead = @"^\W*(?:(?:and|so|ok|okay|but|wait|sorry|hey|coach|quick|quickly|please|pls|tell me|can you tell me" +
        @"|could you tell me|do you (?:still )?(?:know|remember|have)|(?:you )?remember|hang on|now|then|also|first|my boss asks" +
        @"|remind me" +
        @"|again|just|one thing|btw|by the way|hm+)\b\W*)*";

    private const string Them = @"(?:he|she|they|(?:the|my|her|his|their|our) (?:[\p{L}'-]+ ){1,3}?|\p{L}[\p{L}'-]* )";

    // “What was it again the procurement man said”, “what did she say about month end”.
    private static readonly WordExpression WhatTheySaid = new(
        Lead + @"(?:what|which \w+|how much|how many|when|who|where)(?:(?:'s| was| were| is)? it(?: again)?(?: that| what)? " + Them +
            @" ?(?:had )?(?:said|told|wrote|wanted|asked|mentioned|named|offered|paid|needed)" +
            @"|(?: exactly| again)* did " + Them + @" ?(?:say|tell|write|want|ask|mention|name|offer|call it|need))\b");

    // “When did I tell you the samples went?”
    private static readonly WordExpression WhatITold = new(
        Lead + @"(?:what|which \w+|how much|how many|when|who|where)(?: exactly| again)* (?:did|had|have) (?:i|we) " +
            @"(?:already |actually |just )?(?:told|tell|said|say|mention|mentioned|give|gave|given|wrote|write|written)" +
            @"(?: you| down)?\b");

    // “How many clinics was it again?”, “what was her deadline again?”; “when I rang she was out again” asks nothing.
    private static readonly WordExpression Again = new(
        Lead + @"(?:(?:what|who|when|where)(?:'s| is| was| were| are| did)|(?:which|how (?:much|many|long|big|old))(?: \p{L}+){0,3}?" +
            @"(?: is| was| were| are| did| had))\b[^?!,]{0,60}\bagain\W*$");

    // “Remind me what she was afraid of”, “remind me, when was …”.
    private static readonly WordExpression RemindMe = new(
        @"^\W*(?:(?:and|so|ok|okay|but|please|pls|can you|could you|sorry|coach)\b\W*)*remind me(?: again)?\W+(?:again\W+)?" +
            @"(?:(?:what|who|how much|how many|which \w+) (?:was|were|it was|did|is|he|she|they|the \w+|i said|i told)" +
            @"|when (?:was|were|did|is it))\b");

    // What the words in sight were, what to do now, and what a question was, aren't told by the seller.
    private static readonly WordExpression OfTheCoach = new(
        @"\b(?:wording|the words?|(?:the |your |that )?(?:line|message|script|opener|sentence|draft|text|e-?mail|question)s? (?:again" +
        @"|was|you)" +
            @"|did you|you (?:said|say|wrote|told|asked|suggested|gave)|your|am i|do i|should i|shall i|can i" +
            @"|did (?:i|we) (?:do|say wrong|miss)|reminders?|coming up|that for|by that|mean|(?:say|said) (?:wrong|too))\b");

    private static readonly HashSet<string> _empty = new(
        ("what was it again the a an that did he she they him her them his their say said tell told you i we me my our when who how much " +
            "many which where why remind about of on in at to for with and or so ok but is are were had have has wrote write want wanted " +
            "ask asked mention mentioned name named exactly please pls coach do does can could know remember still just now then boss " +
            "asks chief this these those there one thing by way first also quick sorry wait hey need needed offer offered again from us " +
            "our be been it's whats what's date day time call talk note noted give gave already actually back not no as if").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The question in a message; null where it asks no such thing.</summary>
    public static RecallQuestion? In(string text)
    {
        var from = 0;
        foreach (var to in Joint.Matches(text).Select(joint => joint.Index).Append(text.Length))
        {
            if (Of(text[from..to]) is { } question)
            {
                return question with { At = from, Length = to - from };
            }
            from = to;
        }
        return null;
    }

    private static RecallQuestion? Of(string said)
    {
        var clause = said.Replace('’', '\'').Trim();
        if (clause.Length > Longest || !IsAsked(clause) || OfTheCoach.IsMatch(clause))
        {
            return null;
        }
        var words = Word.Matches(clause).Select(word => word.Value).Where(word => !_empty.Contains(word)).ToList();
        return new(Kind(clause), words, 0, 0);
    }

    private static bool IsAsked(string clause) => WhatTheySaid.IsMatch(clause) || WhatITold.IsMatch(clause) || Again.IsMatch(clause)
        || RemindMe.IsMatch(clause);

    private static Sought Kind(string clause) =>
        Days.IsMatch(clause) ? Sought.When
        : Figures.IsMatch(clause) ? Sought.HowMuch
        : Says.IsMatch(clause) ? Sought.Said
        : Sought.Anything;

    private static readonly WordExpression Joint = new(@"[?!;\n]+\s*|\.\s+|,? and (?:what|when|who|how|which|remind) |, my \w+ asks");

    private static readonly WordExpression Word = new(@"[\p{L}\d][\p{L}\d'-]*");

    private static readonly WordExpression Days = new(@"\bwhen\b|\bwhich (?:day|date|week)\b|\bwhat (?:day|date|time)\b");

    private static readonly WordExpression Figures = new(@"\bhow (?:much|many|long|big)\b|\bwhat (?:price|figure|amount|sum|number)\b");

    private static readonly WordExpression Says = new(
        @"\b(?:he|she|they|[\p{L}'-]+) (?:said|told|wrote|say|tell|write|wanted|want|asked|ask|mentioned|mention)\b");
}

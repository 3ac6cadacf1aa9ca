using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a line to the buyer is made of, as far as it says why it worked or didn't.</summary>
internal sealed class LineMarks
{
    private static readonly WordExpression LastTime = new(
        @"\b(?:(?:the )?last time|last (?:week|month|year|quarter|spring|summer|autumn|winter|one)|when did|when was|did (?:you|it" +
        @"|they|he" +
        @"|she)|have you ever|so far|until now|happened|went)\b");

    private static readonly WordExpression AnIf = new(@"\b(?:if|suppose|imagine|what if|let's say)\b");

    private static readonly WordExpression AboutThem = new(
        @"\b(?:for you|mean to you|you personally|you yourself|cost you|bothers? you|annoys? you|worr(?:y|ies) you|on your desk)\b");

    private static readonly WordExpression OpenWord = new(
        @"\b(?:what|why|who|whom|whose|which|where|how (?:do|does|did|is|are|was|would|will|come|have|has|many|much|long|often|far|big" +
        @"|soon)|(?:when|how long ago) (?:was|did))\b");

    private static readonly WordExpression YesOrNo = new(
        @"(?:^|[.!;,]\s*)(?:and |so |but )?(?:do|does|did|is|are|was|were|have|has|can|could|will|would) (?:you|they|it|that|he|she|there" +
        @"|your)\b[^?]*\?\W*$");

    private static readonly WordExpression NotThat = new(
        @"\b(?:i (?:don'?t|do not|am not|won'?t|only|just)|i'm not|not here to)\b");

    private static readonly WordExpression Accepts = new(
        @"\b(?:fair enough|that'?s fair|i (?:understand|see|hear you|get that|respect)|makes sense|good point|you'?re right|of course" +
        @"|you (?:said|told me|mentioned))\b");

    private static readonly WordExpression Asking = new(@"\b(?:what|who|when|how|why|where|which|do|does|did|is|are|would|could)\b");

    public LineMarks(SpokenLine line)
    {
        var text = SpokenQuestion.Marked(line.Text).Replace('’', '\'');
        Line = line;
        Asks = line.Did.Move == SellerMove.OneQuestion || text.Contains('?', StringComparison.Ordinal);
        IsOfThePast = LastTime.IsMatch(text);
        IsComing = Asks && AskedAbout.In(text) is { Time: not null } or { Subject: not null } && !IsOfThePast && !AnIf.IsMatch(text);
        IsAboutThem = AboutThem.IsMatch(text);
        IsOpen = Asks && OpenWord.IsMatch(text);
        IsYesOrNo = Asks && YesOrNo.IsMatch(text) && !IsOpen;
        IsAnIf = AnIf.IsMatch(text);
        Denies = NotThat.IsMatch(text);
        Takes = Accepts.IsMatch(text);
    }

    public SpokenLine Line { get; }

    public bool Asks { get; }

    public bool IsOfThePast { get; }

    public bool IsComing { get; }

    public bool IsAboutThem { get; }

    public bool IsOpen { get; }

    public bool IsYesOrNo { get; }

    public bool IsAnIf { get; }

    /// <summary>Begins with what the seller doesn't want.</summary>
    public bool Denies { get; }

    /// <summary>Takes what the buyer said as it is.</summary>
    public bool Takes { get; }

    public bool Opened => Line.Did.Effect == MoveEffect.Opened;

    public bool Closed => Line.Did.Effect == MoveEffect.Closed;

    /// <summary>How much it was worth: what the buyer made of it counts most.</summary>
    public int Worth => (Opened ? 3 : Closed ? -6 : 0) + (Asks ? 1 : -1) + (IsOpen ? 2 : 0) + (IsOfThePast ? 2 : 0) + (IsComing ? 2 : 0)
        + (IsAboutThem ? 1 : 0) + (Takes ? 1 : 0) - (IsYesOrNo ? 2 : 0) - (IsAnIf ? 1 : 0) - (Denies ? 1 : 0)
        - (Line.Did.IsLong ? 2 : 0);

    /// <summary>Why it worked, as the end of a line's key.</summary>
    public string Worked => !Asks ? MoveNames.NameOf(Line.Did.Move)
        : IsOfThePast ? "past" : IsComing ? "coming" : IsAboutThem ? "for-them" : Takes ? "taken" : "one-question";

    /// <summary>Why it didn't, as the end of a line's key.</summary>
    public string Failed => Closed ? MoveNames.NameOf(Line.Did.Move)
        : Line.Did.IsLong ? "long" : !Asks ? "no-question" : IsYesOrNo ? "yes-no" : IsAnIf ? "if" : Denies ? "denies" : "question";

    /// <summary>Where the question begins; what stands before it is said in front.</summary>
    public string InFront => Line.Text.IndexOf('?', StringComparison.Ordinal) is > 0 and var mark
        && Asking.Matches(Line.Text[..mark]).FirstOrDefault() is { } asking ? Line.Text[..asking.Index] : "";
}

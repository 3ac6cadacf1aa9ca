namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// From where on a fact is told. Names go out in wording, so they are right or left out; the seller's own words are said back, and cheap.
/// </summary>
internal static class FactThresholds
{
    private const double Plain = 0.5;
    private const double Asked = 0.4;
    private const double UnknownWord = 0.75;
    private const double UnknownName = 0.75;
    private const double Stretch = 0.25;
    private const double StretchAsked = 0.4;

    private static readonly Dictionary<string, double> _ofKeys = new(StringComparer.Ordinal)
    {
        [FactKeys.Buyer] = 0.5,
        [FactKeys.Company] = 0.6,
        [FactKeys.Boss] = 0.5,
        [FactKeys.Decides] = 0.5,
        [FactKeys.Colleague] = 0.4,
        [FactKeys.Introduction] = 0.4,
        [FactKeys.Competitor] = 0.5,
        [FactKeys.Reason] = 0.6,
        [FactKeys.Next] = 0.6,
        [FactKeys.Need] = 0.6,
        [FactKeys.Amount] = 0.5,
        [FactKeys.Percentage] = 0.35,
        [FactKeys.Channel] = 0.5,
        [FactKeys.Since] = 0.6,
        [FactKeys.Agreed] = 0.6,
        [FactKeys.Call] = 0.6,
        [FactKeys.Deadline] = 0.6,
        [FactKeys.Remind] = 0.5,
        [FactKeys.Length] = 0.35,
        [FactKeys.TalkShare] = 0.35,
    };

    /// <summary>
    /// A name that is only a word nobody knows must be likelier than one with a title, a first name or a company's ending.
    /// </summary>
    public static double OfLook(string key, Candidate? candidate) => candidate switch
    {
        { Kind: CandidateKind.Name, Look: ['U', .., '6'] } => UnknownWord,
        { Kind: CandidateKind.Name, Look: ['U', ..] } when key is FactKeys.Buyer or FactKeys.Company => UnknownName,
        _ => 0,
    };

    /// <summary>How likely a whole stretch of the seller's own words must be, on the mean of its words.</summary>
    public static double OfStretch(string key, string? asked) => key == asked ? StretchAsked : Stretch;

    /// <summary>The least likeliness for a key, where the open question asks for one.</summary>
    public static double Of(string key, string? asked) => key == asked ? Asked : _ofKeys.GetValueOrDefault(key, Plain);
}

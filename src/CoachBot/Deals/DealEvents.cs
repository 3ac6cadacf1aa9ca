namespace CoachBot.Deals;

/// <summary>What can happen in a deal, and where it stands then.</summary>
public static class DealEvents
{
    public const string SaidNo = "said-no";
    public const string Lost = "lost";
    public const string Quiet = "quiet";
    public const string PutOff = "put-off";
    public const string SaidYes = "said-yes";

    /// <summary>They moved by themselves: a visit, a trial, figures, somebody who joins.</summary>
    public const string Step = "step";
    public const string Reopened = "reopened";
    public const string Circles = "circles";
    public const string Friendly = "friendly";
    public const string NoShow = "no-show";
    public const string CallAgreed = "call-agreed";
    public const string CallMoved = "call-moved";
    public const string CallOff = "call-off";

    /// <summary>A situation that an organisation has added; which one is the detail.</summary>
    public const string Situation = "situation";

    // By the act that tells of them. How a seller feels about it is nothing that happened.
    private static readonly Dictionary<string, string> _ofNews = new(StringComparer.Ordinal)
    {
        ["news.said-no"] = SaidNo,
        ["news.quiet"] = Quiet,
        ["news.later"] = PutOff,
        ["news.step"] = Step,
        ["news.said-yes"] = SaidYes,
        ["news.reopened"] = Reopened,
        ["news.circles"] = Circles,
        ["news.friendly"] = Friendly,
        ["news.price"] = "price",
        ["news.ask-boss"] = "has-to-ask",
        ["news.send-something"] = "sent-for",
        ["news.no-show"] = NoShow,
    };

    private static readonly Dictionary<string, string> _stages = new(StringComparer.Ordinal)
    {
        [SaidNo] = DealStages.SaidNo,
        [Lost] = DealStages.Lost,
        [Quiet] = DealStages.Silent,
        [PutOff] = DealStages.PutOff,
        [SaidYes] = DealStages.Yes,
        [Reopened] = DealStages.Reopened,
    };

    private static readonly HashSet<string> _showLife =
        new(StringComparer.Ordinal) { Circles, Friendly, "price", "has-to-ask", "sent-for", Step, CallAgreed };

    /// <summary>
    /// What says where a deal stands: what moved it last, or what is to be said of it since, such as that the call is off. Null while
    /// nothing has happened.
    /// </summary>
    public static DealEvent? Standing(IReadOnlyList<DealEvent> events) =>
        events.LastOrDefault(one => one.Stage is not null || one.Kind is CallOff or NoShow) ?? (events.Count > 0 ? events[^1] : null);

    /// <summary>What a piece of news tells of; null where it is nothing that happened in a deal.</summary>
    public static string? OfNews(string? act) => act is null ? null : _ofNews.GetValueOrDefault(act);

    /// <summary>The act that tells of it; null where none does.</summary>
    public static string? NewsOf(string? kind) => _ofNews.FirstOrDefault(pair => pair.Value == (kind == Lost ? SaidNo : kind)).Key;

    /// <summary>
    /// Where a deal stands when this has happened; null where it stays as it was. Who talks again after a no has come back.
    /// </summary>
    public static string? StageAfter(string kind, string before) =>
        _stages.GetValueOrDefault(kind) ?? (_showLife.Contains(kind), before) switch
    {
        (false, _) or (_, DealStages.Yes) => null,
        (_, DealStages.SaidNo or DealStages.Lost or DealStages.Reopened) => DealStages.Reopened,
        _ => DealStages.Open,
    };
}

using System.Diagnostics;
using Microsoft.Bot.Schema;

namespace CoachBot.Telemetry;

/// <summary>One turn, timed from its arrival; whatever ends it, it is counted once.</summary>
internal sealed class TurnMeasurement : IDisposable
{
    public const string Committed = "committed";
    public const string Answered = "answered";
    public const string Redelivered = "redelivered";
    public const string Apologised = "apologised";

    /// <summary>Nothing was kept: the store was away, another turn was first, or the caller hung up.</summary>
    public const string NotTaken = "not-taken";

    private readonly long _since = Stopwatch.GetTimestamp();
    private readonly string _kind;
    private readonly System.Diagnostics.Activity? _span;

    private TurnMeasurement(string kind)
    {
        _kind = kind;
        _span = CoachTelemetry.Source.StartActivity("turn");
    }

    public string Outcome { get; set; } = NotTaken;

    public static TurnMeasurement Begin(IActivity activity) => new(KindOf(activity.Type));

    public void Dispose()
    {
        CoachTelemetry.Turn(_kind, Outcome, Stopwatch.GetElapsedTime(_since));
        _span?.SetTag("kind", _kind)
            .SetTag("outcome", Outcome)
            .SetStatus(Outcome is NotTaken or Apologised ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        _span?.Dispose();
    }

    // The type comes from outside; a label must not take just any value.
    private static string KindOf(string? type) => type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.Event or ActivityTypes.ConversationUpdate
            or ActivityTypes.InstallationUpdate or ActivityTypes.MessageReaction or ActivityTypes.MessageUpdate
                or ActivityTypes.MessageDelete => type,
        _ => "other",
    };
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoachBot.Recognition;

namespace CoachBot.Telemetry;

/// <summary>
/// What the coach counts and times, under the name <c>CoachBot</c>. Labels come from short lists of our own, never from what somebody
/// wrote: no text, no names, no ids. Without a listener a measurement costs a few nanoseconds.
/// </summary>
internal static class CoachTelemetry
{
    public const string Name = "CoachBot";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Turns =
        Meter.CreateHistogram<double>("coachbot.turn.duration", "s", "From the activity's arrival to the commit.",
            advice: Boundaries(0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10));

    private static readonly Counter<long> Decisions =
        Meter.CreateCounter<long>("coachbot.recognition.decisions", "{decision}", "What free text was taken for.");

    private static readonly Counter<long> Deliveries =
        Meter.CreateCounter<long>("coachbot.reply.deliveries", "{attempt}", "Attempts to deliver a reply.");

    private static readonly Histogram<double> ReplyDelays =
        Meter.CreateHistogram<double>("coachbot.reply.delay", "s", "From a reply's turn to its delivery.",
            advice: Boundaries(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300, 1800, 3600));

    private static readonly Counter<long> Reminders =
        Meter.CreateCounter<long>("coachbot.reminders", "{reminder}", "Reminders that came, on time or late.");

    private static readonly Counter<long> Refusals =
        Meter.CreateCounter<long>("coachbot.requests.limited", "{request}", "Requests refused because one user or tenant sent too many.");

    private static readonly Counter<long> Parts =
        Meter.CreateCounter<long>("coachbot.content.shown", "{part}", "Wordings and counsel that were shown.");

    private static readonly Counter<long> Intruders =
        Meter.CreateCounter<long>("coachbot.requests.refused", "{request}", "Requests that were turned away at the door.");

    // In seconds: what a collector takes for itself begins at five of them.
    private static InstrumentAdvice<double> Boundaries(params double[] seconds) => new() { HistogramBucketBoundaries = seconds };

    public static ActivitySource Source { get; } = new(Name);

    public static void Turn(string kind, string outcome, TimeSpan duration) =>
        Turns.Record(duration.TotalSeconds, new("kind", kind), new KeyValuePair<string, object?>("outcome", outcome));

    public static void Decided(Decision decision, string intent) =>
        Decisions.Add(1, new("decision", decision.ToString()), new KeyValuePair<string, object?>("intent", intent));

    /// <param name="outcome">sent, retry, dropped or set-aside.</param>
    public static void Delivered(string outcome, long createdAt, long now)
    {
        Deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        if (outcome == "sent")
        {
            ReplyDelays.Record(Math.Max(0, now - createdAt) / 1000.0);
        }
    }

    public static void Reminded(string kind, bool late) =>
        Reminders.Add(1, new("kind", kind), new KeyValuePair<string, object?>("on_time", !late));

    /// <param name="whose">user or tenant.</param>
    public static void Limited(string whose) => Refusals.Add(1, new KeyValuePair<string, object?>("limit", whose));

    /// <param name="part">The wording or counsel, as it is named in the content.</param>
    public static void Shown(string part) => Parts.Add(1, new KeyValuePair<string, object?>("part", part));

    /// <param name="reason">refused, or check-failed.</param>
    public static void TurnedAway(string reason) => Intruders.Add(1, new KeyValuePair<string, object?>("reason", reason));
}

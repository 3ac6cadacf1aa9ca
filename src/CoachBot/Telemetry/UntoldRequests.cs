using OpenTelemetry;

namespace CoachBot.Telemetry;

/// <summary>
/// Keeps back what must not be told, whoever has made the span: the framework writes a request's path into it, and whoever knows an
/// export's link may read the export.
/// </summary>
internal sealed class UntoldRequests : BaseProcessor<System.Diagnostics.Activity>
{
    private static readonly PathString Health = "/healthz";
    private static readonly PathString Export = "/export";

    /// <summary>Probes ask every minute, and tell nothing.</summary>
    public static bool IsUntold(PathString path) => path.StartsWithSegments(Health) || path.StartsWithSegments(Export);

    public override void OnEnd(System.Diagnostics.Activity data)
    {
        if (data.GetTagItem("url.path") is string { Length: > 0 } path && path[0] == '/' && IsUntold(path))
        {
            data.IsAllDataRequested = false;
            data.ActivityTraceFlags &= ~System.Diagnostics.ActivityTraceFlags.Recorded;
        }
    }
}

using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;

namespace CoachBot.Telemetry;

/// <summary>
/// Where measurements go, by OpenTelemetry's and Azure Monitor's own setting names. Without one of the two addresses nothing is exported.
/// </summary>
public sealed class TelemetryOptions
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string ProtocolSetting = "OTEL_EXPORTER_OTLP_PROTOCOL";
    public const string HeadersSetting = "OTEL_EXPORTER_OTLP_HEADERS";

    public const string AzureMonitorSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    public const string AzureMonitorSignInSetting = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    private const string SignInStart = "Authorization=AAD;ClientId=";

    /// <summary>The collector's address, such as <c>http://collector:4317</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary><c>grpc</c> or <c>http/protobuf</c>.</summary>
    public string Protocol { get; set; } = "grpc";

    /// <summary>Sent along with every export: <c>name=value,name=value</c>.</summary>
    public string? Headers { get; set; }

    /// <summary>Which Application Insights, as its page in Azure tells.</summary>
    public string? AzureMonitor { get; set; }

    /// <summary>
    /// Who sends there: <c>Authorization=AAD;ClientId=</c> and a managed identity's client id. Absent: anybody who knows the connection
    /// string may.
    /// </summary>
    public string? AzureMonitorSignIn { get; set; }

    public bool Exports => !string.IsNullOrWhiteSpace(Endpoint);

    public bool ToAzureMonitor => !string.IsNullOrWhiteSpace(AzureMonitor);

    internal bool SignsIn => !string.IsNullOrWhiteSpace(AzureMonitorSignIn);

    internal string? AzureMonitorClientId =>
        AzureMonitorSignIn is { } text
            && text.StartsWith(SignInStart, StringComparison.OrdinalIgnoreCase)
            && text.Length > SignInStart.Length
            ? text[SignInStart.Length..]
            : null;

    internal void Read(IConfiguration settings)
    {
        Endpoint = settings[EndpointSetting];
        Protocol = settings[ProtocolSetting] is { Length: > 0 } protocol ? protocol : Protocol;
        Headers = settings[HeadersSetting];
        AzureMonitor = settings[AzureMonitorSetting];
        AzureMonitorSignIn = settings[AzureMonitorSignInSetting];
    }

    /// <summary>
    /// What can't be sent is not kept on the disk. Requests are sampled (five traces a second, the exporter's own measure); a log line is
    /// sent whether its request was or not, for whoever counts decisions or looks for what went wrong counts lines.
    /// </summary>
    internal void Apply(AzureMonitorExporterOptions exporter)
    {
        exporter.ConnectionString = AzureMonitor;
        exporter.EnableLiveMetrics = false;
        exporter.DisableOfflineStorage = true;
        exporter.EnableTraceBasedLogsSampler = false;
        if (AzureMonitorClientId is { } clientId)
        {
            exporter.Credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
        }
    }

    /// <param name="signal">traces or metrics; over HTTP each has a path of its own.</param>
    internal void Apply(OtlpExporterOptions exporter, string signal)
    {
        var overHttp = Protocol == "http/protobuf";
        exporter.Protocol = overHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = new Uri(overHttp ? $"{Endpoint!.TrimEnd('/')}/v1/{signal}" : Endpoint!);
        exporter.Headers = Headers;
    }
}

internal sealed class TelemetryValidation : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        if (options.Exports
            && !(Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"))
        {
            return ValidateOptionsResult.Fail($"{TelemetryOptions.EndpointSetting} must be an address such as http://collector:4317, or " +
                "empty for no export.");
        }

        if (options.ToAzureMonitor && !options.AzureMonitor!.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail(
                $"{TelemetryOptions.AzureMonitorSetting} must be the connection string that Application Insights shows, " +
                    "InstrumentationKey=…, or empty.");
        }

        if (options.SignsIn && options.AzureMonitorClientId is null)
        {
            return ValidateOptionsResult.Fail(
                $"{TelemetryOptions.AzureMonitorSignInSetting} must be Authorization=AAD;ClientId=… with a managed identity's client id, " +
                    "or empty.");
        }

        return options.Protocol is "grpc" or "http/protobuf"
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{TelemetryOptions.ProtocolSetting} must be 'grpc' or 'http/protobuf'.");
    }
}

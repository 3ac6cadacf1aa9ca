using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;

namespace CoachBot.Telemetry;

/// <summary>Where measurements go, by OpenTelemetry's own setting names. Without an endpoint nothing is exported.</summary>
public sealed class TelemetryOptions
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string ProtocolSetting = "OTEL_EXPORTER_OTLP_PROTOCOL";
    public const string HeadersSetting = "OTEL_EXPORTER_OTLP_HEADERS";

    /// <summary>The collector's address, such as <c>http://collector:4317</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary><c>grpc</c> or <c>http/protobuf</c>.</summary>
    public string Protocol { get; set; } = "grpc";

    /// <summary>Sent along with every export: <c>name=value,name=value</c>.</summary>
    public string? Headers { get; set; }

    public bool Exports => !string.IsNullOrWhiteSpace(Endpoint);

    internal void Read(IConfiguration settings)
    {
        Endpoint = settings[EndpointSetting];
        Protocol = settings[ProtocolSetting] is { Length: > 0 } protocol ? protocol : Protocol;
        Headers = settings[HeadersSetting];
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
        if (options.Exports && !(Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"))
        {
            return ValidateOptionsResult.Fail($"{TelemetryOptions.EndpointSetting} must be an address such as http://collector:4317, or empty for no export.");
        }

        return options.Protocol is "grpc" or "http/protobuf"
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{TelemetryOptions.ProtocolSetting} must be 'grpc' or 'http/protobuf'.");
    }
}

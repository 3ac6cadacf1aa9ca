using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CoachBot.Hosting.Limits;

/// <summary>How much one caller may ask for. Section <c>Limits</c> of the configuration.</summary>
public sealed class LimitsOptions
{
    public const string Section = "Limits";

    /// <summary>
    /// Requests of one user, a second, in the long run; nought for any number. Searching while typing is the most that a person does.
    /// </summary>
    [Range(0, 100_000)]
    public int RequestsPerUser { get; set; } = 10;

    /// <summary>Requests of one user that may come at once before that counts.</summary>
    [Range(1, 100_000)]
    public int UserBurst { get; set; } = 100;

    /// <summary>Requests of one tenant, a second, in the long run; nought for any number.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerTenant { get; set; } = 1000;

    /// <summary>Requests of one tenant that may come at once before that counts.</summary>
    [Range(1, 1_000_000)]
    public int TenantBurst { get; set; } = 5000;

    /// <summary>The largest body taken, in KB. Teams' own messages stay under 28 KB of text.</summary>
    [Range(32, 256)]
    public int BodyKilobytes { get; set; } = 256;

    /// <summary>How deep the JSON of an activity may be nested; Teams stays far below.</summary>
    [Range(16, 60)]
    public int JsonDepth { get; set; } = 48;

    /// <summary>The slowest that a body may come, in bytes a second; whoever is slower is cut off (408).</summary>
    [Range(64, 1_000_000)]
    public int BodyBytesPerSecond { get; set; } = 2048;

    /// <summary>How long a body may be slower than that, in seconds.</summary>
    [Range(2, 60)]
    public int BodyGraceSeconds { get; set; } = 5;

    /// <summary>How long a caller may take for the headers, in seconds.</summary>
    [Range(1, 60)]
    public int HeadersWithinSeconds { get; set; } = 10;

    public int BodyBytes => BodyKilobytes * 1024;

    internal void Apply(KestrelServerLimits server)
    {
        server.MinRequestBodyDataRate = new MinDataRate(BodyBytesPerSecond, TimeSpan.FromSeconds(BodyGraceSeconds));
        server.RequestHeadersTimeout = TimeSpan.FromSeconds(HeadersWithinSeconds);
    }
}

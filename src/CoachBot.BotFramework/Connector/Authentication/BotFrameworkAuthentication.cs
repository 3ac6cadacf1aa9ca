using System.Security.Claims;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Decides who may talk to the bot, and with which credentials the bot talks back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the sender of an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender is refused, also when the check itself failed.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes connector clients for an identity that has been checked, or that the bot made itself to speak first.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}

/// <summary>Makes connector clients.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for a service URL. A null audience stands for the Bot Connector's own.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}

/// <summary>A sender that has been checked.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience for tokens of outgoing requests; null stands for the Bot Connector's own.</summary>
    public string? Audience { get; set; }

    /// <summary>Who it is.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = null!;

    /// <summary>For <see cref="Activity.CallerId"/>.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes the clients to answer with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}

/// <summary>Names of claims and values that authentication and adapters share.</summary>
public static class AuthenticationConstants
{
    /// <summary>The claim that names whom a token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The claim that names the application a token was issued to.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim that names the service URL a token may be used with.</summary>
    public const string ServiceUrlClaim = "serviceurl";
}

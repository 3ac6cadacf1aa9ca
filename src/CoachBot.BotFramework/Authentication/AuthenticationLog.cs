using Microsoft.Extensions.Logging;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>What is logged about identities: never a token, never what a caller claims beyond the reason it was refused for.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(1100, LogLevel.Warning, "Refused a request: {Reason}, status {Status}")]
    internal static partial void Refused(this ILogger log, RefusalReason reason, int status);

    [LoggerMessage(1101, LogLevel.Error, "Refused a request, because checking it failed")]
    internal static partial void CheckFailed(this ILogger log, Exception fault);

    [LoggerMessage(1102, LogLevel.Warning, "The signing keys at {MetadataUrl} can't be read; going on with those read before")]
    internal static partial void SigningKeysNotRead(this ILogger log, string metadataUrl, Exception fault);

    [LoggerMessage(1103, LogLevel.Warning, "Callers are not authenticated: Development without MicrosoftAppId")]
    internal static partial void NotAuthenticating(this ILogger log);

    [LoggerMessage(1104, LogLevel.Warning, "Users of every tenant are served; AllowedTenants would narrow it")]
    internal static partial void ServingEveryTenant(this ILogger log);

    [LoggerMessage(1110, LogLevel.Warning, "A token for the channel can't be renewed ahead of time; the present one lasts until {ExpiresOn:O}")]
    internal static partial void TokenNotRenewed(this ILogger log, DateTimeOffset expiresOn, Exception fault);
}

namespace CoachBot.Hosting.Identity;

/// <summary>How the bot is registered in Entra ID; the values of Bot Framework's setting <c>MicrosoftAppType</c>, in any case.</summary>
public enum MicrosoftAppType
{
    /// <summary>A registration that other tenants may use too. Bot Framework's default when the setting is absent.</summary>
    MultiTenant,

    /// <summary>A registration of one tenant, with a client secret or a certificate.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity of one tenant: no secret at all.</summary>
    UserAssignedMsi,
}

namespace CoachBot.Hosting.Identity;

/// <summary>
/// Who the bot is and whom it believes. Every property is a setting of the same name at the root of the configuration; those that
/// Bot Framework knows keep its names, so that an existing registration moves over unchanged.
/// </summary>
public sealed class BotIdentityOptions
{
    /// <summary>How the bot is registered.</summary>
    public MicrosoftAppType MicrosoftAppType { get; set; }

    /// <summary>
    /// The application (client) id; the audience of every request. May be absent in Development only: then nothing is checked.
    /// </summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The client secret, if the registration has one.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant of the registration: its id, or a domain name.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>
    /// SHA-1 thumbprint of the certificate used in place of a secret; looked up in the user's and the machine's personal store.
    /// </summary>
    public string? CertificateThumbprint { get; set; }

    /// <summary>PFX file with the certificate used in place of a secret.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of <see cref="CertificatePath"/>, if it has one.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Which cloud: absent for the public one, <c>https://botframework.azure.us</c> for US Government.</summary>
    public string? ChannelService { get; set; }

    /// <summary>Whether the login address is checked with Entra ID's list of clouds. False only for a login address outside them.</summary>
    public bool ValidateAuthority { get; set; } = true;

    /// <summary>Where the bot's own tokens come from, as <c>https://host/tenant</c>.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>The resource that the bot's own tokens are for.</summary>
    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <summary>The issuer of the channels' tokens.</summary>
    public string? ToBotFromChannelTokenIssuer { get; set; }

    /// <summary>OpenID metadata with the channels' signing keys.</summary>
    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    /// <summary>
    /// OpenID metadata with the own tenant's signing keys. Setting it (together with <see cref="MicrosoftAppTenantId"/>, as an id) lets in
    /// the Emulator and agents of the own tenant; absent, only the channels get in.
    /// </summary>
    public string? ToBotFromEmulatorOpenIdMetadataUrl { get; set; }

    /// <summary>App ids of the own tenant's agents that may call the bot, besides the bot's own app id (which the Emulator uses).</summary>
    public IReadOnlyList<string> AllowedCallers { get; set; } = [];

    /// <summary>
    /// Tenants whose users are served. Absent: the registration's own tenant, or every tenant for a multi-tenant registration without
    /// <see cref="MicrosoftAppTenantId"/>. <c>*</c> says every tenant.
    /// </summary>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    internal bool HasAppId => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    internal bool HasCertificate => !string.IsNullOrWhiteSpace(CertificateThumbprint) || !string.IsNullOrWhiteSpace(CertificatePath);

    internal bool HasCredential =>
        MicrosoftAppType == MicrosoftAppType.UserAssignedMsi || !string.IsNullOrWhiteSpace(MicrosoftAppPassword) || HasCertificate;

    /// <summary>Reads every setting. Lists may be arrays or one text with commas or semicolons between the items.</summary>
    /// <exception cref="InvalidOperationException">A value is not of its setting's kind.</exception>
    public void Read(IConfiguration configuration)
    {
        MicrosoftAppType = ReadAppType(configuration);
        MicrosoftAppId = configuration[nameof(MicrosoftAppId)];
        MicrosoftAppPassword = configuration[nameof(MicrosoftAppPassword)];
        MicrosoftAppTenantId = configuration[nameof(MicrosoftAppTenantId)];
        CertificateThumbprint = configuration[nameof(CertificateThumbprint)];
        CertificatePath = configuration[nameof(CertificatePath)];
        CertificatePassword = configuration[nameof(CertificatePassword)];
        ChannelService = configuration[nameof(ChannelService)];
        ValidateAuthority = ReadSwitch(configuration, nameof(ValidateAuthority), whenAbsent: true);
        ToChannelFromBotLoginUrl = configuration[nameof(ToChannelFromBotLoginUrl)];
        ToChannelFromBotOAuthScope = configuration[nameof(ToChannelFromBotOAuthScope)];
        ToBotFromChannelTokenIssuer = configuration[nameof(ToBotFromChannelTokenIssuer)];
        ToBotFromChannelOpenIdMetadataUrl = configuration[nameof(ToBotFromChannelOpenIdMetadataUrl)];
        ToBotFromEmulatorOpenIdMetadataUrl = configuration[nameof(ToBotFromEmulatorOpenIdMetadataUrl)];
        AllowedCallers = ReadList(configuration.GetSection(nameof(AllowedCallers)));
        AllowedTenants = ReadList(configuration.GetSection(nameof(AllowedTenants)));
    }

    private static MicrosoftAppType ReadAppType(IConfiguration configuration)
    {
        var text = configuration[nameof(MicrosoftAppType)];
        // Bot Framework's own templates carry the setting with an empty value.
        if (string.IsNullOrWhiteSpace(text))
            return MicrosoftAppType.MultiTenant;
        return Enum.TryParse<MicrosoftAppType>(text, ignoreCase: true, out var type) && Enum.IsDefined(type)
            ? type
            : throw new InvalidOperationException($"MicrosoftAppType is '{text}'. Use MultiTenant, SingleTenant or UserAssignedMSI.");
    }

    private static bool ReadSwitch(IConfiguration configuration, string name, bool whenAbsent)
    {
        var text = configuration[name];
        if (string.IsNullOrWhiteSpace(text))
            return whenAbsent;
        return bool.TryParse(text, out var value) ? value : throw new InvalidOperationException($"{name} is '{text}'. Use true or false.");
    }

    private static string[] ReadList(IConfigurationSection section) =>
        (section.Value is { } text ? text.Split([',', ';']) : section.GetChildren().Select(item => item.Value ?? ""))
        .Select(item => item.Trim())
        .Where(item => item.Length > 0)
        .ToArray();
}

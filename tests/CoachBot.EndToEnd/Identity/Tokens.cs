using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.EndToEnd.Identity;

/// <summary>Makes bearer headers: a valid one, from which each test changes one thing.</summary>
internal sealed record Tokens
{
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    public SigningCredentials? Signed { get; init; }
    public string Issuer { get; init; } = ChannelIssuer;
    public string Audience { get; init; } = AppId;
    public DateTime? From { get; init; } = DateTime.UtcNow.AddMinutes(-1);
    public DateTime? Until { get; init; } = DateTime.UtcNow.AddHours(1);
    public Dictionary<string, object> Claims { get; init; } = [];

    /// <summary>The same, signed by another key.</summary>
    public Tokens SignedBy(SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256) =>
        this with { Signed = new SigningCredentials(key, algorithm) };

    public string Header() => "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
        new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = From,
            Expires = Until,
            Claims = Claims,
            SigningCredentials = Signed,
        });
}

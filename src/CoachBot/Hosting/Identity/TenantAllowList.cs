using System.Security.Claims;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Hosting.Identity;

/// <summary>Which tenants' users are served.</summary>
internal sealed class TenantAllowList
{
    internal const string EveryTenant = "*";

    private readonly HashSet<string> _tenants;

    internal TenantAllowList(BotIdentityOptions options)
    {
        _tenants = new HashSet<string>(options.AllowedTenants, StringComparer.OrdinalIgnoreCase);
        if (_tenants.Count == 0)
        {
            _tenants.Add(string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId) ? EveryTenant : options.MicrosoftAppTenantId);
        }
    }

    internal bool ServesEveryTenant => _tenants.Contains(EveryTenant);

    /// <summary>Refuses an activity that names no tenant, another one, or two that differ.</summary>
    internal void Check(Activity activity, ClaimsIdentity caller)
    {
        if (ServesEveryTenant)
        {
            return;
        }

        string[] named = [.. TenantsOf(activity, caller).OfType<string>().Where(tenant => tenant.Length > 0)];
        if (named.Length == 0 || !named.All(_tenants.Contains))
        {
            throw new UnauthorizedAccessException("The user's tenant is not among AllowedTenants.");
        }
    }

    private static IEnumerable<string?> TenantsOf(Activity activity, ClaimsIdentity caller) =>
        [activity.Conversation?.TenantId, TenantInChannelData(activity), caller.FindFirst("tid")?.Value];

    private static string? TenantInChannelData(Activity activity) =>
        activity.ChannelData is JObject data && data["tenant"] is JObject tenant && tenant["id"] is JValue { Value: string id } ? id : null;
}

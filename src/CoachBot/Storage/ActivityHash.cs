using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Storage;

/// <summary>A short, even key for an activity: ids of channels are long, and a table of them is looked into at every turn.</summary>
internal static class ActivityHash
{
    public static string Of(string activityKey)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(activityKey), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}

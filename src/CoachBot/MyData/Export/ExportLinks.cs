using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Storage;

namespace CoachBot.MyData.Export;

/// <summary>
/// Links that let their holder fetch one user's data for ten minutes: the user and the end of its life, signed (HMAC-SHA256) with a key
/// that is made once and kept in the store, so that every replica honours every link.
/// </summary>
public sealed class ExportLinks(ITurnStore store, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private const string KeyName = "export-links";
    private const int SignatureBytes = 32;
    private byte[]? _key;

    public async Task<string> SignAsync(string user, string format, CancellationToken cancellationToken)
    {
        var expires = (time.GetUtcNow() + Life).ToUnixTimeSeconds();
        var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{expires}|{format}|{user}"));
        var signature = HMACSHA256.HashData(await KeyAsync(cancellationToken), text);
        return Base64Url.EncodeToString([.. signature, .. text]);
    }

    /// <summary>What a link stands for; null when we never signed it.</summary>
    public async Task<ExportLink?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (Decode(token) is not { Length: > SignatureBytes } bytes)
        {
            return null;
        }

        var text = bytes.AsMemory(SignatureBytes);
        var expected = HMACSHA256.HashData(await KeyAsync(cancellationToken), text.Span);
        if (!CryptographicOperations.FixedTimeEquals(expected, bytes.AsSpan(0, SignatureBytes)))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(text.Span).Split('|', 3);
        var expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
        return new ExportLink(parts[2], parts[1], time.GetUtcNow() >= expires);
    }

    private static byte[]? Decode(string token)
    {
        try
        {
            return Base64Url.DecodeFromChars(token);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        if (_key is not null)
        {
            return _key;
        }

        var fresh = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SignatureBytes));
        await store.ExecuteAsync([new Statement("INSERT INTO shared_key (name, value) VALUES (@KeyName, @fresh) ON CONFLICT DO NOTHING", new { KeyName, fresh })], cancellationToken);
        var kept = await store.QueryAsync<string>("SELECT value FROM shared_key WHERE name = @KeyName", new { KeyName }, cancellationToken);
        return _key = Convert.FromBase64String(kept[0]);
    }
}

/// <summary>Whose data a link gives, and in which format.</summary>
public sealed record ExportLink(string User, string Format, bool IsExpired);

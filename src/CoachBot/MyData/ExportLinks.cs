using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Storage;

namespace CoachBot.MyData;

/// <summary>
/// Links that let their holder fetch one user's data within a quarter of an hour, once: the user and the end of its life, signed
/// (HMAC-SHA256) with a key that is made once and kept in the store, so that every replica honours every link.
/// </summary>
public sealed class ExportLinks(ITurnStore store, SharedKeys keys, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    /// <summary>Everything, as JSON.</summary>
    public const string All = "json";

    /// <summary>The journal, as a table.</summary>
    public const string Journal = "csv";

    /// <summary>The reminders, as a table.</summary>
    public const string Reminders = "reminders";

    private const int NumberBytes = 12;
    private const string KeyName = "export-links";
    private const int SignatureBytes = 32;

    public async Task<string> SignAsync(string user, string format, CancellationToken cancellationToken)
    {
        var expires = (time.GetUtcNow() + Life).ToUnixTimeSeconds();
        var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{expires}|{format}|{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NumberBytes))}|{user}"));
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

        // A link of an earlier version has no number: it is over by now anyway.
        if (Encoding.UTF8.GetString(text.Span).Split('|', 4) is not [var end, var format, var number, var user])
        {
            return null;
        }

        var expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(end, CultureInfo.InvariantCulture));
        var used = await store.QueryAsync<string>("SELECT link FROM export_download WHERE link = @number", new { number },
            cancellationToken);
        return new ExportLink(user, format, number, time.GetUtcNow() >= expires || used.Count > 0);
    }

    /// <summary>Uses the link up; false where somebody was first.</summary>
    public async Task<bool> UseUpAsync(ExportLink link, CancellationToken cancellationToken)
    {
        try
        {
            var use = new Statement(
                "INSERT INTO export_download (link, user_id, downloaded_at) VALUES (@Number, @User, @now) ON CONFLICT DO NOTHING",
                new { link.Number, link.User, now = time.GetUtcNow().ToUnixTimeMilliseconds() }) { MustChange = true };
            await store.ExecuteAsync([use], cancellationToken);
            return true;
        }
        catch (TurnConflictException)
        {
            return false;
        }
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

    private Task<byte[]> KeyAsync(CancellationToken cancellationToken) => keys.GetAsync(KeyName, cancellationToken);
}

/// <summary>Whose data a link gives, and in which format.</summary>
/// <param name="User">Whose.</param>
/// <param name="Format">One of the formats of <see cref="ExportLinks"/>.</param>
/// <param name="Number">Tells the link from all others.</param>
/// <param name="IsOver">Its time has run out, or it has been used.</param>
public sealed record ExportLink(string User, string Format, string Number, bool IsOver);

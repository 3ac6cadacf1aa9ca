using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Cards;
using CoachBot.Storage;

namespace CoachBot.Calls.Calendar;

/// <summary>
/// Links to calendar files. What the file says stands in the link itself, encrypted (AES-GCM) with a key of the store's: nothing is kept of
/// it, no log can tell it, and nobody else can make one.
/// </summary>
public sealed class CalendarLinks(SharedKeys keys, PublicAddress address)
{
    /// <summary>The path that links lead to.</summary>
    public const string Path = "calendar";

    private const string KeyName = "calendar-links";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Longest = 1000;

    /// <summary>The address of the file.</summary>
    public async Task<Uri> LinkAsync(AgreedTime time, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{time.Starts.ToUnixTimeSeconds()}|{(int)time.Length.TotalMinutes}|{time.Title}"));
        var sealed_ = new byte[NonceBytes + TagBytes + text.Length];
        RandomNumberGenerator.Fill(sealed_.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(await keys.GetAsync(KeyName, cancellationToken), TagBytes);
        cipher.Encrypt(sealed_.AsSpan(0, NonceBytes), text, sealed_.AsSpan(NonceBytes + TagBytes), sealed_.AsSpan(NonceBytes, TagBytes));
        return new Uri(address.Get(), $"{Path}/{Base64Url.EncodeToString(sealed_)}");
    }

    /// <summary>What a link stands for; null when we never made it.</summary>
    public async Task<AgreedTime?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > Longest
            || !Base64Url.IsValid(token)
            || Base64Url.DecodeFromChars(token) is not { Length: > NonceBytes + TagBytes } bytes)
        {
            return null;
        }

        var text = new byte[bytes.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(await keys.GetAsync(KeyName, cancellationToken), TagBytes);
        try
        {
            cipher.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), text);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(text).Split('|', 3);
        return new AgreedTime(parts[2], DateTimeOffset.FromUnixTimeSeconds(Number(parts[0])), TimeSpan.FromMinutes(Number(parts[1])));
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

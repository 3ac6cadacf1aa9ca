using System.Security.Cryptography;

namespace CoachBot.Content;

/// <summary>A short name for the state of the content, to be said when somebody asks and to be held against another's.</summary>
internal static class ContentVersion
{
    private const int Digits = 8;

    public static string Of(string language, IEnumerable<string> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Files(folder, language)))
        {
            hash.AppendData(File.ReadAllBytes(path));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    private static IOrderedEnumerable<string> Files(string folder, string language) =>
        Directory.EnumerateFiles(folder, $"*.{language}.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}

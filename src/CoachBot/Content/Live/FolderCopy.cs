using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Content.Live;

/// <summary>
/// An organisation's content as it stood at one moment. What is checked, learnt from and talked with is the same, whatever happens to the
/// folder meanwhile.
/// </summary>
public sealed class FolderCopy
{
    private const int Digits = 12;
    private const int FilesAtMost = 1000;
    internal const long BytesAtMost = 20 << 20;

    private readonly SortedDictionary<string, byte[]> _files;

    /// <param name="files">What stands in each file, by its path with slashes.</param>
    /// <exception cref="ContentException">It is more than content can be.</exception>
    public FolderCopy(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        _files = new(StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var (path, text) in files.Where(file => IsContent(file.Key)))
        {
            bytes += text.Length;
            if (_files.Count == FilesAtMost || bytes > BytesAtMost)
            {
                throw new ContentException([new(path, 0,
                    $"A content folder may have {FilesAtMost} files and {BytesAtMost >> 20} MB at most. Take out what isn't content.")]);
            }

            _files[path] = text;
        }

        Version = Hash();
    }

    /// <summary>Names this state of the content; changes with every change in a file.</summary>
    public string Version { get; }

    /// <summary>Nothing of an organisation's own.</summary>
    public static FolderCopy Empty { get; } = new([]);

    /// <exception cref="ContentException">The folder isn't there.</exception>
    public static FolderCopy Of(string folder) => Directory.Exists(folder)
        ? new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => IsContent(file.Name))
            .Select(file => KeyValuePair.Create(file.Name, File.ReadAllBytes(file.Path))))
        : throw new ContentException([new(folder, 0, "There is no such folder. Create it, or take its name out of the configuration.")]);

    /// <summary>
    /// Whether a file is one that content is read from; what a version control or a mount keeps beside it begins with a dot.
    /// </summary>
    public static bool IsContent(string path) =>
        !path.Split('/').Any(part => part.StartsWith('.')) && Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" or ".tsv";

    /// <summary>Puts it into a folder of its own, once.</summary>
    /// <param name="folder">Where copies are kept.</param>
    public string WriteInto(string folder)
    {
        var own = Path.Combine(folder, Version);
        if (Directory.Exists(own))
        {
            return own;
        }

        // It appears whole or not at all: another process may read it at once.
        var draft = $"{own}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(draft);
        foreach (var (path, text) in _files)
        {
            var file = Path.Combine(draft, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, text);
        }

        try
        {
            Directory.Move(draft, own);
        }
        catch (IOException) when (Directory.Exists(own))
        {
            Directory.Delete(draft, recursive: true);
        }

        return own;
    }

    /// <summary>It as text, to be kept in the store.</summary>
    public string Pack()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (path, text) in _files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(text);
            }
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    public static FolderCopy Unpack(string packed)
    {
        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String(packed)));
        return new(zip.Entries.Select(entry => KeyValuePair.Create(entry.FullName, Read(entry))).ToList());
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var text = new MemoryStream();
        from.CopyTo(text);
        return text.ToArray();
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{text.Length}\n"));
            hash.AppendData(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}

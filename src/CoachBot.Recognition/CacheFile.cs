namespace CoachBot.Recognition;

/// <summary>Files that can be computed again. They appear whole or not at all, also when two processes start at once.</summary>
internal static class CacheFile
{
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var stream = new BufferedStream(File.Create(draft), 1 << 16))
            write(stream);
        File.Move(draft, path, overwrite: true);
    }
}

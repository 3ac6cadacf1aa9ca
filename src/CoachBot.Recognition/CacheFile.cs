namespace CoachBot.Recognition;

/// <summary>
/// Files that can be computed again. They appear whole or not at all, also when two processes start at once. What the build has computed
/// stands beside the program; it is found from any folder and never written to.
/// </summary>
internal static class CacheFile
{
    private static readonly string _built = Path.Combine(AppContext.BaseDirectory, "recognition");

    /// <summary>
    /// Where the file is: beside the program, if the build has made it, else in the folder, where it may be still to come.
    /// </summary>
    public static string Find(string folder, string name)
    {
        if (Path.Combine(_built, name) is var built && File.Exists(built))
            return built;
        var kept = Path.Combine(folder, name);
        Touch(kept);
        return kept;
    }

    // What is used stays young: whoever tidies the folder goes by when a file was last used.
    private static void Touch(string path)
    {
        try
        {
            if (File.Exists(path))
                File.SetLastAccessTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder that is only read is nobody's to tidy.
        }
    }

    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var stream = new BufferedStream(File.Create(draft), 1 << 16))
            write(stream);
        File.Move(draft, path, overwrite: true);
    }
}

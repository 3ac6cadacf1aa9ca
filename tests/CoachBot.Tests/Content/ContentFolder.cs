namespace CoachBot.Tests.Content;

/// <summary>A folder of content files that goes away with the test.</summary>
internal sealed class ContentFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coachbot-content").FullName;

    public static string Own { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "content");

    public ContentFolder With(string file, string yaml)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), yaml);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

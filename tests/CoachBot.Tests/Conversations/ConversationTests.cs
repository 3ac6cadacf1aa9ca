using System.Collections.Concurrent;

namespace CoachBot.Tests.Conversations;

public sealed class ConversationTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task>> _played = new(StringComparer.Ordinal);

    public static TheoryData<string> Scripts => [.. Directory
        .EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path))
        .Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conversations");

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task The_coach_talks_as_written(string script) => PlayedAsync(script);

    /// <summary>Each conversation is played once, for whoever wants to know how it went, or what it showed.</summary>
    internal static Task PlayedAsync(string script) => _played.GetOrAdd(script, name => new(() => PlayAsync(name))).Value;

    private static Task PlayAsync(string script) =>
        new ChatRunner(ChatScript.Read(Path.Combine(Folder, script)), new Chat(new TestCoach())).RunAsync();
}

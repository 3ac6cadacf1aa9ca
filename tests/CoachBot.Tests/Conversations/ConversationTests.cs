namespace CoachBot.Tests.Conversations;

public sealed class ConversationTests
{
    public static TheoryData<string> Scripts => [.. Directory
        .EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path))
        .Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conversations");

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task The_coach_talks_as_written(string script) =>
        new ChatRunner(ChatScript.Read(Path.Combine(Folder, script)), new Chat(new TestCoach())).RunAsync();
}

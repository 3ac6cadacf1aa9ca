using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Practice.DraftCheck;

/// <summary>The coach's own rules, and drafts to try them on.</summary>
internal static class Drafts
{
    private static readonly Lazy<ContentLibrary> _content = new(() => ContentLibrary.Load("en", ContentFolder.Own));

    private static readonly Lazy<DraftChecker> _checker = new(() => new DraftChecker(Content.DraftRules));

    public static ContentLibrary Content => _content.Value;

    public static DraftChecker Checker => _checker.Value;

    public static string File => Data("drafts.jsonl");

    /// <summary>Whole messages.</summary>
    public static IReadOnlyList<DraftLine> All { get; } = Read(File);

    /// <summary>Single sentences: one thing in each, or nothing.</summary>
    public static IReadOnlyList<DraftLine> Sentences { get; } = Read(Data("sentences.jsonl"));

    /// <summary>Messages as sellers send them, good and bad, each with several things in it.</summary>
    public static IReadOnlyList<DraftLine> Messages { get; } = Read(Data("messages.jsonl"));

    public static IEnumerable<DraftLine> Everything =>
        All.Concat(Sentences).Concat(Messages.Select(line => line with { Id = $"message-{line.Id}" }));

    public static string[] Found(string text, DraftChannel channel = DraftChannel.Email) =>
        [.. Checker.Check(new Draft(text, channel)).Findings.Select(finding => finding.Rule)];

    private static string Data(string file) => Path.Combine(AppContext.BaseDirectory, "Practice", "DraftCheck", "Data", file);

    private static List<DraftLine> Read(string file)
    {
        using var lines = System.IO.File.OpenText(file);
        return [.. DraftLine.ReadAll(lines)];
    }
}

using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Practice.DraftCheck;

/// <summary>The coach's own rules, and drafts to try them on.</summary>
internal static class Drafts
{
    private static readonly Lazy<ContentLibrary> _content = new(() => ContentLibrary.Load("en", ContentFolder.Own));

    public static ContentLibrary Content => _content.Value;

    public static DraftChecker Checker => new(Content.DraftRules);

    public static string File => Path.Combine(AppContext.BaseDirectory, "Practice", "DraftCheck", "Data", "drafts.jsonl");

    public static IReadOnlyList<DraftLine> All
    {
        get
        {
            using var lines = System.IO.File.OpenText(File);
            return [.. DraftLine.ReadAll(lines)];
        }
    }

    public static string[] Found(string text, DraftChannel channel = DraftChannel.Email) =>
        [.. Checker.Check(new Draft(text, channel)).Findings.Select(finding => finding.Rule)];
}

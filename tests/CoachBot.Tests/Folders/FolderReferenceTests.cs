using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoachBot.Tests.Folders;

/// <summary>Folders of the product refer one way, as <c>docs/architecture.md</c> shows them.</summary>
public sealed partial class FolderReferenceTests
{
    /// <summary>
    /// Folders that the ones above them may name, and that may name only those before them. Features and the dialog kit, which are not in
    /// this list, still name each other.
    /// </summary>
    private static readonly string[] FromTheGround = ["Time", "Telemetry", "Storage", "Delivery", "Deals"];

    /// <summary>Only what puts the program together may name these.</summary>
    private static readonly string[] OnTop = ["Hosting", "CommandLine", "Playground", "Terminal", "Package"];

    [Fact]
    public void A_folder_at_the_ground_names_only_those_below_it()
    {
        Assert.DoesNotContain(References(), reference => Array.IndexOf(FromTheGround, reference.From) is >= 0 and var at
            && Array.IndexOf(FromTheGround, reference.To) is var to && (to < 0 || to >= at));
    }

    [Fact]
    public void No_feature_names_what_puts_the_program_together()
    {
        Assert.DoesNotContain(References(), reference => OnTop.Contains(reference.To) && !OnTop.Contains(reference.From));
    }

    [Fact]
    public void What_puts_the_program_together_is_in_no_circle()
    {
        var references = References()
            .Where(reference => OnTop.Contains(reference.From) && OnTop.Contains(reference.To))
            .Select(reference => (reference.From, reference.To))
            .ToHashSet();
        Assert.DoesNotContain(references, reference => references.Contains((reference.To, reference.From)));
    }

    [Fact]
    public void The_handler_of_Teams_events_names_no_feature_that_handles_them()
    {
        Assert.DoesNotContain(References(),
            reference => reference is { From: "Bot", To: "Calls" or "Reminders" or "Journal" or "Storage" });
    }

    private static IEnumerable<Reference> References([CallerFilePath] string here = "")
    {
        var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/CoachBot"));
        var folders = Directory.GetDirectories(source).Select(Path.GetFileName).ToHashSet();
        return Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(source, file), Text: File.ReadAllText(file)))
            .Where(file => file.Path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .SelectMany(file => Named()
                .Matches(file.Text)
                .Select(name => new Reference(file.Path.Split(Path.DirectorySeparatorChar)[0], name.Groups[1].Value, file.Path)))
            .Where(reference => reference.From != reference.To && folders.Contains(reference.To));
    }

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?CoachBot\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Named();

    private sealed record Reference(string From, string To, string File);
}

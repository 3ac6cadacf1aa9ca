using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoachBot.Tests.Folders;

/// <summary>Folders of the product refer one way, as <c>docs/architecture.md</c> shows them.</summary>
public sealed class FolderReferenceTests
{
    /// <summary>
    /// Folders that the ones above them may name, and that may name only those before them. Features and the dialog kit, which are not in
    /// this list, still name each other.
    /// </summary>
    private static readonly string[] FromTheGround = ["Time", "Telemetry", "Storage", "Delivery", "Deals"];

    /// <summary>Only what puts the program together may name these.</summary>
    private static readonly string[] OnTop = ["Hosting", "CommandLine", "Playground", "Terminal", "Package"];

    private const string Listening = "Listening";

    /// <summary>The rooms of <c>Listening</c>: each may name those before it, and none what stands in front of them.</summary>
    private static readonly string[] RoomsOfListening = ["Acts", "Facts", "State", "Understanding", "Deciding", "Carrying"];

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

    [Fact]
    public void Every_room_of_Listening_has_its_place()
    {
        var rooms = Sources(Listening).Select(file => file.Path.Split(Path.DirectorySeparatorChar)).Where(path => path.Length > 1);
        Assert.Equal(RoomsOfListening.Order(), rooms.Select(path => path[0]).Distinct().Order());
    }

    [Fact]
    public void A_room_of_Listening_names_only_those_before_it()
    {
        Assert.DoesNotContain(References(Listening),
            reference => Array.IndexOf(RoomsOfListening, reference.To) > Array.IndexOf(RoomsOfListening, reference.From));
    }

    [Fact]
    public void No_room_of_Listening_names_what_stands_in_front_of_it()
    {
        var files = Sources(Listening).ToLookup(file => file.Path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal));
        var front = new Regex($@"\b(?:{string.Join('|', files[false].Select(file => file.Path.Split('.')[0]).Distinct())})\b");
        Assert.NotEmpty(files[false]);
        Assert.DoesNotContain(files[true], file => front.IsMatch(file.Text));
    }

    private static IEnumerable<Reference> References(string under = "")
    {
        var files = Sources(under);
        var folders = files.Select(file => file.Path.Split(Path.DirectorySeparatorChar)).Where(path => path.Length > 1)
            .Select(path => path[0]).ToHashSet();
        var named = new Regex($@"^using (?:static )?(?:\w+ = )?{(under.Length == 0 ? "CoachBot" : $@"CoachBot\.{under}")}\.(\w+)",
            RegexOptions.Multiline);
        return files
            .Where(file => file.Path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .SelectMany(file => named
                .Matches(file.Text)
                .Select(name => new Reference(file.Path.Split(Path.DirectorySeparatorChar)[0], name.Groups[1].Value, file.Path)))
            .Where(reference => reference.From != reference.To && folders.Contains(reference.To));
    }

    private static IReadOnlyList<(string Path, string Text)> Sources(string under, [CallerFilePath] string here = "")
    {
        var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/CoachBot", under));
        return [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(source, file), File.ReadAllText(file)))];
    }

    private sealed record Reference(string From, string To, string File);
}

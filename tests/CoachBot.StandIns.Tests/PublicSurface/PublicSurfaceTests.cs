using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.StandIns.Tests.PublicSurface;

/// <summary>What stands in has the published names and signatures: the bot builds on either.</summary>
public class PublicSurfaceTests
{
    private static readonly Type[] OurTypes =
        [.. typeof(Dialog).Assembly.GetTypes().Concat(typeof(AdaptiveCard).Assembly.GetTypes()).Where(IsVisible)];

    [Fact]
    public void Every_type_is_published_of_the_same_kind_and_builds_on_the_same_types()
    {
        var lists = Read();
        var differing = new List<string>();
        foreach (var type in OurTypes)
        {
            var theirs = lists.Find(TypeNames.Of(type)) ?? "not there";
            var (kind, bases) = Signatures.KindOf(type);
            if (!theirs.Contains($" [{kind}]", StringComparison.Ordinal)
                || Array.Exists(bases, b => !theirs.Contains(b, StringComparison.Ordinal)))
            {
                differing.Add($"{TypeNames.Of(type)} : {string.Join(", ", bases)} [{kind}]   theirs: {theirs}");
            }
        }

        AssertNone(differing);
    }

    [Fact]
    public void Every_member_is_published_with_the_same_signature()
    {
        var lists = Read();
        var ours = OurTypes.SelectMany(Signatures.Of).ToList();

        Assert.True(ours.Count > 150, $"Only {ours.Count} members were compared.");
        AssertNone(ours.Where(member => !lists.Contains(member)));
    }

    private static void AssertNone(IEnumerable<string> differences)
    {
        var lines = differences.Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} differ:\n{string.Join('\n', lines)}");
    }

    private static SignatureLists Read()
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        Assert.SkipWhen(
            folder is null && Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") != "1",
            "COACHBOT_DATA names no folder with the signature lists.");
        var lists = new SignatureLists(Path.Combine(folder!, "bot-builder-api"));
        Assert.True(lists.Count > 5000, "The signature lists are incomplete.");
        return lists;
    }

    private static bool IsVisible(Type type) => type.IsNested
        ? IsVisible(type.DeclaringType!) && (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem)
        : type.IsPublic;
}

namespace CoachBot.BotFramework.Tests.PublicSurface;

/// <summary>What the engine has of Bot Builder and Adaptive Cards, it has with the same signature: the bot builds on either.</summary>
public class PublicSurfaceTests
{
    private static readonly Type[] OurTypes = [.. typeof(BotAdapter).Assembly.GetTypes().Where(IsVisible)];

    [Fact]
    public void Types_of_the_same_name_are_of_the_same_kind_and_build_on_the_same_types()
    {
        var lists = Read();
        var differing = new List<string>();
        foreach (var type in OurTypes)
        {
            var theirs = lists.Find(TypeNames.Of(type));
            var (kind, bases) = Signatures.KindOf(type);
            if (theirs is not null && !Exceptions.Types.ContainsKey(TypeNames.Of(type)) && (!theirs.Contains($" [{kind}]", StringComparison.Ordinal) || Array.Exists(bases, b => !theirs.Contains(b, StringComparison.Ordinal))))
            {
                differing.Add($"{TypeNames.Of(type)} : {string.Join(", ", bases)} [{kind}]   theirs: {theirs}");
            }
        }

        AssertNone(differing);
    }

    [Fact]
    public void Members_of_those_types_have_the_same_signatures()
    {
        var lists = Read();
        var ours = OurTypes.Select(t => (Type: t, Name: TypeNames.Of(t)))
            .Where(t => lists.Find(t.Name) is not null && !Exceptions.Types.ContainsKey(t.Name))
            .SelectMany(t => Signatures.Of(t.Type)).ToList();

        Assert.True(ours.Count > 600, $"Only {ours.Count} members were compared.");
        AssertNone(ours.Where(member => !lists.Contains(member) && !Exceptions.Members.ContainsKey(member)));
    }

    [Fact]
    public void Types_that_they_do_not_have_are_named_with_a_reason()
    {
        var lists = Read();

        AssertNone(OurTypes.Where(IsInTheirNamespace).Select(TypeNames.Of).Where(name => lists.Find(name) is null && !Exceptions.OwnTypes.ContainsKey(name)));
    }

    [Fact]
    public void Every_exception_is_still_needed()
    {
        var lists = Read();
        var members = OurTypes.SelectMany(Signatures.Of).ToHashSet();
        var types = OurTypes.Select(TypeNames.Of).ToHashSet();

        AssertNone(Exceptions.Members.Keys.Where(member => !members.Contains(member) || lists.Contains(member)));
        AssertNone(Exceptions.Types.Keys.Where(type => !types.Contains(type) || lists.Find(type) is null));
        AssertNone(Exceptions.OwnTypes.Keys.Where(type => !types.Contains(type) || lists.Find(type) is not null));
    }

    [Fact]
    public void What_is_left_out_is_told_name_by_name()
    {
        var lists = Read();
        var members = OurTypes.SelectMany(Signatures.Of).ToHashSet();
        var page = LeftOut.Page(lists, OurTypes.Select(TypeNames.Of).ToHashSet(), members);
        var told = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "bot-framework-left-out.md")).ReplaceLineEndings("\n");
        var anew = Path.Combine(AppContext.BaseDirectory, "bot-framework-left-out.md");
        File.WriteAllText(anew, page);

        Assert.True(page == told, $"docs/bot-framework-left-out.md is out of date. As it should be: {anew}");
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

    // The lists don't cover the connector's assembly.
    private static bool IsInTheirNamespace(Type type) => type.Namespace is { } name
        && name.StartsWith("CoachBot.BotFramework", StringComparison.Ordinal) && !name.StartsWith("CoachBot.BotFramework.Connector", StringComparison.Ordinal);
}

using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot.BotFramework.Tests.PublicSurface;

/// <summary>What the lists have and our engine has not, as the page of the documentation that tells it.</summary>
internal static partial class LeftOut
{
    private const string Head =
        """
        # What our engine leaves out, name by name

        The public types and members of Bot Builder and Adaptive Cards that `CoachBot.BotFramework` doesn't have. [bot-framework.md](bot-framework.md) tells
        by area what to use instead. A test compares this page with the engine, and writes it anew when they differ.

        """;

    public static string Page(SignatureLists lists, IReadOnlySet<string> ourTypes, IReadOnlySet<string> ourMembers)
    {
        var page = new StringBuilder(Head);
        foreach (var space in lists.Types.GroupBy(type => NamespaceOf(type, lists)).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            var types = space.Where(type => !ourTypes.Contains(type)).ToList();
            var members = MembersOf(space.Where(ourTypes.Contains), lists, ourMembers).ToList();
            if (types.Count + members.Count > 0)
            {
                page.Append('\n').Append("## ").Append(space.Key).Append('\n');
                Write(page, types, members, space.Key);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, List<string> types, List<string> members, string space)
    {
        if (types.Count > 0)
        {
            page.Append("\nTypes: ").AppendJoin(", ", types.Order(StringComparer.Ordinal).Select(type => Code(type[(space.Length + 1)..]))).Append(".\n");
        }

        if (members.Count > 0)
        {
            page.Append('\n').AppendJoin('\n', members).Append('\n');
        }
    }

    private static IEnumerable<string> MembersOf(IEnumerable<string> types, SignatureLists lists, IReadOnlySet<string> ours)
    {
        var missing = lists.Members.Where(member => !ours.Contains(member)).ToLookup(member => OwnerOf(member, lists));
        return types.Where(missing.Contains).Order(StringComparer.Ordinal).Select(type => $"* {Code(Short(type))}: {string.Join(", ", missing[type].Select(member => Named(member, type)).Distinct().Order(StringComparer.Ordinal).Select(Code))}");
    }

    /// <summary>The longest beginning of the member's name that is a type.</summary>
    private static string OwnerOf(string member, SignatureLists lists)
    {
        var name = member[2..].Split('(')[0].Split(" : ")[0];
        while (name.LastIndexOf('.') is > 0 and var dot)
        {
            name = name[..dot].TrimEnd('.');
            if (lists.Find(name) is not null)
            {
                return name;
            }
        }

        return "";
    }

    private static string NamespaceOf(string type, SignatureLists lists)
    {
        var space = type[..type.Split('<')[0].LastIndexOf('.')];
        return lists.Find(space) is null ? space : NamespaceOf(space, lists);
    }

    /// <summary>The member without its type's name and without the names of its parameters.</summary>
    private static string Named(string member, string type)
    {
        var rest = member[(type.Length + 3)..];
        var open = rest.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || rest[..open].Contains(" : ", StringComparison.Ordinal))
        {
            return rest.Split(" : ")[0].Split(" = ")[0];
        }

        var name = rest[..open] is "#ctor" ? $"new {Short(type)}" : rest[..open];
        var parameters = Parameter().Matches(rest[(open + 1)..rest.LastIndexOf(')')]).Select(match => Short(match.Groups["type"].Value));
        return $"{name}({string.Join(", ", parameters)})";
    }

    private static string Short(string type) => Qualifier().Replace(type, "");

    private static string Code(string text) => $"`{text}`";

    [GeneratedRegex(@"(?<type>[^\s,<]+(?:<(?:[^<>]|<[^<>]*>)*>)?[\[\]?]*) @?\w+(?: = (?:""[^""]*""|[^,]+))?(?:, |$)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?:\w+\.)+(?=\w)")]
    private static partial Regex Qualifier();
}

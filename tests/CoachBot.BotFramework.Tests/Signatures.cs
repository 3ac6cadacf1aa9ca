using System.Reflection;
using System.Text.RegularExpressions;

namespace CoachBot.BotFramework.Tests;

/// <summary>Public members of a package, one a line as the published lists have them, and those of our types in the same words.</summary>
internal sealed partial class Signatures(string ourNamespace, string theirNamespace)
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string", [typeof(object)] = "object", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(double)] = "double", [typeof(void)] = "void",
    };

    /// <summary>The lines of a list, without what a caller doesn't see: JSON notes, modifiers, default values.</summary>
    public static HashSet<string> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line[0] != 'T').Select(line => Defaults.Replace(Notes.Replace(line, ""), "").Replace("(this ", "(", StringComparison.Ordinal))];

    public IEnumerable<string> Of(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var name = Name(type);
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(value => $"F:{name}.{value} : {name} = {(int)Enum.Parse(type, value)}");
        }

        var properties = type.GetProperties(Own).Select(p => $"P:{name}.{p.Name} : {Name(p.PropertyType)} {{ get; {(p.CanWrite ? "set; " : "")}}}");
        var constants = type.GetFields(Own).Where(f => f.IsLiteral).Select(f => $"F:{name}.{f.Name} : string = \"{f.GetRawConstantValue()}\"");
        var methods = type.GetMethods(Own).Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))
            .Select(m => $"M:{name}.{m.Name}{Generic(m)}({Parameters(m)}) : {Name(m.ReturnType)}");
        var constructors = type.IsAbstract ? [] : type.GetConstructors().Select(c => $"M:{name}.#ctor({Parameters(c)})");
        return [.. properties, .. constants, .. methods, .. constructors];
    }

    private string Name(Type type) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : type.IsGenericParameter ? type.Name
        : type.IsByRef ? $"out {Name(type.GetElementType()!)}"
        : type.IsArray ? $"{Name(type.GetElementType()!)}[]"
        : Nullable.GetUnderlyingType(type) is { } inner ? $"{Name(inner)}?"
        : type.IsGenericType ? $"{Theirs(type.GetGenericTypeDefinition().FullName!.Split('`')[0])}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Theirs(type.FullName!);

    private string Theirs(string name) => name.Replace(ourNamespace, theirNamespace, StringComparison.Ordinal).Replace('+', '.');

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    [GeneratedRegex(@" = (null|default|true|false|""[^""]*"")(?=[,)])|(?<=\W)Type(?=T\b)")]
    private static partial Regex Defaults { get; }

    [GeneratedRegex(@"( [\[{](const|static|abstract|virtual|override|protected|obsolete|json)[^\]}]*[\]}])+$")]
    private static partial Regex Notes { get; }
}

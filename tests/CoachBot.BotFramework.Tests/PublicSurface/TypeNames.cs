namespace CoachBot.BotFramework.Tests.PublicSurface;

/// <summary>Our types by the names that the signature lists give them.</summary>
internal static class TypeNames
{
    private static readonly (string Ours, string Theirs)[] Namespaces =
    [
        ("CoachBot.BotFramework.AdaptiveCards", "AdaptiveCards"),
        ("CoachBot.BotFramework.Connector", "Microsoft.Bot.Connector"),
        ("CoachBot.BotFramework.Hosting", "Microsoft.Bot.Builder.Integration.AspNet.Core"),
        ("CoachBot.BotFramework.Schema", "Microsoft.Bot.Schema"),
        ("CoachBot.BotFramework", "Microsoft.Bot.Builder"),
    ];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(void)] = "void",

        // A JSON object of unknown members is each library's own kind of value.
        [typeof(System.Text.Json.JsonElement)] = "Newtonsoft.Json.Linq.JObject",
    };

    public static bool IsOurs(Type type) => type.Assembly == typeof(BotAdapter).Assembly;

    public static string Of(Type type) => type switch
    {
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        { IsGenericParameter: true } => type.Name,
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        _ when Nullable.GetUnderlyingType(type) is { } inner => $"{Of(inner)}?",
        { IsGenericType: true } when !type.IsNested => $"{Plain(type.GetGenericTypeDefinition())}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>",
        _ => Plain(type),
    };

    private static string Plain(Type type)
    {
        var name = type.FullName!.Split('`')[0].Replace('+', '.');
        foreach (var (ours, theirs) in Namespaces)
        {
            if (IsOurs(type) && name.StartsWith(ours + ".", StringComparison.Ordinal))
            {
                return theirs + name[ours.Length..];
            }
        }

        return name;
    }
}

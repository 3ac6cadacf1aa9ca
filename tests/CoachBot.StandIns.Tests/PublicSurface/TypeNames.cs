using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.StandIns.Tests.PublicSurface;

/// <summary>Types by the names that the signature lists give them.</summary>
internal static class TypeNames
{
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
    };

    public static bool IsOurs(Type type) => type.Assembly == typeof(Dialog).Assembly || type.Assembly == typeof(AdaptiveCard).Assembly;

    public static string Of(Type type) => type switch
    {
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        { IsGenericParameter: true } => type.Name,
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        _ when Nullable.GetUnderlyingType(type) is { } inner => $"{Of(inner)}?",
        { IsGenericType: true } when !type.IsNested =>
            $"{Plain(type.GetGenericTypeDefinition())}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>",
        _ => Plain(type),
    };

    private static string Plain(Type type) => type.FullName!.Split('`')[0].Replace('+', '.');
}

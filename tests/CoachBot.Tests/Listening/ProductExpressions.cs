using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CoachBot.Listening;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Tests.Listening;

/// <summary>Every expression that a type of the product keeps, alone or in a table.</summary>
internal static class ProductExpressions
{
    private const BindingFlags Kept = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<WordExpression> All() =>
    [
        .. typeof(CoachRegistration).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Kept))
            .Where(field => field.FieldType.ToString().Contains(nameof(WordExpression), StringComparison.Ordinal))
            .SelectMany(field => In(field.GetValue(null))),
    ];

    private static IEnumerable<WordExpression> In(object? value) => value switch
    {
        WordExpression one => [one],
        ITuple row => Enumerable.Range(0, row.Length).SelectMany(at => In(row[at])),
        IEnumerable table and not string => table.Cast<object?>().SelectMany(In),
        _ => [],
    };
}

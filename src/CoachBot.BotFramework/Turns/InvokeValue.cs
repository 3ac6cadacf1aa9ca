using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework;

/// <summary>Reads what an activity carries in <c>Value</c>: JSON that came in, or an object that a test put there.</summary>
internal static class InvokeValue
{
    public static bool TryRead<T>(object? value, [NotNullWhen(true)] out T? result)
        where T : class
    {
        try
        {
            result = value is JsonElement { ValueKind: not JsonValueKind.Object } ? null : BotJson.Read<T>(value);
        }
        catch (JsonException)
        {
            result = null;
        }

        return result is not null;
    }
}

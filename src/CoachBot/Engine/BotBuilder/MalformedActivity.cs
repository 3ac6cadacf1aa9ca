using Newtonsoft.Json;

namespace CoachBot.Engine;

/// <summary>Tells a body that this engine can't read from an error of ours.</summary>
internal static class MalformedActivity
{
    public static bool Is(Exception exception) => exception is JsonException;
}

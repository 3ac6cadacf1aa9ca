using Newtonsoft.Json;

namespace CoachBot.Hosting;

/// <summary>Tells a body that Bot Builder can't read from an error of ours.</summary>
internal static class MalformedActivity
{
    /// <summary>What to mend, or null for any other error.</summary>
    public static string? Problem(Exception exception) => exception switch
    {
        JsonReaderException unreadable => Problem(unreadable.Path),
        JsonSerializationException unfitting => Problem(unfitting.Path),
        _ => null,
    };

    private static string Problem(string? member) =>
        string.IsNullOrEmpty(member) ? "A member of the activity has the wrong type." : $"The activity's member '{member}' has the wrong type.";
}

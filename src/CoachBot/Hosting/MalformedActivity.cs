using System.Text;
using CoachBot.Storage.State;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Hosting;

/// <summary>Tells which member of a body Bot Builder can't read: it refuses the body itself, without a word.</summary>
internal static class MalformedActivity
{
    /// <summary>What to mend, or null when it can be read.</summary>
    public static string? Problem(ReadOnlySpan<byte> body)
    {
        try
        {
            ChannelJson.Read<Activity>(Encoding.UTF8.GetString(body));
            return null;
        }
        catch (JsonReaderException unreadable)
        {
            return Problem(unreadable.Path);
        }
        catch (JsonSerializationException unfitting)
        {
            return Problem(unfitting.Path);
        }
        catch (Exception outOfRange) when (IsOutOfRange(outOfRange))
        {
            // A clock fifty hours ahead is written like one, and is none.
            return Problem((string?)null);
        }
    }

    /// <summary>Whether reading a value may have ended so.</summary>
    public static bool IsOutOfRange(Exception fault) => fault is ArgumentException or FormatException or OverflowException;

    private static string Problem(string? member) =>
        string.IsNullOrEmpty(member)
            ? "A member of the activity has the wrong type."
            : $"The activity's member '{member}' has the wrong type.";
}

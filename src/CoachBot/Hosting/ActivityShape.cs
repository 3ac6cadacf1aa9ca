using System.Text;
using System.Text.Json;

namespace CoachBot.Hosting;

/// <summary>
/// The least that an activity must have before a turn is opened for it: a kind, a conversation, a sender, somewhere to answer. Read once
/// over the bytes; what is wrong is told in words that help.
/// </summary>
public static class ActivityShape
{
    private const int LongestId = 600;
    private const int LongestUrl = 1000;

    /// <summary>Null when the shape is right, else what to mend.</summary>
    public static string? Problem(ReadOnlySpan<byte> json, int depthAtMost)
    {
        try
        {
            return Check(json, depthAtMost);
        }
        catch (JsonException exception)
        {
            return $"The body is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.";
        }
        catch (InvalidOperationException)
        {
            return "The body holds text that is not valid Unicode.";
        }
    }

    private static string? Check(ReadOnlySpan<byte> json, int depthAtMost)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depthAtMost });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "The body must be one JSON object: an activity.";
        }

        var seen = new Seen();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader, ref seen);
        }

        return reader.Read() ? "The body must be one JSON object and nothing after it." : seen.Problem;
    }

    private static void ReadMember(ref Utf8JsonReader reader, ref Seen seen)
    {
        if (Names(reader, "type"))
        {
            seen.Type = ReadText(ref reader) is not null;
        }
        else if (Names(reader, "conversation"))
        {
            seen.Conversation = ReadId(ref reader, ref seen);
        }
        else if (Names(reader, "from"))
        {
            seen.From = ReadId(ref reader, ref seen);
        }
        else if (Names(reader, "channelId"))
        {
            seen.Channel = ReadText(ref reader) is not null;
        }
        else if (Names(reader, "serviceUrl"))
        {
            seen.ServiceUrl = IsServiceUrl(ReadText(ref reader));
        }
        else
        {
            reader.Skip();
        }
    }

    /// <summary>Whether the reader stands at a member of this name. Bot Builder takes any case, so any case is looked at.</summary>
    private static bool Names(in Utf8JsonReader reader, string name) => reader.ValueIsEscaped
        ? string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase)
        : reader.ValueSpan.Length == name.Length && Ascii.EqualsIgnoreCase(reader.ValueSpan, name);

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString() is { Length: > 0 } text ? text : null;
        }

        reader.Skip();
        return null;
    }

    /// <summary>Whether the next value is an object with an id.</summary>
    private static bool ReadId(ref Utf8JsonReader reader, ref Seen seen)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return false;
        }

        var found = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Names(reader, "id"))
            {
                var id = ReadText(ref reader);
                found = id is not null;
                seen.OddId |= id is not null && !IsId(id);
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }

    /// <summary>Nothing that would be sent along with every reply, or that would change where a reply goes.</summary>
    private static bool IsServiceUrl(string? text) =>
        text is { Length: <= LongestUrl } && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
            && url is { UserInfo: "", Query: "", Fragment: "" }
            && !text.Contains('?', StringComparison.Ordinal)
            && !text.Contains('#', StringComparison.Ordinal)
        && !text.Contains('@', StringComparison.Ordinal);

    /// <summary>
    /// An id is a part of a path when a reply goes out: one that names the folder above would lead elsewhere. And both databases keep it in
    /// an index.
    /// </summary>
    private static bool IsId(string id) =>
        Encoding.UTF8.GetByteCount(id) <= LongestId
            && id.Trim('.', ' ').Length > 0
            && !id.Contains("../", StringComparison.Ordinal)
            && !id.Contains("..\\", StringComparison.Ordinal)
        && !id.AsSpan().ContainsAnyInRange('\0', '\u001F');

    private struct Seen
    {
        public bool OddId;
        public bool Type;
        public bool Conversation;
        public bool From;
        public bool Channel;
        public bool ServiceUrl;

        public readonly string? Problem => this switch
        {
            { Type: false } => "An activity needs a 'type': a text such as \"message\".",
            { Conversation: false } => "An activity needs a 'conversation': an object with an 'id'.",
            { From: false } => "An activity needs a 'from': an object with an 'id'.",
            { Channel: false } => "An activity needs a 'channelId': a text such as \"msteams\".",
            { ServiceUrl: false } =>
                "An activity needs a 'serviceUrl': the http or https address that takes the replies, without a user, a query or a " +
                    "fragment.",
            { OddId: true } =>
                $"The ids of 'conversation' and 'from' may have {LongestId} bytes at most, no control characters, and name no folder " +
                    "above.",
            _ => null,
        };
    }
}

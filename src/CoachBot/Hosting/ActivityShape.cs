using System.Text.Json;

namespace CoachBot.Hosting;

/// <summary>
/// The least that an activity must have before a turn is opened for it: a kind, a conversation, a sender, somewhere to answer. Read once over the
/// bytes; what is wrong is told in words that help.
/// </summary>
public static class ActivityShape
{
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
        if (reader.ValueTextEquals("type"u8))
        {
            seen.Type = ReadText(ref reader) is not null;
        }
        else if (reader.ValueTextEquals("conversation"u8))
        {
            seen.Conversation = ReadId(ref reader);
        }
        else if (reader.ValueTextEquals("from"u8))
        {
            seen.From = ReadId(ref reader);
        }
        else if (reader.ValueTextEquals("channelId"u8))
        {
            seen.Channel = ReadText(ref reader) is not null;
        }
        else if (reader.ValueTextEquals("serviceUrl"u8))
        {
            seen.ServiceUrl = Uri.TryCreate(ReadText(ref reader), UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        }
        else
        {
            reader.Skip();
        }
    }

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
    private static bool ReadId(ref Utf8JsonReader reader)
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
            if (reader.ValueTextEquals("id"u8))
            {
                found = ReadText(ref reader) is not null;
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }

    private struct Seen
    {
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
            { ServiceUrl: false } => "An activity needs a 'serviceUrl': the http or https address that takes the replies.",
            _ => null,
        };
    }
}

using System.Text.Json;

namespace CoachBot.Storage.State;

/// <summary>Reads state as <see cref="StateText"/> describes it.</summary>
internal static class StateReader
{
    // A dialog within a dialog takes four levels.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 512 };

    public static object Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        return ReadObject(ref reader, isRoot: true);
    }

    /// <summary>Reads the value that the reader stands on; the reader ends on the value's last token.</summary>
    public static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader, isRoot: false),
        _ => throw new JsonException(),
    };

    /// <summary>Reads a dictionary; the reader stands on the value before its first member.</summary>
    public static Dictionary<string, object> ReadMembers(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = ReadValue(ref reader)!;
        }

        return map;
    }

    /// <summary>Reads a dictionary from its beginning.</summary>
    public static Dictionary<string, object> ReadMap(ref Utf8JsonReader reader) =>
        ReadValue(ref reader) as Dictionary<string, object> ?? throw new JsonException();

    private static object ReadObject(ref Utf8JsonReader reader, bool isRoot)
    {
        var start = reader;
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("$type"u8))
        {
            throw new InvalidDataException("The stored state holds an object without a $type as its first member, so another program " +
                "wrote it. Delete it to start anew.");
        }

        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        if (reader.ValueTextEquals("map"u8))
        {
            CheckFormat(ref reader, isRoot);
            return ReadMembers(ref reader);
        }

        return reader.ValueTextEquals("list"u8) ? ReadList(ref reader) : StateTypes.Find(ref reader).Read(ref reader, start);
    }

    private static void CheckFormat(ref Utf8JsonReader reader, bool isRoot)
    {
        if (!isRoot)
        {
            return;
        }

        reader.Read();
        var named = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("$format"u8) && reader.Read();
        if (!named || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var format))
        {
            throw new InvalidDataException($"The stored state names no $format; this version reads format {StateText.Format}. Run the " +
                "version that wrote it, or delete it to start anew.");
        }

        if (format != StateText.Format)
        {
            throw new InvalidDataException($"The stored state has format {format}; this version reads format {StateText.Format}. Run the " +
                "version that wrote it, or delete it to start anew.");
        }
    }

    private static List<object> ReadList(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("$values"u8) || !reader.Read())
        {
            throw new JsonException();
        }

        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(ReadValue(ref reader)!);
        }

        reader.Read();
        return list;
    }

    private static object ReadNumber(ref Utf8JsonReader reader) =>
        reader.ValueSpan.IndexOfAny(".eE"u8) < 0 && reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble();
}

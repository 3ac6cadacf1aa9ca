using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoachBot.BotFramework;

/// <summary>Writes state as <see cref="StateJson"/> describes it. Its buffers are kept, one set a thread.</summary>
internal sealed class StateWriter
{
    private const int LargestKept = 256 * 1024;
    private static readonly JsonWriterOptions Options = new(
        ) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    [ThreadStatic]
    private static StateWriter? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly ArrayBufferWriter<byte> _scratch = new(1024);
    private readonly Utf8JsonWriter _scratchJson;

    private StateWriter() => (Json, _scratchJson) = (new Utf8JsonWriter(_buffer, Options), new Utf8JsonWriter(_scratch, Options));

    public Utf8JsonWriter Json { get; }

    public static byte[] Write(object item)
    {
        var writer = _kept ?? new StateWriter();
        _kept = null;
        writer._buffer.ResetWrittenCount();
        writer.Json.Reset(writer._buffer);
        writer.WriteRoot(item);
        writer.Json.Flush();
        var json = writer._buffer.WrittenSpan.ToArray();
        _kept = writer._buffer.Capacity + writer._scratch.Capacity <= LargestKept ? writer : null;
        return json;
    }

    public void WriteStart(ReadOnlySpan<byte> type)
    {
        Json.WriteStartObject();
        Json.WriteString("$type"u8, type);
    }

    public void WriteValue(object? value)
    {
        switch (value)
        {
            case null: Json.WriteNullValue(); break;
            case string text: Json.WriteStringValue(text); break;
            case bool truth: Json.WriteBooleanValue(truth); break;
            case int number: Json.WriteNumberValue(number); break;
            case long number: Json.WriteNumberValue(number); break;
            case double number: WriteDouble(number); break;
            case float number: WriteDouble(number); break;
            case IDictionary<string, object> map: WriteMap(map); break;
            case List<object> list: WriteList(list); break;
            default: StateTypes.Find(value).Write(this, value); break;
        }
    }

    public void WriteMap(IDictionary<string, object> map)
    {
        WriteStart("map"u8);
        WriteMembers(map);
    }

    /// <summary>
    /// Writes a value with its own metadata and puts the type's name in front of its members; what is no object is wrapped.
    /// </summary>
    public void WriteRegistered<T>(ReadOnlySpan<byte> type, T value, JsonTypeInfo<T> typeInfo)
    {
        _scratch.ResetWrittenCount();
        _scratch.Write("{\"$type\":\""u8);
        _scratch.Write(JsonEncodedText.Encode(type, Options.Encoder).EncodedUtf8Bytes);
        _scratch.Write("\""u8);
        var start = _scratch.WrittenCount;
        _scratchJson.Reset(_scratch);
        JsonSerializer.Serialize(_scratchJson, value, typeInfo);
        _scratchJson.Flush();
        var written = MemoryMarshal.AsMemory(_scratch.WrittenMemory).Span;
        if (written[start] != '{')
        {
            WriteWrapped(type, written[start..]);
            return;
        }

        // The value's own "{" becomes the comma after the name; of "{}" only the "}" is left.
        written[start] = (byte)(written[start + 1] == '}' ? ' ' : ',');
        Json.WriteRawValue(written, skipInputValidation: true);
    }

    private void WriteRoot(object item)
    {
        if (item is not IDictionary<string, object> state)
        {
            WriteValue(item);
            return;
        }

        WriteStart("map"u8);
        Json.WriteNumber("$format"u8, StateJson.Format);
        WriteMembers(state);
    }

    private void WriteMembers(IDictionary<string, object> map)
    {
        // The concrete dictionary's enumerator costs no allocation.
        if (map is Dictionary<string, object> dictionary)
        {
            foreach (var (key, value) in dictionary)
            {
                WriteMember(key, value);
            }
        }
        else
        {
            foreach (var (key, value) in map)
            {
                WriteMember(key, value);
            }
        }

        Json.WriteEndObject();
    }

    private void WriteMember(string key, object? value)
    {
        if (key.StartsWith('$'))
        {
            throw new NotSupportedException($"A name in bot state must not begin with '$', as '{key}' does.");
        }

        Json.WritePropertyName(key);
        WriteValue(value);
    }

    private void WriteList(List<object> list)
    {
        WriteStart("list"u8);
        Json.WriteStartArray("$values"u8);
        foreach (var value in list)
        {
            WriteValue(value);
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    private void WriteWrapped(ReadOnlySpan<byte> type, ReadOnlySpan<byte> json)
    {
        WriteStart(type);
        Json.WritePropertyName(json[0] == '[' ? "$values"u8 : "$value"u8);
        Json.WriteRawValue(json, skipInputValidation: true);
        Json.WriteEndObject();
    }

    private void WriteDouble(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new NotSupportedException("Bot state cannot hold a number that is infinite or not a number.");
        }

        // "5.0" comes back as a double, "5" would come back as a whole number.
        Span<byte> text = stackalloc byte[40];
        number.TryFormat(text, out var length, "R", System.Globalization.CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny(".E"u8) < 0)
        {
            ".0"u8.CopyTo(text[length..]);
            length += 2;
        }

        Json.WriteRawValue(text[..length], skipInputValidation: true);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoachBot.Storage.State;

/// <summary>Writes state as <see cref="StateText"/> describes it. Its buffer is kept, one a thread.</summary>
internal sealed class StateWriter
{
    private const int LargestKept = 256 * 1024;
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };
    [ThreadStatic]
    private static StateWriter? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    private StateWriter() => Json = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Json { get; }

    public static string Write(object item)
    {
        var writer = _kept ?? new StateWriter();
        _kept = null;
        writer._buffer.ResetWrittenCount();
        writer.Json.Reset(writer._buffer);
        writer.WriteRoot(item);
        writer.Json.Flush();
        var json = Encoding.UTF8.GetString(writer._buffer.WrittenSpan);
        _kept = writer._buffer.Capacity <= LargestKept ? writer : null;
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

    private void WriteRoot(object item)
    {
        if (item is not IDictionary<string, object> state)
        {
            WriteValue(item);
            return;
        }

        WriteStart("map"u8);
        Json.WriteNumber("$format"u8, StateText.Format);
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

    private void WriteDouble(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new NotSupportedException("Bot state cannot hold a number that is infinite or not a number.");
        }

        // "5.0" comes back as a double, "5" would come back as a whole number.
        Span<byte> text = stackalloc byte[40];
        number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny(".E"u8) < 0)
        {
            ".0"u8.CopyTo(text[length..]);
            length += 2;
        }

        Json.WriteRawValue(text[..length], skipInputValidation: true);
    }
}

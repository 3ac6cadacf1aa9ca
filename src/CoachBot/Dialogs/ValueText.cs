using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoachBot.Dialogs;

/// <summary>
/// The JSON between a typed value and its map. Its buffer is kept, one a thread: a turn needs some twenty, and nobody but the thread sees
/// them.
/// </summary>
internal sealed class ValueText : IDisposable
{
    private const int LargestKept = 256 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    [ThreadStatic]
    private static ValueText? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    private ValueText() => Json = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Json { get; }

    public static ValueText Begin()
    {
        var text = _kept ?? new ValueText();
        _kept = null;
        text._buffer.ResetWrittenCount();
        text.Json.Reset(text._buffer);
        return text;
    }

    /// <summary>What was written; good until it is disposed.</summary>
    public ReadOnlySpan<byte> End()
    {
        Json.Flush();
        return _buffer.WrittenSpan;
    }

    public void Dispose() => _kept = _buffer.Capacity <= LargestKept ? this : null;
}

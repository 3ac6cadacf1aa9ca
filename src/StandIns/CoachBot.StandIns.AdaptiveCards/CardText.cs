using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>
/// Writes cards as text. Its buffer is kept, one a thread: a card has some ten thousand letters, and each turn writes two.
/// </summary>
internal sealed class CardText
{
    private const int LargestKept = 256 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    [ThreadStatic]
    private static CardText? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);

    private CardText() => Json = new Utf8JsonWriter(_buffer, Options);

    private Utf8JsonWriter Json { get; }

    public static string Of(AdaptiveCard card)
    {
        // Taken away while it is used: a card that fails leaves nothing half written behind.
        var text = _kept ?? new CardText();
        _kept = null;
        text._buffer.ResetWrittenCount();
        text.Json.Reset(text._buffer);
        card.Write(text.Json);
        text.Json.Flush();
        var json = Encoding.UTF8.GetString(text._buffer.WrittenSpan);
        _kept = text._buffer.Capacity <= LargestKept ? text : null;
        return json;
    }
}

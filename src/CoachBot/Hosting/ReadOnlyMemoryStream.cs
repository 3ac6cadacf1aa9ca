using System.Runtime.InteropServices;

namespace CoachBot.Hosting;

/// <summary>Bytes already read, as the stream that an adapter wants.</summary>
internal sealed class ReadOnlyMemoryStream(ArraySegment<byte> bytes) : MemoryStream(bytes.Array!, bytes.Offset, bytes.Count,
    writable: false)
{
    public ReadOnlyMemoryStream(ReadOnlyMemory<byte> bytes)
        : this(MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : bytes.ToArray())
    {
    }
}

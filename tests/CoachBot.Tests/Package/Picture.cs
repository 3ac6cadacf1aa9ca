using System.Buffers.Binary;
using System.IO.Compression;

namespace CoachBot.Tests.Package;

/// <summary>A PNG of eight-bit RGBA without filters, as the project draws its icons.</summary>
internal sealed class Picture
{
    private readonly byte[] _rows;

    public Picture(byte[] png)
    {
        Width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        Height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        Assert.Equal([8, 6, 0, 0, 0], png[24..29]);
        _rows = new byte[Height * (Width * 4 + 1)];
        var data = 8 + 12 + 13;
        using var packed = new ZLibStream(new MemoryStream(png, data + 8, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(data))),
            CompressionMode.Decompress);
        packed.ReadExactly(_rows);
    }

    public int Width { get; }
    public int Height { get; }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels() =>
        from y in Enumerable.Range(0, Height)
        from x in Enumerable.Range(0, Width)
        let at = y * (Width * 4 + 1) + 1 + x * 4
        select (_rows[at], _rows[at + 1], _rows[at + 2], _rows[at + 3]);
}

// Draws the app's icons, and those on cards: dotnet run manifest/draw-icons.cs
// A speech bubble with a path of three steps in it; the same bytes on every machine.
#:property PublishAot=false
using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;

var folder = args.Length > 0 ? args[0] : "manifest";
var teal = new Vector3(0x0B, 0x5F, 0x63);
var white = new Vector3(255);
// Teams asks for a full square with the symbol in its middle, and for a white outline that fills a small transparent one.
File.WriteAllBytes(Path.Combine(folder, "color.png"), Png.Draw(192, at => Icon.Filled((at - new Vector2(96)) / 60, teal, white)));
File.WriteAllBytes(Path.Combine(folder, "outline.png"), Png.Draw(32, at => Icon.Outline((at - new Vector2(16)) / 15, white)));

// A card's picture is 32 pixels wide, drawn at three times that for sharp screens. Teams keeps it by its address: another drawing is
// another version.
var cards = args.Length > 1 ? args[1] : "src/CoachBot/wwwroot/cards/v1";
Directory.CreateDirectory(cards);
foreach (var (name, symbol) in CardIcon.All)
    File.WriteAllBytes(Path.Combine(cards, $"{name}.png"),
        Png.Draw(96, at => CardIcon.Tile((at - new Vector2(48)) / 48, symbol, teal, white)));

/// The symbol in a square from -1 to 1; every shape is a distance, negative inside.
internal static class Icon
{
    private static readonly Vector2[] Path = [new(-0.42f, 0.22f), new(-0.06f, -0.1f), new(0.42f, -0.44f)];

    internal static Vector4 Filled(Vector2 at, Vector3 background, Vector3 ink) =>
        new(Bubble(at) < 0 && Steps(at, 0.06f, 0.15f) > 0 ? ink : background, 1);

    internal static Vector4 Outline(Vector2 at, Vector3 ink) =>
        new(ink, MathF.Abs(Bubble(at) + 0.07f) < 0.07f || Steps(at, 0.05f, 0.15f) < 0 ? 1 : 0);

    private static float Bubble(Vector2 at) => MathF.Min(Box(at - new Vector2(0, -0.12f), new Vector2(0.94f, 0.78f), 0.3f), Tail(at));

    private static float Box(Vector2 at, Vector2 half, float round)
    {
        var beyond = Vector2.Abs(at) - half + new Vector2(round);
        return Vector2.Max(beyond, Vector2.Zero).Length() + MathF.Min(MathF.Max(beyond.X, beyond.Y), 0) - round;
    }

    private static float Tail(Vector2 at) => MathF.Max(
        MathF.Max(Beyond(at, new(-0.52f, 0), new(-1, 0)), Beyond(at, new(0, 0.3f), new(0, -1))),
        Beyond(at, new(-0.52f, 0.98f), new(0.6f, 0.8f)));

    private static float Beyond(Vector2 at, Vector2 edge, Vector2 outwards) => Vector2.Dot(at - edge, outwards);

    private static float Steps(Vector2 at, float line, float dot)
    {
        var nearest = Path.Min(step => (at - step).Length() - dot);
        for (var i = 1; i < Path.Length; i++)
            nearest = MathF.Min(nearest, Segment(at, Path[i - 1], Path[i]) - line);
        return nearest;
    }

    private static float Segment(Vector2 at, Vector2 from, Vector2 to)
    {
        var part = Math.Clamp(Vector2.Dot(at - from, to - from) / (to - from).LengthSquared(), 0, 1);
        return (at - from - (to - from) * part).Length();
    }
}

/// White on a round teal tile; every shape is a distance in a square from -1 to 1, negative inside.
internal static class CardIcon
{
    internal static readonly Dictionary<string, Func<Vector2, float>> All = new()
    {
        ["words"] = Words,
        ["done"] = Done,
        ["call"] = Call,
        ["reminder"] = Clock,
        ["journal"] = Book,
        ["buyer-open"] = at => Face(at, 0.3f),
        ["buyer-calm"] = at => Face(at, 0),
        ["buyer-closed"] = at => Face(at, -0.3f),
    };

    internal static Vector4 Tile(Vector2 at, Func<Vector2, float> symbol, Vector3 background, Vector3 ink) =>
        Box(at, new(1, 1), 0.36f) > 0 ? new(background, 0) : new(symbol(at) < 0 ? ink : background, 1);

    private static float Words(Vector2 at) => MathF.Min(Box(at - new Vector2(0, -0.1f), new(0.6f, 0.4f), 0.16f),
        Triangle(at, new(-0.32f, 0.2f), new(0, 0.2f), new(-0.36f, 0.62f)));

    private static float Done(Vector2 at) =>
        MathF.Min(Line(at, new(-0.5f, 0.05f), new(-0.12f, 0.42f), 0.12f), Line(at, new(-0.12f, 0.42f), new(0.52f, -0.38f), 0.12f));

    // A diary page with two rings.
    private static float Call(Vector2 at) => MathF.Min(
        MathF.Min(Line(at, new(-0.26f, -0.62f), new(-0.26f, -0.4f), 0.08f), Line(at, new(0.26f, -0.62f), new(0.26f, -0.4f), 0.08f)),
        MathF.Max(Box(at - new Vector2(0, 0.08f), new(0.56f, 0.52f), 0.14f), -Box(at - new Vector2(0, 0.2f), new(0.42f, 0.28f), 0.06f)));

    private static float Clock(Vector2 at) => MathF.Min(
        MathF.Abs(at.Length() - 0.52f) - 0.09f,
        MathF.Min(Line(at, Vector2.Zero, new(0, -0.3f), 0.08f), Line(at, Vector2.Zero, new(0.24f, 0.12f), 0.08f)));

    private static float Book(Vector2 at) => MathF.Max(Box(at, new(0.48f, 0.6f), 0.1f),
        -MathF.Min(Line(at, new(-0.26f, -1), new(-0.26f, 1), 0.05f), Line(at, new(0, -0.24f), new(0.26f, -0.24f), 0.06f)));

    private static float Face(Vector2 at, float smile)
    {
        var eyes = MathF.Min((at - new Vector2(-0.24f, -0.18f)).Length(), (at - new Vector2(0.24f, -0.18f)).Length()) - 0.09f;
        var mouth = MathF.Abs(at.X) > 0.32f ? 1 : MathF.Abs(at.Y - 0.28f - smile * (0.5f - at.X * at.X * 8)) - 0.07f;
        return MathF.Max(at.Length() - 0.68f, -MathF.Min(eyes, mouth));
    }

    private static float Box(Vector2 at, Vector2 half, float round)
    {
        var beyond = Vector2.Abs(at) - half + new Vector2(round);
        return Vector2.Max(beyond, Vector2.Zero).Length() + MathF.Min(MathF.Max(beyond.X, beyond.Y), 0) - round;
    }

    private static float Line(Vector2 at, Vector2 from, Vector2 to, float half)
    {
        var part = Math.Clamp(Vector2.Dot(at - from, to - from) / (to - from).LengthSquared(), 0, 1);
        return (at - from - (to - from) * part).Length() - half;
    }

    private static float Triangle(Vector2 at, Vector2 a, Vector2 b, Vector2 c)
    {
        float Side(Vector2 p, Vector2 q) => (q.X - p.X) * (at.Y - p.Y) - (q.Y - p.Y) * (at.X - p.X);
        var (d, e, f) = (Side(a, b), Side(b, c), Side(c, a));
        return (d >= 0 && e >= 0 && f >= 0) || (d <= 0 && e <= 0 && f <= 0) ? -1 : 1;
    }
}

/// Eight-bit RGBA, no filter: https://www.w3.org/TR/png-3/
internal static class Png
{
    private const int Samples = 8;

    internal static byte[] Draw(int size, Func<Vector2, Vector4> colourAt)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR"u8, Header(size));
        Chunk(png, "IDAT"u8, Compress(Pixels(size, colourAt)));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Header(int size)
    {
        var header = new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0 };
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        return header;
    }

    private static byte[] Pixels(int size, Func<Vector2, Vector4> colourAt)
    {
        var rows = new byte[size * (size * 4 + 1)];
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
                Write(rows.AsSpan(y * (size * 4 + 1) + 1 + x * 4), Average(x, y, colourAt));
        return rows;
    }

    private static Vector4 Average(int x, int y, Func<Vector2, Vector4> colourAt)
    {
        var sum = Vector4.Zero;
        for (var i = 0; i < Samples * Samples; i++)
            sum += colourAt(new Vector2(x + (i % Samples + 0.5f) / Samples, y + (i / Samples + 0.5f) / Samples));
        return sum / (Samples * Samples);
    }

    private static void Write(Span<byte> pixel, Vector4 colour)
    {
        for (var part = 0; part < 3; part++)
            pixel[part] = (byte)MathF.Round(colour[part]);
        pixel[3] = (byte)MathF.Round(colour.W * 255);
    }

    private static byte[] Compress(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
            zlib.Write(pixels);
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] body = [.. name, .. content];
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    private static uint Crc(byte[] body)
    {
        var crc = uint.MaxValue;
        foreach (var value in body)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }

        return ~crc;
    }
}

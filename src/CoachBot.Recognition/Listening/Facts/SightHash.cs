using System.Globalization;
using System.Runtime.CompilerServices;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Hashes the words of a sight as they are put together: thousands are looked at for a message, and none is kept.</summary>
/// <param name="literals">The letters of the literal parts.</param>
/// <param name="values">The values put between them.</param>
/// <param name="sights">Whose sight it is.</param>
[InterpolatedStringHandler]
#pragma warning disable CS9113 // The compiler hands them to every handler.
internal ref struct SightHash(int literals, int values, PieceSights sights)
#pragma warning restore CS9113
{
    public ulong Value { get; private set; } = sights.Kind;

    public void AppendLiteral(string text) => Value = Sight.Hash(Value, text);

    public void AppendFormatted(string? text) => Value = Sight.Hash(Value, text);

    public void AppendFormatted(int number) => Value = Sight.Hash(Value, number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(bool isTrue) => Value = Sight.Hash(Value, isTrue ? bool.TrueString : bool.FalseString);

    public void AppendFormatted(Stance stance) => Value = Sight.Hash(Value, stance.ToString());
}

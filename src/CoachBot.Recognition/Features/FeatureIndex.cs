using System.Numerics;

namespace CoachBot.Recognition.Features;

/// <summary>Numbers the n-grams that are known: an open-addressing table from hash to number.</summary>
internal sealed class FeatureIndex
{
    private readonly ulong[] _hashes;
    private readonly int[] _numbers;
    private readonly int _mask;

    /// <param name="hashes">The n-grams' hashes; an n-gram's number is its place in the list.</param>
    public FeatureIndex(IReadOnlyList<ulong> hashes)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Count * 2));
        (_hashes, _numbers, _mask) = (hashes as ulong[] ?? [.. hashes], new int[size], size - 1);
        for (var number = 0; number < hashes.Count; number++)
        {
            var slot = (int)hashes[number] & _mask;
            while (_numbers[slot] != 0)
                slot = (slot + 1) & _mask;
            _numbers[slot] = number + 1;
        }
    }

    public IReadOnlyList<ulong> Hashes => _hashes;

    public int Count => _hashes.Length;

    /// <summary>The n-gram's number, or -1.</summary>
    public int Find(ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_numbers[slot] != 0)
        {
            if (_hashes[_numbers[slot] - 1] == hash)
                return _numbers[slot] - 1;
            slot = (slot + 1) & _mask;
        }
        return -1;
    }
}

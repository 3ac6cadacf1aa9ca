using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace CoachBot.Recognition.Learning;

/// <summary>Rows of weights that stay in the file: most features are rare, and only rows that a text has ever needed take memory.</summary>
internal sealed class KeptRows
{
    private readonly SafeBuffer _file;
    private readonly ulong _start;
    private readonly int _width;

    /// <param name="file">The file that holds them; it may be replaced by another, but isn't written to.</param>
    /// <param name="position">Where they begin.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="width">The numbers in a row.</param>
    public KeptRows(FileStream file, long position, int count, int width)
    {
        using var mapped =
            MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = mapped.CreateViewAccessor(position, (long)count * width * sizeof(float), MemoryMappedFileAccess.Read);
        (_file, _start, _width) = (view.SafeMemoryMappedViewHandle, (ulong)view.PointerOffset, width);
    }

    /// <summary>y += factor × the row.</summary>
    public void AddScaled(int row, float factor, Span<float> y)
    {
        Span<float> weights = stackalloc float[_width];
        _file.ReadSpan(_start + (ulong)row * (ulong)_width * sizeof(float), weights);
        MatrixMath.AddScaled(weights, factor, y);
    }
}

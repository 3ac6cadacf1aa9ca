using System.Collections;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>
/// The labelled messages of some files, read when they are first needed: what was learnt from them is mostly kept from an earlier start.
/// </summary>
public sealed class LessonFiles : IReadOnlyList<Lesson>
{
    private readonly Lazy<List<Lesson>> _lessons;
    private readonly IReadOnlyList<string> _paths;

    /// <param name="paths">Files named <c>listening.AUTHOR.tsv</c>.</param>
    public LessonFiles(IReadOnlyList<string> paths)
    {
        _paths = paths;
        _lessons = new(() => [.. paths.SelectMany(Read)]);
    }

    /// <inheritdoc/>
    public int Count => _lessons.Value.Count;

    /// <inheritdoc/>
    public Lesson this[int index] => _lessons.Value[index];

    /// <inheritdoc/>
    public IEnumerator<Lesson> GetEnumerator() => _lessons.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds the files as they stand, read or not.</summary>
    internal void AddTo(IncrementalHash hash)
    {
        foreach (var path in _paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            hash.AppendData(File.ReadAllBytes(path));
        }
    }

    private static IReadOnlyList<Lesson> Read(string path)
    {
        using var reader = new StreamReader(path);
        var name = Path.GetFileName(path);
        return LessonFile.Read(reader, name, name.Split('.')[1]);
    }
}

namespace CoachBot.Content.Authoring;

/// <summary>A text that an organisation's folder changes.</summary>
/// <param name="Where">Whose it is: the id, and the keys that lead to it.</param>
/// <param name="File">The file that changes it, and <paramref name="Line"/>.</param>
/// <param name="Was">Null for one that is new.</param>
/// <param name="Is">Null for one that falls away, since what stands around it is replaced as a whole.</param>
internal sealed record ChangedText(string Where, string File, int Line, string? Was, string? Is);

/// <summary>What was, and what is.</summary>
internal static class ContentDiff
{
    // Of these, whatever belongs to one name is replaced as a whole.
    private static readonly string[] _wholes = ["wording", "ask", "counsel"];
    private static readonly string[] _names = ["situation", "intent", "rule", "role-play", "language"];

    /// <inheritdoc cref="ContentCheck.Run"/>
    public static IReadOnlyList<ChangedText> Of(string language, string coach, string own)
    {
        var coachFiles = ContentFile.ReadFolder(coach, language, isOwn: true, []);
        var below = coachFiles.SelectMany(Texts).ToLookup(text => text.Where, text => text.Text);
        return [.. ContentFile.ReadFolder(own, language, isOwn: false, []).SelectMany(file => Changes(file, below))];
    }

    private static IEnumerable<ChangedText> Changes(ContentFile file, ILookup<string, string> below)
    {
        var own = Texts(file).ToList();
        foreach (var (where, line, text) in own)
        {
            var was = below[where].LastOrDefault();
            if (was != text)
            {
                yield return new(where, file.Path, line, was, text);
            }
        }

        var written = own.Select(text => text.Where).ToHashSet();
        foreach (var whole in own.GroupBy(text => WholeOf(text.Where)).Where(whole => whole.Key is not null))
        {
            var around = below.Where(text => text.Key.StartsWith($"{whole.Key} / ", StringComparison.Ordinal));
            foreach (var gone in around.Where(text => !written.Contains(text.Key)))
            {
                yield return new(gone.Key, file.Path, whole.First().Line, gone.Last(), null);
            }
        }
    }

    private static string? WholeOf(string where)
    {
        var keys = where.Split(" / ");
        return keys.Length > 3 && _wholes.Contains(keys[1]) ? string.Join(" / ", keys[..3]) : null;
    }

    /// <summary>The texts of a file, each with whose it is and the keys that lead to it.</summary>
    internal static IEnumerable<(string Where, int Line, string Text)> Texts(ContentFile file)
    {
        var whose = file.Id.Length > 0 ? file.Id : file.Kind;
        return file.Root.Leaves()
            .Where(leaf => !_names.Contains(leaf.Path))
            .Select(leaf => ($"{whose} / {leaf.Path}", leaf.Line, leaf.Text));
    }
}

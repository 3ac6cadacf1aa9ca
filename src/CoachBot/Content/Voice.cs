namespace CoachBot.Content;

/// <summary>
/// The coach's own voice. A line has variants, <c>key-1</c>, <c>key-2</c>, …; none is said twice in a talk, and when all have been said, it
/// says less. The same message gets the same variant, so a turn that is run again says the same.
/// </summary>
public sealed class Voice(ContentLibrary content)
{
    /// <summary>A variant that wasn't said yet; null when all were.</summary>
    /// <param name="line">The line's key, without a number.</param>
    /// <param name="turn">Differs from message to message.</param>
    /// <param name="said">The keys of the lines that were said in this talk.</param>
    /// <param name="names">Who it is about, and what else the line names.</param>
    public VoiceLine? Pick(string line, int turn, IReadOnlyCollection<string> said, Names? names = null)
    {
        var lines = content.Shared.Lines;
        var count = content.Shared.VariantsOf(line);
        for (var step = 0; step < count; step++)
        {
            var key = $"{line}-{1 + (int)(((uint)turn + step) % count)}";
            if (!said.Contains(key))
            {
                return new(key, lines[key].Fill(names ?? Names.None));
            }
        }
        return count == 0 && !said.Contains(line) ? new(line, content.Shared.Line(line, names)) : null;
    }
}

/// <summary>A line of the coach's, and the key to remember it by.</summary>
public sealed record VoiceLine(string Key, string Text);

namespace CoachBot.Recognition.Listening;

/// <summary>Cuts a message at marks and at “but”, “and”, “so”, “now”: good enough until a message is cut by what its clauses mean.</summary>
internal static class ClauseSplitter
{
    private const int FewestLetters = 6;
    private static readonly string[] _joints = [" but ", " and ", " so ", " then ", " plus ", " also "];
    private static readonly char[] _marks = ['.', ',', ';', '!', '?', ':', '\n', '–', '—', '…', '(', ')'];

    public static Utterance Cut(string message)
    {
        var text = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (clauses, start) = (new List<Clause>(), 0);
        for (var at = 1; at < text.Length; at++)
        {
            var cut = CutAt(text, at);
            if (cut == 0 || at - start < FewestLetters || text.Length - at - cut < FewestLetters)
                continue;
            Add(text, start, at + (text[at] == ' ' ? 0 : 1), clauses);
            start = at + (text[at] == ' ' ? 1 : cut);
        }
        Add(text, start, text.Length, clauses);
        return new(text, clauses);
    }

    private static int CutAt(string text, int at)
    {
        var isMark = _marks.Contains(text[at]) && (at + 1 == text.Length || text[at + 1] == ' ' || text[at] == '\n');
        if (isMark)
            return 1;
        return text[at] == ' ' && _joints.Any(joint => string.Compare(text, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0) ? 1 : 0;
    }

    private static void Add(string text, int start, int end, List<Clause> clauses)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        if (end > start)
            clauses.Add(new(new(start, end - start), Stance.Said, text[end - 1] == '?'));
    }
}

namespace CoachBot.Content;

/// <summary>What is wrong in a content file, where, and what to do about it. Line 0 is the file or folder as a whole.</summary>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}, line {Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Thrown at start-up with everything that is wrong in the content, so that an author mends it in one go.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception("The coach's content needs mending:" + string.Concat(problems.Select(p => $"{Environment.NewLine}  {p}")))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}

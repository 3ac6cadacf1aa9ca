namespace CoachBot.Recognition;

/// <summary>
/// What one seller wrote and what they then chose in "did you mean". It belongs to that seller: keep, export and erase it with their data.
/// </summary>
/// <param name="Text">The seller's own words.</param>
/// <param name="Intent">The intent that they chose.</param>
public sealed record PersonalExample(string Text, string Intent);

/// <summary>A seller's choices, newest last; immutable, so it can be kept in state and shared between turns.</summary>
public sealed class PersonalExamples
{
    /// <summary>Older choices give way to newer ones beyond this number.</summary>
    public const int Capacity = 50;

    private const int LongestText = 300;

    /// <summary>Takes choices as they were stored; the newest <see cref="Capacity"/> of them count.</summary>
    /// <param name="examples">The choices, newest last.</param>
    public PersonalExamples(IEnumerable<PersonalExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        Examples = [.. examples.TakeLast(Capacity)];
    }

    /// <summary>No choices yet.</summary>
    public static PersonalExamples Empty { get; } = new([]);

    /// <summary>The choices, newest last.</summary>
    public IReadOnlyList<PersonalExample> Examples { get; }

    // Prepared by the listener at first use; a new set of choices is a new object, so it never goes stale.
    internal Listening.ChosenTopics? Heard { get; set; }

    /// <summary>The same choices and one more; an earlier choice for the same words is replaced.</summary>
    /// <param name="text">The seller's own words; cut after 300 characters.</param>
    /// <param name="intent">The intent that they chose.</param>
    public PersonalExamples With(string text, string intent)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(intent);
        var kept = text.Length > LongestText ? text[..LongestText] : text;
        return new(Examples.Where(e => !string.Equals(e.Text, kept, StringComparison.OrdinalIgnoreCase)).Append(new(kept, intent)));
    }
}

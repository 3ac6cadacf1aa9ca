namespace CoachBot.Recognition.Normalization;

internal static class Weekdays
{
    private static readonly Dictionary<string, string> Names = Build();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> Forms => Names.Keys;

    /// <summary>The full name of the weekday that a lower-case word means.</summary>
    public static string? Find(ReadOnlySpan<char> lower) => NamesBySpan.TryGetValue(lower, out var name) ? name : null;

    private static Dictionary<string, string> Build()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Enum.GetNames<DayOfWeek>())
        {
            var lower = name.ToLowerInvariant();
            names[lower] = name;
            names[lower + "s"] = name;
            names[lower + "'s"] = name;
        }
        foreach (var (form, name) in new[] { ("mon", "Monday"), ("tue", "Tuesday"), ("tues", "Tuesday"), ("weds", "Wednesday"),
            ("thu", "Thursday"), ("thur", "Thursday"), ("thurs", "Thursday"), ("fri", "Friday") })
            names[form] = name;
        return names;
    }
}

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>The texts in the list of acts itself.</summary>
internal static class ActTexts
{
    private const string Is = " = ";

    /// <summary>An act's examples, and those of its near misses that say what they are. What answers needs a question.</summary>
    public static IEnumerable<(string Text, string Act)> Of(Act act, IReadOnlyList<Act> acts)
    {
        var own = act.Id == ActIds.Answer ? [] : act.Examples.Select(text => (text, act.Id));
        var misses = act.NearMisses.Select(miss => (Miss: miss, At: miss.LastIndexOf(Is, StringComparison.Ordinal)))
            .Where(pair => pair.At > 0)
            .Select(pair => (Text: pair.Miss[..pair.At], Act: pair.Miss[(pair.At + Is.Length)..]))
            .Where(pair => pair.Act != ActIds.Answer && !pair.Text.Contains('(') && acts.Any(known => known.Id == pair.Act));
        return own.Concat(misses);
    }
}

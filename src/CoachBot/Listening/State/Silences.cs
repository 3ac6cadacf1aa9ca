namespace CoachBot.Listening.State;

/// <summary>What a silence of the seller's means, by its length: the only place that says.</summary>
internal static class Silences
{
    /// <summary>After this long a rehearsal, or whatever else takes every word, is over where somebody comes back with news.</summary>
    public static readonly TimeSpan EndsRehearsal = TimeSpan.FromHours(1);

    /// <summary>After this long a message is more likely about something new than an answer to the question that was left open.</summary>
    public static readonly TimeSpan FadesQuestion = TimeSpan.FromHours(4);
}

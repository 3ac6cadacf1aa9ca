namespace CoachBot.Listening.State;

/// <summary>
/// What a silence of the seller's means, by its length: the only place that says. None ends a talk but a rehearsal: what else is left open
/// is kept as long as the conversation's state (<c>RetentionOptions.KeepIdleStateDays</c>).
/// </summary>
internal static class Silences
{
    /// <summary>For so long what is told or asked still belongs to the talk that ended last.</summary>
    public static readonly TimeSpan StillOfLastTalk = TimeSpan.FromMinutes(30);

    /// <summary>After this long a rehearsal, or whatever else takes every word, is over where somebody comes back with news.</summary>
    public static readonly TimeSpan EndsRehearsal = TimeSpan.FromHours(1);

    /// <summary>After this long a message is more likely about something new than an answer to the question that was left open.</summary>
    public static readonly TimeSpan FadesQuestion = TimeSpan.FromHours(4);

    /// <summary>For so long “she” is still the buyer of the talk that ended last.</summary>
    public static readonly TimeSpan StillSpokenOf = TimeSpan.FromDays(5);
}

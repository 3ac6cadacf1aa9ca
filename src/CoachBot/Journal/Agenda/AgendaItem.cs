namespace CoachBot.Journal.Agenda;

/// <summary>One thing that is on.</summary>
/// <param name="At">Local time; midnight where only the day is known.</param>
/// <param name="HasTime">Whether its hour is known.</param>
/// <param name="Text">What it is.</param>
public sealed record AgendaItem(DateTime At, bool HasTime, string Text)
{
    /// <summary>The deal that it is of, where it was only told of; else null.</summary>
    public string? Who { get; init; }
}

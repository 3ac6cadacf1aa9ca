using CoachBot.Practice.RolePlay;

namespace CoachBot.Dialogs;

/// <summary>What a dialog remembers between turns: one typed object, kept as one JSON text.</summary>
public abstract record CoachState
{
    public string? Buyer { get; set; }

    public string? Company { get; set; }
}

namespace CoachBot.Practice.RolePlay;

/// <summary>What the seller says first, where it stood in the wish to rehearse; passed on within the turn, kept nowhere.</summary>
/// <param name="Line">The words; null where the buyer begins.</param>
internal sealed record FirstSpoken(string? Line);

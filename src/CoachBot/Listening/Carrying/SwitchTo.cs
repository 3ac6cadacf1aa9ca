using CoachBot.Content;
using CoachBot.Practice.RolePlay;

namespace CoachBot.Listening.Carrying;

/// <summary>Left in the turn by a dialog: the seller wants another topic, to be begun when the dialogs of this turn have run.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Said">What the seller wrote that led there.</param>
/// <param name="Buyer">Who it was about so far.</param>
/// <param name="Company">The buyer's company, as far as known.</param>
public sealed record SwitchTo(string Topic, string? Said, string? Buyer, string? Company);

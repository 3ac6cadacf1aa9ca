namespace CoachBot.Listening.Facts;

/// <summary>What a message has put right, as it is said back; in the turn's state while it is carried out.</summary>
/// <param name="Said">In one short line: “seven percent, not eleven”.</param>
/// <param name="Gone">What was told in the seller's own words and isn't so any more.</param>
/// <param name="ChangesWords">Whether the words shown last may hold it.</param>
public sealed record PutRightWords(string Said, IReadOnlyList<string> Gone, bool ChangesWords);

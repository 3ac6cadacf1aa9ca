using CoachBot.Content;

namespace CoachBot.Dialogs;

/// <summary>Counsel that fits a story better than the first words of its situation: the talk begins with it.</summary>
public sealed record FirstWords(Counsel Counsel);

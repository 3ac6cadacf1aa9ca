namespace CoachBot.Listening.State;

/// <summary>Something done that can be taken back by a word.</summary>
/// <param name="Kind">What was done: <c>reminder-set</c>, <c>reminder-moved</c>, <c>fact-corrected</c>, <c>entry-kept</c>.</param>
/// <param name="Item">What it was done to.</param>
/// <param name="Before">What it was before, where it was something.</param>
/// <param name="Said">What it is called when it is taken back: “the reminder for Friday at 9:15”.</param>
public sealed record UndoableDeed(string Kind, string Item, string? Before, string Said);

namespace CoachBot.Hosting.Turns;

/// <summary>
/// What a seller is told when a turn fails. No line of the content: it is said where anything may have failed, the content too.
/// </summary>
internal static class Apology
{
    public const string Text = "Something went wrong on my side, and I kept nothing of your last message. Please send it again.";
}

using CoachBot.Dialogs.Questions;

namespace CoachBot.Listening.State;

/// <summary>The card in the chat that holds the open question, so that it can change once that is answered.</summary>
/// <param name="Key">What the card was sent under.</param>
/// <param name="Token">The question's own: what its buttons carry.</param>
/// <param name="Talk">The talk that it was asked in.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Question">Its key.</param>
/// <param name="Text">What was asked, as it was put first.</param>
public sealed record AskedCard(string Key, string Token, string Talk, string Topic, string Question, string Text)
{
    /// <summary>The words on the card, where it shows some.</summary>
    public LastWording? Wording { get; init; }

    /// <summary>What else stood on the card and stays to be read, a line each; null where nothing did.</summary>
    public string? Remains { get; init; }
}

/// <summary>A button that was pressed, and when: the same again within moments is a finger that slipped.</summary>
public sealed record Press(string What, DateTimeOffset At);

/// <summary>An answer that was given in this turn, and the token of the question that stood open then.</summary>
public sealed record GivenAnswer(string Token, Answer Answer);

using CoachBot.Content;

namespace CoachBot.Practice.RolePlay;

/// <summary>How a seller asks the coach, and not the buyer, what to say. Word for word: anything else may be meant for the buyer.</summary>
public sealed class HintPhrases(Question hint)
{
    private readonly HashSet<string> _ways = [.. hint.Answers.SelectMany(answer => answer.Like).Select(Plain)];

    public bool Asks(string text) => _ways.Contains(Plain(text));

    private static string Plain(string text) => string.Join(
        ' ', text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '.', '?', '!', '…'], StringSplitOptions.RemoveEmptyEntries));
}

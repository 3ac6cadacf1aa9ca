using CoachBot.Recognition.Expressions;

namespace CoachBot.Calls;

/// <summary>“Buying committee of 5”, “the two technicians will be there”: a call with more than one on the other side.</summary>
internal static class SeveralPeople
{
    private static readonly WordExpression There = new(
        @"\b(?:committee|panel|works council|the board|whole team|entire team|round table|all of them|everyone from|selection team" +
        @"|jury)\b" +
            @"|\b(?:two|three|four|five|six|seven|eight|[2-9]|1[0-2]) (?:of them|people|persons|decision[- ]makers|stakeholders" +
            @"|directors|managers" +
            @"|buyers|partners|owners|heads|colleagues of (?:his|hers|theirs)|technicians|engineers|ladies|gentlemen|men|women|guys)\b" +
            @"|\b(?:he|she|they)(?:'s| is|'re| are|'ll| will)? (?:be )?bring(?:s|ing)? (?:his|her|their|the) (?:boss|bosses|cfo|ceo|cto" +
            @"|team" +
            @"|colleagues?|director|manager|engineers?|partners?|wife|husband|lawyers?|finance)\b");

    /// <summary>Whether the words tell of several.</summary>
    public static bool AreThere(string text) => There.IsMatch(text.Replace('’', '\''));
}

using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Expressions.Automata;
using CoachBot.Tests.Content;
using Xunit;

namespace CoachBot.Tests.Listening;

/// <summary>
/// An expression is asked only where a word stands that it needs, and by an automaton of our own: neither must ever change what it says.
/// </summary>
public sealed class WordExpressionTests
{
    private const int EachOf = 7;
    private const int Long = 20_000;

    private static readonly IReadOnlyList<WordExpression> _expressions = ProductExpressions.All();

    [Fact]
    public void An_expression_says_of_every_message_what_the_plain_one_says()
    {
        Assert.True(_expressions.Count > 400);
        var messages = Messages().Where((_, at) => at % EachOf == 0).ToList();
        string[] texts = [.. messages, .. messages.Select(Mutated), "", "\n", " ", "’", "\u0301", .. LongOnes(messages)];
        var wrong = _expressions.AsParallel().SelectMany(expression =>
        {
            var plain = new Regex(expression.Pattern,
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            return texts.Where(text => plain.IsMatch(text) != expression.IsMatch(text)).Select(text => $"{expression.Pattern}: {text}");
        });
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_expression_of_the_product_needs_the_plain_one_to_know_whether_it_matches() =>
        Assert.DoesNotContain(_expressions, expression =>
            PatternParser.Parse(expression.Pattern) is not { } pieces || LazyAutomaton.Of(pieces) is null);

    [Theory]
    [InlineData(@"\b(?:remind|ping) me\b", "please PING ME at 4", true)]
    [InlineData(@"\bun-?remind\b", "un-remind", true)]
    [InlineData(@"^\W*(?:my |the )?(?:to-?dos|alarms)\b", "alarms?", true)]
    [InlineData(@"\bstop(?:ped)?\b|\bno{2,}\b", "nooo", true)]
    [InlineData(@"\bstop(?:ped)?\b|\bno{2,}\b", "stopping", false)]
    [InlineData(@"\d+ (?<unit>days?|hours?)", "in 3 hours", true)]
    [InlineData(@"[\w ]*", "", true)]
    [InlineData(@"caf\w+|\.\.\.", "well ...", true)]
    [InlineData(@"\bask\b", "as\u212A", true)]
    [InlineData(@"[a-z-[aeiou]]t\b", "it went", true)]
    [InlineData(@"[a-z-[aeiou]]t\b", "it", false)]
    public void It_matches_where_its_words_stand(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new WordExpression(pattern).IsMatch(text));

    [Fact]
    public void What_it_finds_is_what_the_plain_one_finds()
    {
        var days = new WordExpression(@"\b(?<count>\d+) (?<unit>days?|hours?)\b");
        Assert.Equal("hours", days.Match("in 3 Hours or 2 days").Groups["unit"].Value, ignoreCase: true);
        Assert.Equal(["3 hours", "2 days"], days.Matches("in 3 hours or 2 days").Select(match => match.Value));
        Assert.Equal("in hours 3 or days 2", days.Replace("in 3 hours or 2 days", "${unit} ${count}"));
        Assert.Equal("in hours 3 or 2 days", days.Replace("in 3 hours or 2 days", "${unit} ${count}", 1));
        Assert.Equal(["in ", " or ", "3"], new WordExpression(@"\d hours|, ").Split("in 3 hours or , 3").Select(part => part));
        Assert.Equal(["soon"], days.Split("soon"));
        Assert.False(days.Match("soon").Success);
        Assert.Empty(days.Matches("soon"));
        Assert.Equal("soon", days.Replace("soon", "never"));
    }

    private static string Mutated(string message, int at) => (at % 9) switch
    {
        0 => message.ToUpperInvariant(),
        1 => message.Replace('\'', '’').Replace('-', '–'),
        2 => message.Replace('’', '\'').Replace(",", "", StringComparison.Ordinal),
        3 => message + "\n",
        4 => message.Replace(' ', '\n'),
        5 => message.Replace('k', '\u212A').Replace('e', 'é').Replace('s', 'ſ'),
        6 => message[(message.Length / 3)..] + " 😀 " + message,
        7 => message.Replace(" ", " \u200D", StringComparison.Ordinal) + '\u0301',
        _ => message[..(message.Length / 2)],
    };

    private static IEnumerable<string> LongOnes(List<string> messages) =>
        [string.Join(' ', messages)[..Long], string.Concat(messages)[..Long], new('a', Long), string.Join('’', messages)[..Long]];

    private static IEnumerable<string> Messages() =>
        CurriculumReader.Read(ContentLibrary.Load("en", ContentFolder.Own), [ContentFolder.Own]) is var curriculum
        ? curriculum.Lessons.Select(lesson => lesson.Text).Concat(curriculum.Phrases.Select(phrase => phrase.Text)) : [];
}

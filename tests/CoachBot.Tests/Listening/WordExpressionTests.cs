using System.Reflection;
using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Tests.Content;
using Xunit;

namespace CoachBot.Tests.Listening;

/// <summary>An expression is asked only where a word stands that it needs: that must never change what it says.</summary>
public sealed class WordExpressionTests
{
    private const int EachOf = 7;

    private static readonly WordExpression[] Expressions = [.. typeof(CoachRegistration).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType == typeof(WordExpression)).Select(field => (WordExpression)field.GetValue(null)!)];

    [Fact]
    public void An_expression_says_of_every_message_what_the_plain_one_says()
    {
        Assert.True(Expressions.Length > 50);
        var messages = Messages().Where((_, at) => at % EachOf == 0).ToList();
        var wrong = Expressions.AsParallel().SelectMany(expression =>
        {
            var plain = new Regex(expression.Pattern,
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            return messages.Where(message => plain.IsMatch(message) != expression.IsMatch(message))
                .Select(message => $"{expression.Pattern}: {message}");
        });
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(@"\b(?:remind|ping) me\b", "please PING ME at 4", true)]
    [InlineData(@"\bun-?remind\b", "un-remind", true)]
    [InlineData(@"^\W*(?:my |the )?(?:to-?dos|alarms)\b", "alarms?", true)]
    [InlineData(@"\bstop(?:ped)?\b|\bno{2,}\b", "nooo", true)]
    [InlineData(@"\bstop(?:ped)?\b|\bno{2,}\b", "stopping", false)]
    [InlineData(@"\d+ (?<unit>days?|hours?)", "in 3 hours", true)]
    [InlineData(@"[\w ]*", "", true)]
    [InlineData(@"caf\w+|\.\.\.", "well ...", true)]
    public void It_matches_where_its_words_stand(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new WordExpression(pattern).IsMatch(text));

    private static IEnumerable<string> Messages() =>
        CurriculumReader.Read(ContentLibrary.Load("en", ContentFolder.Own), [ContentFolder.Own]) is var curriculum
        ? curriculum.Lessons.Select(lesson => lesson.Text).Concat(curriculum.Phrases.Select(phrase => phrase.Text)) : [];
}

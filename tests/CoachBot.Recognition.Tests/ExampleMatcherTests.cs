namespace CoachBot.Recognition.Tests;

public class ExampleMatcherTests
{
    private static readonly ExampleMatcher Matcher = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["allowed"] = ["they said sure", "yes, ask away", "fine by them", "they agreed", "she let me ask", "he said go ahead",
            "they were open to it", "sure no problem"],
        ["declined"] = ["they didn't want to talk", "no questions please", "she refused", "they hung up", "he didn't let me ask",
            "they would not agree", "not interested"],
        ["no-chance"] = ["I didn't ask", "I haven't asked yet", "there was no chance to ask", "I forgot", "haven't spoken to them"],
    });

    [Theory]
    [InlineData("they agreed", "allowed")]
    [InlineData("he said sure, go ahead", "allowed")]
    [InlineData("she refused to talk", "declined")]
    [InlineData("i havent asked", "no-chance")]
    [InlineData("no wait, she refused", "declined")]
    [InlineData("well… to be honest, I forgot", "no-chance")]
    public void The_closest_answer_is_found(string text, string id) => Assert.Equal(id, Matcher.Match(text)?.Id);

    [Theory]
    [InlineData("the weather is nice")]
    [InlineData("")]
    [InlineData("42")]
    public void What_is_not_close_to_any_answer_is_refused(string text) => Assert.Null(Matcher.Match(text));

    [Fact]
    public void A_negated_answer_is_not_its_opposite() => Assert.NotEqual("allowed", Matcher.Match("they didn't agree")?.Id);

    [Fact]
    public void An_answer_without_examples_is_an_error() =>
        Assert.Throws<ArgumentException>(() => new ExampleMatcher(new Dictionary<string, IReadOnlyList<string>> { ["empty"] = [] }));
}

using CoachBot.Content;

namespace CoachBot.Tests.Content;

public sealed class CounselTests
{
    private const string Own = """
        situation: price
        language: en
        counsel:
          price-discount:
            act: ask.should-i
            arg: discount
            answer: In this house we never do.
            because: It is our rule.
            source: price
            use: buyer-said-no/fit

        """;

    [Fact]
    public void An_organisation_changes_one_answer_and_keeps_the_rest()
    {
        using var folder = new ContentFolder().With("price.en.yaml", Own);
        var counsel = ContentLibrary.Load("en", ContentFolder.Own, folder.Path).Situation("price").Counsel;
        Assert.Equal("In this house we never do.", counsel["price-discount"].Answer.Source);
        Assert.Equal(new WordingName("buyer-said-no", "fit"), counsel["price-discount"].Use);
        Assert.Contains("price-my-fault", counsel.Keys);
    }

    [Theory]
    [InlineData("act: ask.should-i", "act: ask.shoud-i", 5, "'ask.shoud-i' is not a question that sellers ask")]
    [InlineData("arg: discount", "arg: rebate", 6, "'ask.should-i' is never about 'rebate'. Write one of: discount, ")]
    [InlineData("act: ask.should-i", "act: ask.my-fault", 6, "'ask.my-fault' is about nothing in particular")]
    [InlineData("source: price", "source: pricing", 9, "'pricing' is not a situation")]
    [InlineData("use: buyer-said-no/fit", "use: fit", 10, "'fit' is not a wording of 'price'. Write one of: price-aside, ")]
    [InlineData("use: buyer-said-no/fit", "use: said-no/fit", 10, "'said-no' is not a situation")]
    [InlineData("    use:", "    when: { percent: any }\n    use:", 10, "'percent' is not a fact that the coach notes")]
    [InlineData("    use:", "    say: Never.\n    use:", 5, "needs words for the buyer, once")]
    public void A_mistake_is_named_with_its_line_and_what_to_do(string good, string bad, int line, string message)
    {
        using var folder = new ContentFolder().With("price.en.yaml", Own.Replace(good, bad, StringComparison.Ordinal));
        var thrown = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path));
        Assert.Contains(thrown.Problems, problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_coachs_own_situation_must_be_complete()
    {
        using var folder = new ContentFolder().With("bare.en.yaml", """
            situation: bare
            language: en
            title: Bare
            button: Bare
            when: Nothing more is written.
            source: { title: Bare, author: Nobody }
            first: only
            wording:
              only: { title: Only, why: It is., spoken: Only this., short: { spoken: This. } }
            phrases: [one, two, three, four, five, six, seven, eight, nine, ten]
            """);
        var problems =
            Assert.Throws<ContentException>(() => ContentLibrary.Load("en", folder.Path)).Problems.Select(problem => problem.Message)
            .ToList();
        Assert.Contains(problems, message => message.StartsWith("'only' can't be said 'warm'", StringComparison.Ordinal));
        Assert.Contains(problems, message => message.StartsWith("'only' can't be said in other words", StringComparison.Ordinal));
        Assert.Contains(problems, message => message.StartsWith("'bare' answers 0 questions about the case", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, message => message.Contains("'short'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_offered_at_the_end_must_be_there()
    {
        using var folder = new ContentFolder().With("price.en.yaml", """
            situation: price
            language: en
            flow:
              - ask: where-it-stands
                onward: { going-on: said-ja }
            """);
        var problem =
            Assert.Single(Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path)).Problems);
        Assert.StartsWith("'said-ja', which 'onward' names, is nothing to talk about.", problem.Message, StringComparison.Ordinal);
    }
}

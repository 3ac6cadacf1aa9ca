using CoachBot.Tests.Node;
using CoachBot.Content.Authoring;

namespace CoachBot.Tests.Content.Authoring;

/// <summary>What an author is told before a folder goes live.</summary>
public sealed class ContentCheckTests
{
    private const string Head = "situation: buyer-said-no\nlanguage: en\n";

    [Fact]
    public void A_folder_in_order_has_nothing_to_mend()
    {
        using var folder = new ContentFolder()
            .With("no.en.yaml", Head + "wording:\n  fit: { title: Ask our way, why: We always do., spoken: What did you miss? }\n")
            .With("shared.en.yaml", "language: en\nlines:\n  goodbye-1: See you.\n  goodbye-9: Until Monday.\n");

        Assert.Empty(Check(folder));
    }

    [Theory]
    [InlineData("wording:\n  fitt:\n    title: Ask\n    why: We do.\n    spoken: What?\n", 4, "No step shows the wording 'fitt'",
        "Did you mean 'fit'?")]
    [InlineData("titel: They said no\n", 3, "'titel' is not known here", "Did you mean 'title'?")]
    [InlineData("ask:\n  nobody-asks-this: { text: And the weather? }\n", 4, "No step asks 'nobody-asks-this'", "no effect")]
    [InlineData("lines:\n  never-said-by-anybody: Hm.\n", 4, "never says the line 'never-said-by-anybody'", "no effect")]
    public void What_has_no_effect_is_told_with_its_line_and_what_was_probably_meant(string yaml, int line, string told, string meant)
    {
        using var folder = new ContentFolder().With("no.en.yaml", Head + yaml);

        var problem = Assert.Single(Check(folder));
        Assert.Equal(("no.en.yaml", line), (problem.File, problem.Line));
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
        Assert.Contains(meant, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_that_change_the_same_are_told_apart()
    {
        const string Wording = Head + "wording:\n  fit: { title: Ask our way, why: We always do., spoken: What did you miss? }\n";
        using var folder = new ContentFolder().With("a.en.yaml", Wording).With("b.en.yaml", Wording);

        var problem = Assert.Single(Check(folder));
        Assert.Equal(("b.en.yaml", 4), (problem.File, problem.Line));
        Assert.Contains("'wording: fit' is written in a.en.yaml, line 4", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_together_with_what_has_no_effect()
    {
        using var folder = new ContentFolder()
            .With("a.en.yaml", Head + "wording:\n  fit: { title: Ask our way }\n  fitt: { title: Ask, why: We do., spoken: What? }\n")
                .With("b.yaml", "situation: x\n");

        var problems = Check(folder);
        Assert.Contains(problems,
            problem => problem.ToString().StartsWith("a.en.yaml, line 4: 'why' is missing", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains("'fitt'", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.File == "b.yaml");
    }

    [Theory]
    [InlineData("fitt", "fit")]
    [InlineData("wordings", "wording")]
    [InlineData("button", null)]
    [InlineData("fti", "fit")]
    [InlineData("fog", null)]
    public void A_word_is_taken_for_another_only_if_it_is_near(string written, string? meant) =>
        Assert.Equal(meant, Nearest.Of(written, ["fit", "wording", "ask"]));

    private static IReadOnlyList<CoachBot.Content.ContentProblem> Check(ContentFolder folder) =>
        ContentCheck.Run("en", ContentFolder.Own, folder.Path);

    /// <summary>The folder that the guide goes through.</summary>
    [Fact]
    public void The_guides_example_is_well() =>
        Assert.Empty(ContentCheck.Run("en", ContentFolder.Own, Path.Combine(NodeScript.Repository, "docs", "examples", "price-pressure")));
}

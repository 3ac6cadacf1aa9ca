using CoachBot.Content;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Content;

public sealed class ContentLibraryTests
{
    private const string Phrases = """
        phrases: [one, two, three, four, five, six, seven, eight, nine, ten]
        """;

    private const string Added = """
        situation: they-want-a-discount
        language: en
        title: They want a discount
        button: They want a discount
        when: They like it, for less.
        source: { title: On price, author: Our own trainer }
        first: ask-first
        avoid: [Giving it at once.]
        wording:
          ask-first: { title: Ask first, why: It slows you both down., spoken: "What would it change for you[, {buyer}]?" }
          hold: { title: Hold, why: It is fair., spoken: Then let us keep it as it is. }
        ask:
          what-happened:
            text: What did they say?
            answers:
              - { id: nothing-changes, label: It changes nothing, like: [it makes no difference, nothing really] }
              - { id: a-lot, label: It changes a lot, like: [it decides everything, all the difference] }
        flow:
          - ask: what-happened
            then: { nothing-changes: hold }

        """ + Phrases;

    [Fact]
    public void The_coachs_own_content_is_without_fault()
    {
        var content = ContentLibrary.Load("en", ContentFolder.Own);
        Assert.Equal(
            ["buyer-said-no", "buyer-went-quiet", "focused-on-the-sale", "going-in-circles", "has-to-ask", "it-moves", "maybe-later",
                "no-show", "price", "relationship-no-sale",
             "said-yes", "send-me-something", "wants-to-talk-again"],
            content.Situations.Select(situation => situation.Id).Order());
    }

    [Fact]
    public void An_organisation_adds_a_situation()
    {
        using var folder = new ContentFolder().With("they-want-a-discount.en.yaml", Added);
        var added = ContentLibrary.Load("en", ContentFolder.Own, folder.Path).Situation("they-want-a-discount");
        Assert.Equal("hold", added.Flow[0].Then["nothing-changes"]);
    }

    [Fact]
    public void An_organisation_changes_one_wording_and_keeps_the_rest()
    {
        using var folder = new ContentFolder().With("buyer-said-no.en.yaml", """
            situation: buyer-said-no
            language: en
            wording:
              fit: { title: Ask our way, why: We always do., spoken: What did you miss? }
            """);
        var changed = ContentLibrary.Load("en", ContentFolder.Own, folder.Path).Situation("buyer-said-no");
        Assert.Equal("Ask our way", changed.Wordings["fit"].Title);
        Assert.Equal("They said no", changed.Button);
        Assert.True(changed.Phrases.Count > 60);
    }

    [Theory]
    [InlineData("title: They want a discount", "titel: They want a discount", 3, "'titel' is not known here")]
    [InlineData("first: ask-first", "first: ask-frist", 7, "'ask-frist' is not a wording of this file")]
    [InlineData("why: It is fair.,", "why: It is fair., on-the-day: hodl,", 10,
        "'hodl', which 'hold' names for the day itself, is not a wording of this file")]
    [InlineData("[, {buyer}]", ", {buyer}", 10, "'{buyer}' may be unknown")]
    [InlineData("[, {buyer}]", "[, {byuer}]", 10, "'{byuer}' is not a name that the coach knows")]
    [InlineData("{buyer}]", "{buyer}", 10, "A '[' has no ']'")]
    [InlineData("nothing-changes: hold", "nothing: hold", 19, "'nothing' is not an answer to 'what-happened'")]
    [InlineData("nothing-changes: hold", "nothing-changes: holt", 19, "'holt' is not a wording of this file")]
    [InlineData("- ask: what-happened", "- ask: what-hapened", 19, "'what-hapened', which is not among the questions")]
    [InlineData(", eight, nine, ten]", "]", 21, "Add at least 10")]
    [InlineData("avoid: [Giving it at once.]", "avoid: Giving it at once.", 8, "'avoid' must be a list")]
    [InlineData("button: They want a discount", "button: They want a discount, and they want it today", 4, "Say less")]
    [InlineData("language: en", "language: de", 2, "Make both the same")]
    [InlineData("situation: they-want-a-discount", "situation: They want a discount", 1, "can't be an id")]
    [InlineData("title: They want a discount", "title: \"They want a discount", 3, "This is not YAML")]
    [InlineData("    answers:", "    hint: a word or two\n    unanswered:", 20, "has no answers to choose from")]
    public void A_mistake_is_named_with_file_and_line_and_what_to_do(string good, string bad, int line, string message)
    {
        using var folder = new ContentFolder().With("discount.en.yaml", Added.Replace(good, bad, StringComparison.Ordinal));
        var thrown = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path));
        Assert.Contains(thrown.Problems, problem =>
            problem.File == "discount.en.yaml"
                && problem.Message.Contains(message, StringComparison.Ordinal)
                && (problem.Line == line || message == "This is not YAML"));
    }

    [Fact]
    public void A_step_may_ask_for_the_sellers_own_words_and_show_nothing()
    {
        using var folder = new ContentFolder().With("they-want-a-discount.en.yaml", Added
            .Replace("flow:", "  what-matters: { text: What matters to them? }\nflow:", StringComparison.Ordinal)
            .Replace("nothing-changes: hold }", "nothing-changes: hold }\n  - ask: what-matters", StringComparison.Ordinal));
        var added = ContentLibrary.Load("en", ContentFolder.Own, folder.Path).Situation("they-want-a-discount");
        Assert.Equal(("what-matters", 0), (added.Flow[1].Ask, added.Flow[1].Then.Count));
    }

    [Theory]
    [InlineData("buyer-said-no.en.yaml", "situation: buyer-said-no\nlanguage: en\nflow: [{ ask: what-happened }]", 3,
        "give your situation an id of its own")]
    [InlineData("buyer-said-no.en.yaml", "situation: buyer-said-no\nlanguage: en\nask: [{ text: One? }, { text: Two? }]", 3,
        "'ask' must be sections with a name each")]
    [InlineData("shared.en.yaml", "language: en\nask:\n  remind: { text: Remind you?, answers: [{ id: sure, label: Sure }] }", 3,
        "Keep these ids and change the rest as you like: yes, no")]
    [InlineData("prepare.en.yaml", "intent: prepare-cal\nlanguage: en\nphrases: [getting ready]", 1,
        "'prepare-cal' is not an intent of the coach")]
    [InlineData("commands.en.yaml", "language: en\ncommands:\n  halt: [whoa]", 3, "'halt' is not a command. Write one of: ")]
    [InlineData("prices.yaml", "situation: prices", 1, "Call it 'prices.en.yaml'")]
    [InlineData("prices.en.yml", "situation: prices", 1, "Call it 'prices.en.yaml'")]
    public void An_organisations_file_that_would_do_nothing_or_break_a_dialog_is_refused(string file, string yaml, int line, string message)
    {
        using var folder = new ContentFolder().With(file, yaml);
        var problem =
            Assert.Single(Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path)).Problems);
        Assert.Equal((file, line), (problem.File, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_another_language_wait_for_it()
    {
        using var folder = new ContentFolder().With("prices.de.yaml", "situation: preise");
        Assert.DoesNotContain(ContentLibrary.Load("en", ContentFolder.Own, folder.Path).Situations, situation => situation.Id == "preise");
    }

    [Fact]
    public void All_mistakes_come_at_once()
    {
        using var folder = new ContentFolder()
            .With("a.en.yaml", "situation: a\nlanguage: en\n")
            .With("b.en.yaml", "whatever: b\nlanguage: en\n");
        var thrown = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", folder.Path));
        Assert.Contains(thrown.Problems,
            problem => problem.File == "a.en.yaml" && problem.Message.StartsWith("'title' is missing", StringComparison.Ordinal));
        Assert.Contains(thrown.Problems, problem => problem.File == "b.en.yaml");
    }

    [Fact]
    public void A_changed_question_keeps_the_answers_that_the_dialog_follows()
    {
        using var folder = new ContentFolder().With("buyer-said-no.en.yaml", """
            situation: buyer-said-no
            language: en
            ask:
              what-happened: { text: And?, answers: [{ id: allowed, label: Fine, like: [fine] }] }
            """);
        var thrown = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path));
        Assert.Contains("Keep these ids", Assert.Single(thrown.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_to_be_missing()
    {
        var thrown = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, "/no/such/folder"));
        Assert.Equal("/no/such/folder", Assert.Single(thrown.Problems).File);
    }
}

using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Tests.Content;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class DraftRuleTests
{
    public static TheoryData<string, string> Hits => Examples(rule => rule.Hits);

    public static TheoryData<string, string> Misses => Examples(rule => rule.Misses);

    public static TheoryData<string> OwnDrafts => [.. Drafts.Everything.Select(draft => draft.Id)];

    [Fact]
    public void Every_rule_of_the_coach_is_there_and_in_its_order() => Assert.Equal(
        [
            "threat", "reproach", "challenge", "arguing", "pressure", "false-urgency", "assuming-the-sale", "speaking-for-them",
            "unasked-discount", "told-you-so", "many-attachments", "chasing", "apologising", "let-me-know",
            "makes-them-sell", "own-hopes", "several-questions", "begging", "no-way-out",
            "flattery",
            "about-oneself", "jargon", "no-question", "too-long", "exclamations",
        ],
        Drafts.Content.DraftRules.All.Select(rule => rule.Name));

    [Theory]
    [MemberData(nameof(Hits))]
    public void A_rule_finds_what_its_author_says_it_must(string rule, string draft) => Assert.Contains(rule, Drafts.Found(draft));

    [Theory]
    [MemberData(nameof(Misses))]
    public void A_rule_leaves_alone_what_its_author_says_it_must(string rule, string draft) =>
        Assert.DoesNotContain(rule, Drafts.Found(draft));

    [Theory]
    [MemberData(nameof(OwnDrafts))]
    public void A_draft_gets_the_findings_that_a_coach_expects(string id)
    {
        var draft = Drafts.Everything.Single(line => line.Id == id);
        var found = Drafts.Checker.Check(new Draft(draft.Text, draft.Channel, draft.Situation)).Findings.Select(finding => finding.Rule)
            .ToList();
        Assert.Empty(draft.Findings.Except(found));
        Assert.Empty(found.Except(draft.Findings).Except(draft.May));
    }

    [Fact]
    public void The_drafts_are_many_and_nearly_a_third_of_them_good()
    {
        Assert.True(Drafts.All.Count >= 60);
        Assert.True(Drafts.All.Count(draft => draft.Findings.Count == 0) * 10 >= Drafts.All.Count * 3);
        Assert.Equal(Drafts.All.Count, Drafts.All.Select(draft => draft.Id).Distinct().Count());
    }

    [Fact]
    public void The_coach_has_nothing_to_say_against_its_own_words()
    {
        var names = new Names("Ana", "Contoso", "Ben");
        Assert.Empty(Drafts.Content.Situations.SelectMany(situation => situation.Wordings.Values.SelectMany(wording => (IEnumerable<string>)
        [
            .. Found(wording.Spoken?.Fill(names), DraftChannel.Spoken, situation, wording),
            .. Found(wording.Chat?.Fill(names), DraftChannel.Chat, situation, wording),
            .. Found(wording.Email?.Body.Fill(names), DraftChannel.Email, situation, wording),
        ])));
    }

    [Fact]
    public void Every_rule_offers_other_words_in_every_situation_and_channel()
    {
        foreach (var rule in Drafts.Content.DraftRules.All)
        {
            foreach (var channel in Enum.GetValues<DraftChannel>())
            {
                Assert.All(
                    Drafts.Content.Situations.Select(situation => situation.Id).Append(null),
                    situation => Assert.NotEmpty(rule.Suggestions.For(situation, channel)));
            }
        }
    }

    [Fact]
    public void An_organisation_adds_a_rule()
    {
        using var folder = new ContentFolder().With("house-words.en.yaml", """
            rule: house-words
            language: en
            title: It speaks our own language
            why: They have other words for it.
            importance: 65
            find: ["(blue tape|green sheet|runbook)"]
            instead: { any: { text: Say it as they would say it. } }
            hits: [It stands in the runbook., Ask for the green sheet.]
            misses: [How do you say it?, A level playing field.]
            """);
        var checker = new DraftChecker(ContentLibrary.Load("en", ContentFolder.Own, folder.Path).DraftRules);
        var finding = Assert.Single(checker.Check(new Draft("Which green sheet would matter to you?")).Findings);
        Assert.Equal(("house-words", "green sheet"), (finding.Rule, finding.Words));
    }

    [Fact]
    public void An_organisation_adds_phrases_to_a_rule_and_changes_what_is_offered()
    {
        using var folder = new ContentFolder().With("chasing.en.yaml", """
            rule: chasing
            language: en
            find: [gentle knock on your door]
            instead: { buyer-went-quiet: { text: Leave them in peace. } }
            """);
        var checker = new DraftChecker(ContentLibrary.Load("en", ContentFolder.Own, folder.Path).DraftRules);
        var finding =
            Assert.Single(checker.Check(new Draft("A gentle knock on your door. How are you?", DraftChannel.Chat,
                "buyer-went-quiet")).Findings);
        Assert.Equal(("chasing", "Leave them in peace."), (finding.Rule, finding.Suggestion));
        Assert.Contains("chasing", checker.Check(new Draft("Just checking in!")).Findings.Select(other => other.Rule));
    }

    [Fact]
    public void A_rule_of_an_organisation_can_press_too()
    {
        using var folder = new ContentFolder().With("threats.en.yaml", """
            rule: threats
            language: en
            title: It threatens
            why: They'll remember it.
            importance: 95
            presses: true
            find: [our debt collectors]
            instead: { any: { text: Ask what happened. } }
            hits: [Our debt collectors will write., You will hear from our debt collectors.]
            misses: [Your debt collectors will write., Who are your debt collectors?]
            """);
        var checker = new DraftChecker(ContentLibrary.Load("en", ContentFolder.Own, folder.Path).DraftRules);
        Assert.Equal(["threats", "no-way-out"],
            checker.Check(new Draft("You will hear from our debt collectors.")).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Of_thirty_good_messages_none_is_found_fault_with() =>
        Assert.Empty(Drafts.Messages.Where(line => line.Id[0] == 'g').SelectMany(line => Drafts.Found(line.Text, line.Channel)));

    [Theory]
    [InlineData("find: [\"(a|b\"]", "A '(' has no ')'")]
    [InlineData("find: [\"a b)\"]", "a ')' too many")]
    [InlineData("find: [\"by <weekday>\"]", "'<weekday>' in 'by <weekday>' is not a set of words")]
    [InlineData("find: [\"so & so\"]", "'&' can't stand in 'so & so'")]
    [InlineData("find: [\"(a)?\"]", "can be nothing at all")]
    [InlineData("importance: 1000", "from 1 to 100")]
    [InlineData("measure: depth", "'depth' is not a measure")]
    public void A_fault_in_a_rule_is_explained(string line, string explanation)
    {
        var key = line.Split(':')[0];
        string[] lines = ["rule: x", "language: en", "title: X", "why: X", "importance: 5", "find: [x]", "instead: { any: { text: Y } }",
            "hits: [a, b]", "misses: [a, b]"];
        string[] faulty = [.. lines.Where(other => !other.StartsWith($"{key}:", StringComparison.Ordinal)), line];
        using var folder = new ContentFolder().With("x.en.yaml", string.Join('\n', faulty));
        var problem = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path)).Problems[0];
        Assert.Contains(explanation, problem.Message, StringComparison.Ordinal);
        Assert.Equal(faulty.Length, problem.Line);
    }

    private static IEnumerable<string> Found(string? text, DraftChannel channel, Situation situation, Wording wording) => text is null
        ? []
        : Drafts.Checker.Check(new Draft(text, channel, situation.Id)).Findings.Select(finding =>
            $"{situation.Id}, {wording.Key}, {channel}: {finding.Rule}: {finding.Words}");

    private static TheoryData<string, string> Examples(Func<DraftRule, IReadOnlyList<string>> of)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Drafts.Content.DraftRules.All)
        {
            foreach (var example in of(rule))
            {
                data.Add(rule.Name, example);
            }
        }
        return data;
    }
}

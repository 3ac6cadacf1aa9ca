using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

/// <summary>What the coach finds in a draft it can put right, and what it puts right it finds no more.</summary>
public sealed class DraftRepairTests
{
    private static readonly DraftRepair _repair = new(Drafts.Content.DraftRules);

    public static TheoryData<string> OwnDrafts =>
        [.. Drafts.All.Concat(Drafts.Sentences).Where(draft => draft.Findings.Count > 0).Select(draft => draft.Id)];

    [Theory]
    [MemberData(nameof(OwnDrafts))]
    public void What_was_put_right_is_found_no_more(string id)
    {
        var line = Drafts.All.Concat(Drafts.Sentences).Single(draft => draft.Id == id);
        var draft = new Draft(OwnPart.Of(line.Text).Text, line.Channel, line.Situation);
        foreach (var finding in Drafts.Checker.Check(draft).Findings)
        {
            if (_repair.Of(draft, finding.Rule) is { } repaired)
            {
                Assert.DoesNotContain(finding.Rule,
                    Drafts.Checker.Check(draft with { Text = repaired }).Findings.Select(left => left.Rule));
                Assert.Null(_repair.Of(draft with { Text = repaired }, finding.Rule));
            }
        }
    }

    [Fact]
    public void Nearly_everything_that_is_found_can_be_put_right()
    {
        var found = Drafts.All.Concat(Drafts.Sentences).Select(line => new Draft(OwnPart.Of(line.Text).Text, line.Channel, line.Situation))
            .SelectMany(draft =>
                Drafts.Checker.Check(draft).Findings.Select(finding => (finding.Rule, Repaired: _repair.Of(draft, finding.Rule))))
                .ToList();
        var left = found.Where(one => one.Repaired is null).Select(one => one.Rule).ToList();
        Assert.True(left.Count * 20 <= found.Count, $"{left.Count} of {found.Count} can't be: {string.Join(", ", left)}");
    }

    [Theory]
    [InlineData("Hi Anna, just checking in. The lists are ready.", "chasing",
        "Hi Anna,\nNo hurry from my side. If it's a no, that's fine too, just say so. The lists are ready.")]
    [InlineData("Hi Jo, did you get my last email? Any update?", "chasing",
        "Hi Jo,\nNo hurry from my side. If it's a no, that's fine too, just say so.")]
    [InlineData("What is your budget, who decides, and when do you start?", "several-questions", "What is your budget?")]
    public void The_greeting_stays_and_so_does_what_is_good(string text, string rule, string expected) =>
        Assert.Equal(expected, _repair.Of(new Draft(text, DraftChannel.Chat), rule));

    [Fact]
    public void A_text_of_any_kind_is_repaired_or_left()
    {
        var random = new Random(17);
        string[] parts = ["Hi Anna,", "\n", "\r\n\r\n", "just checking in", "Any news?", " ", "😀", "“", "…",
            "I need your decision by Friday.", "10% off", "{{DATE(x)}}", "-", "Why, and who?", "we we we our"];
        for (var at = 0; at < 2000; at++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => parts[random.Next(parts.Length)]));
            foreach (var rule in Drafts.Content.DraftRules.All)
            {
                var repaired = _repair.Of(new Draft(text, (DraftChannel)random.Next(3)), rule.Name);
                Assert.True(repaired is null || repaired.Trim() == repaired, text);
            }
        }
    }
}

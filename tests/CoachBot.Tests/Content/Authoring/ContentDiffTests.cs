using CoachBot.Content;
using CoachBot.Content.Authoring;

namespace CoachBot.Tests.Content.Authoring;

public sealed class ContentDiffTests
{
    [Fact]
    public void Each_changed_text_is_told_as_it_was_and_as_it_is_and_what_falls_away_too()
    {
        var before = ContentLibrary.Load("en", ContentFolder.Own).Situation("buyer-said-no").Wordings["fit"];
        using var folder = new ContentFolder().With("no.en.yaml", $$"""
            situation: buyer-said-no
            language: en
            wording:
              fit:
                title: {{before.Title}}
                why: We always do.
                spoken: What did you miss?
            """);

        var changes = ContentDiff.Of("en", ContentFolder.Own, folder.Path);

        Assert.Contains(new ChangedText("buyer-said-no / wording / fit / why", "no.en.yaml", 6, before.Why, "We always do."), changes);
        Assert.DoesNotContain(changes, change => change.Where.EndsWith("fit / title", StringComparison.Ordinal));
        Assert.Contains(changes,
            change => change is { Where: "buyer-said-no / wording / fit / email / subject", Is: null, Was.Length: > 0 });
        Assert.DoesNotContain(changes, change => change.Where.Contains("language", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_new_was_nothing()
    {
        using var folder = new ContentFolder().With("shared.en.yaml", "language: en\nlines:\n  goodbye-9: Until Monday.\n");

        Assert.Equal([new ChangedText("shared / lines / goodbye-9", "shared.en.yaml", 3, null, "Until Monday.")],
            ContentDiff.Of("en", ContentFolder.Own, folder.Path));
    }
}

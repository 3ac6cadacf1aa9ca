using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Practice.DraftCheck;

/// <summary>
/// Which findings words ask to be put right, where “it presses”, “it chases” and “it asks several questions” are in sight.
/// </summary>
public sealed class RepairWishTests
{
    private static readonly Finding[] _shown =
        [.. new[] { "pressure", "chasing", "several-questions" }.Select(rule => new Finding(rule, "", "", ""))];

    private static DraftRules Rules { get; } = new TestCoach().Get<ContentLibrary>().DraftRules;

    [Theory]
    [InlineData("take the first one", "pressure")]
    [InlineData("the first one", "pressure")]
    [InlineData("yes, take the second one please", "chasing")]
    [InlineData("ok use the 3rd", "several-questions")]
    [InlineData("fix the last one", "several-questions")]
    [InlineData("the first and the second", "")]
    [InlineData("put in the first and the second", "pressure chasing")]
    [InlineData("fix the question", "several-questions")]
    [InlineData("can you fix the questions?", "several-questions")]
    [InlineData("could you please take out the pressure", "pressure")]
    [InlineData("fix the chasing", "chasing")]
    [InlineData("all of them, please", "pressure chasing several-questions")]
    [InlineData("fix everything", "pressure chasing several-questions")]
    [InlineData("put it in", "chasing")]
    [InlineData("use your words instead", "chasing")]
    [InlineData("fix it", "chasing")]
    [InlineData("take it out", "chasing")]
    [InlineData("ok take that out", "chasing")]
    [InlineData("can you fix the discount please?", "nothing")]
    [InlineData("make it shorter", "nothing")]
    public void What_is_asked_for_is_found(string said, string rules) => Assert.Equal(
        rules.Length == 0 ? null : rules.Replace("nothing", "", StringComparison.Ordinal),
        RepairWish.In(said, Rules) is { } wish ? string.Join(' ', wish.Among(_shown, rule => rule != "pressure")) : null);

    [Theory]
    [InlineData("yes")]
    [InlineData("put it in the journal")]
    [InlineData("keep it, please")]
    [InlineData("take your time")]
    [InlineData("let me change the question myself")]
    [InlineData("they said no")]
    [InlineData("what's wrong with the second one?")]
    [InlineData("Hi Anna, could you fix the questions we had on Friday? A no is fine, too.")]
    [InlineData("Take all the time you need, Anna, and tell me when it suits you.")]
    [InlineData("remind me tomorrow to fix it")]
    public void What_asks_for_nothing_of_the_kind_is_none(string said) => Assert.Null(RepairWish.In(said, Rules));
}

using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class LinesInReviewTests
{
    private static readonly Course _course = Drafts.Content.RolePlays.Find("focused-on-the-sale")!.Courses[0];

    [Fact]
    public void What_has_been_is_worth_more_than_an_if()
    {
        var lines = LinesInReview.Of([Asked("I don't ask you to change, when was the last time he let you wait for a part"),
            Asked("Well if it happen again in january, who do you call?")]);
        Assert.Equal(("past", "if"), (lines.Best!.Worked, lines.Least!.Failed));
    }

    [Theory]
    [InlineData("Did it bother you?", "yes-no")]
    [InlineData("If it went wrong, who would mend it?", "if")]
    [InlineData("I only want to know how you do it.", "denies")]
    [InlineData("How do you do it?", "question")]
    [InlineData("And which of them will mind it the most, would you say?", "question")]
    [InlineData("so how often do the pumps stop", "question")]
    [InlineData("and when it rained what did you do with the hay", "question")]
    [InlineData("I came to ask how many beds are empty", "question")]
    public void The_lesser_line_has_its_reason(string text, string failed) => Assert.Equal(failed,
        LinesInReview.Of([Asked("When did it last go wrong, and what did that mean for you?"), Asked(text)]).Least!.Failed);

    [Fact]
    public void What_shut_them_up_is_the_one_to_change()
    {
        var pitch = new SpokenLine("Our platform is the fastest.", new(SellerMove.Pitched, MoveEffect.Closed), [SellerMove.Pitched]);
        var lines = LinesInReview.Of([pitch, Asked("Did it bother you?")]);
        Assert.Equal((pitch, "pitched"), (lines.Least!.Line, lines.Least.Failed));
    }

    [Theory]
    [InlineData("what do they look at before they sign")]
    [InlineData("and when it rained what happened to the hay")]
    [InlineData("thank you sir I came to ask how many nights the grid was down")]
    [InlineData("so who of the four would mind it")]
    [InlineData("I'd like to hear what went wrong with it")]
    public void What_asks_without_a_mark_is_an_open_question(string text) =>
        Assert.Equal(1, LinesInReview.Of([Said(text)]).OpenQuestions);

    [Theory]
    [InlineData("when you call me, I come")]
    [InlineData("what I can do is come back on Monday")]
    [InlineData("how nice of you to see me")]
    [InlineData("Does it rattle?")]
    [InlineData("we have a new pump for you")]
    public void What_only_sounds_like_one_is_none(string text) => Assert.Equal(0, LinesInReview.Of([Said(text)]).OpenQuestions);

    [Fact]
    public void Courtesy_is_no_open_question() => Assert.Equal(0, LinesInReview.Of([
        new("How are the children?", new(SellerMove.Other, MoveEffect.None), [SellerMove.Other])]).OpenQuestions);

    private static SpokenLine Said(string text) => new(text, new(SellerMove.Thanked, MoveEffect.None),
        [SellerMove.Thanked, SellerMove.OneQuestion]);

    [Fact]
    public void A_single_line_is_not_both()
    {
        var lines = LinesInReview.Of([Asked("What happens when your IT fella leaves in March?")]);
        Assert.Equal(("coming", null), (lines.Best!.Worked, lines.Least));
    }

    [Fact]
    public void Every_reason_has_its_words()
    {
        var lines = Drafts.Content.Find(PractiseDialog.TopicId)!.Lines;
        string[] worked = ["past", "coming", "for-them", "taken", .. MoveNames.All];
        string[] closing = [.. Enum.GetValues<SellerMove>()
            .Where(move => Drafts.Content.RolePlays.Moves[move].Closes).Select(MoveNames.NameOf)];
        string[] failed = ["long", "no-question", "yes-no", "if", "denies", "question", "passed-over", .. closing];
        Assert.All(worked, name => Assert.Contains($"worked-{name}", lines.Keys));
        Assert.All(failed, name => Assert.Contains($"least-{name}", lines.Keys));
        Assert.All(failed, name => Assert.Contains($"instead-{name}", lines.Keys));
    }

    [Theory]
    [InlineData("begin-with-it", "I don't want to sell you anything. When did it last go wrong?")]
    [InlineData("open", "Do they come on time?")]
    [InlineData("past", "If it broke, who would you call?")]
    [InlineData("one-question", "That's a lovely office.")]
    public void What_to_try_follows_from_the_lines(string next, string text) => Assert.Equal(next, Next(0, [], text));

    [Fact]
    public void What_was_asked_for_them_is_not_asked_for_again() => Assert.All(Enumerable.Range(0, 12), seed =>
        Assert.NotEqual("for-them", Next(seed, [], "What does that mean for you?")));

    [Fact]
    public void It_isnt_the_same_in_every_review()
    {
        string[] said = ["How do you do it today?"];
        Assert.True(Enumerable.Range(0, 12).Select(seed => Next(seed, [], said)).Distinct().Count() >= 4);
        var advised = new List<string>();
        for (var again = 0; again < 4; again++)
        {
            var next = Next(5, advised, said);
            Assert.DoesNotContain(next, advised);
            advised.Add(next);
        }
    }

    [Fact]
    public void Whoever_passed_over_what_they_always_say_is_told_to_begin_there()
    {
        var state = State(0, 1) with { Told = new() { Words = "We already have a supplier.", IsAlways = true } };
        Assert.Equal("try-take-up", Review.Of(state, _course, [Asked("How was your year?")]).Next);
        Assert.NotEqual("try-take-up", Review.Of(state with { IsTakenUp = true }, _course, [Asked("How was your year?")]).Next);
    }

    private static string Next(int seed, IReadOnlyCollection<string> advised, params string[] said) =>
        Review.Of(State(seed, said.Length), _course, [.. said.Select(Asked)], advised).Next["try-".Length..];

    private static SpokenLine Asked(string text) => text.Contains("office", StringComparison.Ordinal)
        ? new(text, new(SellerMove.Other, MoveEffect.None), [SellerMove.Other])
        : new(text, new(SellerMove.OneQuestion, MoveEffect.Opened), [SellerMove.OneQuestion]);

    private static PlayState State(int seed, int lines) => new()
    {
        Situation = "focused-on-the-sale",
        Course = _course.Id,
        Temperament = Temperament.Guarded,
        Seed = seed,
        Told = new(),
        Played = [.. Enumerable.Repeat(new PlayedMove(SellerMove.OneQuestion, MoveEffect.Opened), lines)],
    };
}

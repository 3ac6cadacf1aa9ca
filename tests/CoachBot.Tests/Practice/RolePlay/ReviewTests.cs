using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class ReviewTests
{
    private static readonly Course _course = Drafts.Content.RolePlays.Find("buyer-said-no")!.Courses[0];

    [Theory]
    [InlineData("try-thanked", SellerMove.Argued)]
    [InlineData("try-offered-out", SellerMove.Thanked, SellerMove.Pressed)]
    [InlineData("try-stayed-silent", SellerMove.OneQuestion, SellerMove.FilledSilence)]
    [InlineData("try-one-question", SellerMove.Discounted)]
    [InlineData("try-asked-permission", SellerMove.Thanked)]
    public void One_thing_to_try_follows_from_what_was_done(string next, params SellerMove[] moves) => Assert.Equal(next, Of(moves).Next);

    [Fact]
    public void Whoever_says_much_is_asked_to_say_less() =>
        Assert.Equal("try-shorter", Review.Of(State(new PlayedMove(SellerMove.Thanked, MoveEffect.Opened, IsLong: true)), _course).Next);

    [Fact]
    public void What_opened_and_what_closed_are_told_apart()
    {
        var review = Of(SellerMove.Thanked, SellerMove.Pressed, SellerMove.Thanked);
        Assert.Equal([SellerMove.Thanked], review.Opened);
        Assert.Equal([SellerMove.Pressed], review.Closed);
        Assert.Equal(3, review.Moves.Count);
    }

    [Fact]
    public void Every_move_and_every_advice_has_its_words()
    {
        var lines = Drafts.Content.Find(PractiseDialog.TopicId)!.Lines;
        Assert.All(MoveNames.All, move => Assert.True(lines.ContainsKey($"move-{move}")));
        Assert.All(Enum.GetValues<SellerMove>(), move => Assert.True(lines.ContainsKey(Of(move).Next), Of(move).Next));
    }

    private static Review Of(params SellerMove[] moves) => Review.Of(
        State([.. moves.Select(move =>
            new PlayedMove(move, Drafts.Content.RolePlays.Moves[move].Closes ? MoveEffect.Closed : MoveEffect.Opened))]),
        _course);

    private static PlayState State(params PlayedMove[] played) =>
        new() { Situation = "buyer-said-no", Course = _course.Id, Temperament = Temperament.Friendly, Played = played };
}

using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class AskedAtStopTests
{
    private static readonly SpokenLine[] _lines =
    [
        new("Good morning Graham, I'm so sorry for last week, truly.", new(SellerMove.Humble, MoveEffect.Opened), [SellerMove.Humble]),
        new("Graham, daft question between mates: what happens to your lot in March?", new(SellerMove.OneQuestion, MoveEffect.Opened),
            [SellerMove.OneQuestion]),
        new("Our platform is the best, you know.", new(SellerMove.Pitched, MoveEffect.Closed), [SellerMove.Pitched]),
        new("And who looks after it then?", new(SellerMove.OneQuestion, MoveEffect.Opened), [SellerMove.OneQuestion]),
    ];

    [Theory]
    [InlineData("ok stop. was the mates bit too much", "asked-kind-question")]
    [InlineData("stop! was the 'daft question' too silly?", "asked-kind-question")]
    [InlineData("stop. was the sorry too much?", "asked-kind-alone")]
    [InlineData("stop, was my opening too soft?", "asked-kind-alone")]
    [InlineData("stop. was the platform thing too pushy?", "asked-closed")]
    [InlineData("ok stop. was the bit about March too direct?", "asked-push-question")]
    [InlineData("stop. was the mates line too long?", "asked-long-no")]
    [InlineData("stop. was the question about March ok?", "asked-good")]
    [InlineData("stop. was the platform line good?", "asked-not-good")]
    [InlineData("stop. was my voice too high?", "asked-unknown")]
    [InlineData("stop. should I have waited for him to talk?", "asked-unknown")]
    [InlineData("stop. was the joke about the goat too much?", "asked-unknown")]
    public void A_question_about_a_line_is_answered(string said, string key)
    {
        Assert.Equal(key, new AskedAtStop(said).Answer(_lines));
        Assert.Contains(key, Drafts.Content.Find(PractiseDialog.TopicId)!.Lines.Keys);
    }

    [Theory]
    [InlineData("stop. how was I, and dont be nice")]
    [InlineData("stop")]
    [InlineData("ok enough, how did I do?")]
    [InlineData("stop, thanks, that was fun")]
    public void How_was_I_is_answered_by_the_review(string said) => Assert.Null(new AskedAtStop(said).Answer(_lines));

    [Theory]
    [InlineData("stop. how was I, and dont be nice", true)]
    [InlineData("stop, be honest", true)]
    [InlineData("stop. no sugarcoating please", true)]
    [InlineData("enough. don't be polite, how was that", true)]
    [InlineData("stop. how was I?", false)]
    [InlineData("ok stop, that was nice", false)]
    public void Whether_it_shall_be_plain_is_heard(string said, bool isPlain) => Assert.Equal(isPlain, new AskedAtStop(said).WantsItPlain);
}

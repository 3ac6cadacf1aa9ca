using CoachBot.Content;
using CoachBot.Replies.Case;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Replies;

public sealed class CounselFinderTests
{
    private static readonly Lazy<TestCoach> _coach = new(() => new TestCoach());

    private static CounselFinder Finder => _coach.Value.Get<CounselFinder>();

    private static ContentLibrary Content => _coach.Value.Get<ContentLibrary>();

    // Sentences that stand in no file.
    [Theory]
    [InlineData("the receptionist just won't put me through to the boss", "gatekeeper-wont-put-through")]
    [InlineData("they compared our quote with the other one line by line", "they-compare-line-by-line")]
    [InlineData("my boss tells me to give them a discount so that it closes", "boss-orders-a-discount")]
    [InlineData("she says that she has to think about it", "needs-to-think-about-it")]
    public void What_fits_comes_first_or_second(string said, string counsel) =>
        Assert.Contains(counsel, Finder.Find(said).Take(2).Select(found => found.Intent));

    [Theory]
    [InlineData("remind me on Friday at nine")]
    [InlineData("what do I have tomorrow")]
    [InlineData("delete that reminder please")]
    public void What_wants_a_service_or_is_a_courtesy_needs_none(string said) =>
        Assert.True(Finder.Find(said)[0].Score < 0.4, $"{Finder.Find(said)[0]}");

    [Fact]
    public void Counsel_in_sellers_words_says_it_aloud_in_a_chat_and_in_a_mail()
    {
        var all = Content.Shared.Counsel.Values.Where(counsel => counsel.Act == Counsel.InTheirWords).ToList();
        Assert.True(all.Count > 250);
        Assert.All(all, counsel => Assert.True(counsel is { Say: not null, Chat: not null, Email: not null, Then: not null }
            && counsel.Asked.Count >= 12, counsel.Id));
    }
}

using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class OwnVersionTests
{
    [Theory]
    [InlineData("Hi Petra, sorry for all the mails, I know the stocktaking is on. I'll leave you in peace until the 9th. I could " +
        "do 10% off though.",
        "Hi Petra, sorry for all the mails, I know the stocktaking is on. I'll leave you in peace until the 9th.")]
    [InlineData("Hi Ole, I waited 20 minutes in your lobby. Please respect my time. Shall we try another day, or leave it?",
        "Hi Ole,\nShall we try another day, or leave it?")]
    public void What_was_found_is_left_out_and_all_else_stays(string draft, string own) => Assert.Equal(own, Of(draft));

    [Fact]
    public void What_stands_before_the_fault_in_a_sentence_stays()
    {
        var own = Of("Dear Ms Novak, I would like to understand how you store the files and also tell you of our year end offer of 20%, " +
            "kindly revert by today as the offer closes.");
        Assert.StartsWith("Dear Ms Novak, I would like to understand how you store the files.", own, StringComparison.Ordinal);
        Assert.DoesNotContain("offer of 20%", own, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_goes_and_its_sentence_stays() => Assert.Contains("can do the 12k",
        Of("Hi Lena, good talking to you! I checked again and can do the 12k if we sign by Friday. It's a no-brainer!"),
        StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_would_remain_there_is_none() =>
        Assert.Null(Of("Hi Tom, just checking in on our proposal. Any news?"));

    [Theory]
    [InlineData("Hello Carla, we was waiting you at 10.", "Hello Carla, we were waiting for you at 10.")]
    [InlineData("I look forward to hear from you.", "I look forward to hearing from you.")]
    [InlineData("The offer is still interesting for us.", "The offer is still interesting for us.")]
    [InlineData("The actual price is 30k.", "The actual price is 30k.")]
    [InlineData("How do you call your support line?", "How do you call your support line?")]
    [InlineData("I'm still interesting in it.", "I'm still interested in it.")]
    [InlineData("Are you still interesting? I am agree with Monday.", "Are you still interested? I agree with Monday.")]
    public void What_is_often_written_wrongly_is_put_right(string text, string right) =>
        Assert.Equal(right, Slips.PutRight(text, Drafts.Content));

    [Theory]
    [InlineData("is this right english?", true)]
    [InlineData("is my english ok", true)]
    [InlineData("is this too pushy?", false)]
    public void The_english_is_asked_for(string said, bool isAsked) => Assert.Equal(isAsked, Slips.AreAskedFor(said));

    private static string? Of(string text)
    {
        var draft = new Draft(text, DraftChannel.Chat);
        return new OwnVersion(Drafts.Content.DraftRules).Of(draft, new DraftChecker(Drafts.Content.DraftRules).Check(draft));
    }
}

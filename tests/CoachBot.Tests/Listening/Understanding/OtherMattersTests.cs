
using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class OtherMattersTests
{
    [Theory]
    [InlineData("wait other thing, Nordfish, they ask a quote", "Nordfish, they ask a quote")]
    [InlineData("please wait. different one. the hospital at Agogo wants a pump", "the hospital at Agogo wants a pump")]
    [InlineData("ok and another client: Dental Norte went quiet", "Dental Norte went quiet")]
    [InlineData("something else: Marit said no", "Marit said no")]
    [InlineData("give me another one, please", null)]
    [InlineData("different one please", null)]
    [InlineData("they want another one, cheaper", null)]
    [InlineData("it's another customer, Nordfish went quiet", "Nordfish went quiet")]
    [InlineData("this is a different deal: Marit said no", "Marit said no")]
    [InlineData("It's a new customer, we've never worked together", null)]
    [InlineData("this is a new client, they don't know us", null)]
    [InlineData("Next customer Friday at 3", null)]
    public void What_is_told_behind_the_words_that_announce_it(string text, string? behind) =>
        Assert.Equal(behind, OtherMatters.Behind(text));

    [Theory]
    [InlineData("ok back to Nana. harvest is middle of February", "Nana", "harvest is middle of February")]
    [InlineData("back to Marek Zielinski, he wants it in writing", "Marek Zielinski", "he wants it in writing")]
    [InlineData("good. back to the 15%", "15%", "")]
    public void Whom_it_goes_back_to_and_what_is_told_then(string text, string who, string rest) =>
        Assert.Contains((who, rest), OtherMatters.BackTo(text));

    [Theory]
    [InlineData("he came back to me")]
    [InlineData("they'll get back to us on Friday")]
    public void Who_comes_back_is_nobody_to_go_back_to(string text) => Assert.Empty(OtherMatters.BackTo(text));

    [Theory]
    [InlineData("dunno", true)]
    [InlineData("yeah nah dunno that either. what would YOU do", true)]
    [InlineData("no idea, you tell me", true)]
    [InlineData("not sure he means it", false)]
    [InlineData("don't know his surname", false)]
    public void Not_knowing_is_said_and_no_more(string text, bool says) => Assert.Equal(says, DontKnow.Is(text));

    [Theory]
    [InlineData("Sent him the line, he laughed. Other customer: Vesta Foods went quiet", true)]
    [InlineData("That one can rest for now. different thing, Holm wants two trucks", true)]
    [InlineData("They like the demo a lot. Second, they want longer terms", false)]
    [InlineData("She is happy with it. New: they want it in writing", false)]
    [InlineData("All is agreed with them. Next: I send the contract", false)]
    public void Another_matter_may_be_announced_behind_what_is_told(string said, bool isAnnounced) =>
        Assert.Equal(isAnnounced, OtherMatters.AnnouncedLater(said) is not null);
}

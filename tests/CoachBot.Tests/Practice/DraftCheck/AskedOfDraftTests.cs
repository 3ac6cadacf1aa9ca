using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class AskedOfDraftTests
{
    [Theory]
    [InlineData("Hi Ana, thanks for today. Can I send it?", "Hi Ana, thanks for today.")]
    [InlineData("Hi Ana, thanks for today. Is it too pushy?", "Hi Ana, thanks for today.")]
    [InlineData("Hi Ana, thanks for today. ok to send?", "Hi Ana, thanks for today.")]
    public void What_is_asked_of_a_draft_is_no_part_of_it(string typed, string draft) => Assert.Equal(draft, AskedOfDraft.Without(typed));

    [Theory]
    [InlineData("Hi Ana, thanks for today. Shall I send you the new offer?")]
    [InlineData("Hi Ana, thanks for today. Is it okay if I ring on Tuesday?")]
    [InlineData("Hi Ana, thanks for today. May I text you the address?")]
    public void What_a_draft_asks_the_buyer_stays(string typed) => Assert.Equal(typed, AskedOfDraft.Without(typed));

    [Theory]
    [InlineData("Just wanted to look in on the estimate you had from me last week.")]
    [InlineData("I know it's a full week for you, so this is short.")]
    [InlineData("Update: your parts are here. Which day suits you?")]
    public void What_speaks_to_somebody_may_be_a_draft(string typed) => Assert.False(NoDraft.Is(typed));
}

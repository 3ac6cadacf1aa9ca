using CoachBot.Reminders;

namespace CoachBot.Tests.Reminders;

public sealed class DealsAtHandTests
{
    [Theory]
    [InlineData("remind me on the 3rd of March to send the contract", false)]
    [InlineData("remind me at Easter to send the contract", false)]
    [InlineData("at Christmas, ask whether they want the upgrade", false)]
    [InlineData("from Monday, check the trial daily", false)]
    [InlineData("call Rosa at Proseware", true)]
    [InlineData("on the 3rd of March call Rosa at Marchetti", true)]
    [InlineData("write to the buyer from Sundale at Easter", true)]
    public void A_date_names_no_firm(string words, bool names) => Assert.Equal(names, DealsAtHand.NamesFirm(words));
}

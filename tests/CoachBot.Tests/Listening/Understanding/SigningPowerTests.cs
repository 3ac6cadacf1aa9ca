using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class SigningPowerTests
{
    [Theory]
    [InlineData("Petra may approve up to 15k herself, we're at 22", "signs-under-an-amount")]
    [InlineData("his signing limit is 50k", "signs-under-an-amount")]
    [InlineData("only the mayor can sign and he's off until the 3rd", "only-one-signs")]
    [InlineData("it's with their lawyers since Monday", "their-legal")]
    [InlineData("Legal redlined the whole warranty", "their-legal")]
    [InlineData("user team is happy, only purchasing left", "their-procurement")]
    [InlineData("procurement wants three references", "their-procurement")]
    [InlineData("the contract is in legal", "their-legal")]
    [InlineData("it's still in procurement", "their-procurement")]
    [InlineData("she can decide up to 5k", "signs-under-an-amount")]
    [InlineData("he can sign until 20k", "signs-under-an-amount")]
    [InlineData("the tender board meets in May, I'm not let in", "tender-committee")]
    public void The_way_that_is_told_has_counsel_of_its_own(string told, string kind) => Assert.Equal(kind, SigningPower.Kind(told));

    [Theory]
    [InlineData("our legal wants two more days")]
    [InlineData("can he sign under 30k?")]
    [InlineData("if it goes to legal we're done")]
    [InlineData("she must ask her husband")]
    [InlineData("she signs her mails with a heart")]
    [InlineData("is that even legal")]
    [InlineData("the lawyer I sell to likes it")]
    [InlineData("He can sign until 3pm")]
    [InlineData("He can decide until 5 December")]
    [InlineData("My contact is in procurement")]
    [InlineData("Procurement asked for a better price")]
    [InlineData("Procurement wants 10% off")]
    [InlineData("the lawyer asked for a discount")]
    public void What_tells_of_no_way_has_none(string told) => Assert.Null(SigningPower.Kind(told));
}

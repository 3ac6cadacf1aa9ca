using CoachBot.Replies.Sums;

namespace CoachBot.Tests.Replies;

public sealed class DaysUntilTests
{
    [Theory]
    [InlineData("how many working days until then?")]
    [InlineData("how many days i have until then, working days")]
    [InlineData("How many workdays are left till the 15th?")]
    [InlineData("and how many business days is that until the board")]
    [InlineData("how many days to the 20th")]
    [InlineData("count the working days please")]
    public void Days_until_another_are_asked_for(string text) => Assert.True(DaysUntil.IsAsked(text));

    [Theory]
    [InlineData("how many days is normal in December?")]
    [InlineData("how many days should I wait until I call?")]
    [InlineData("how many days before I write again")]
    [InlineData("how many people decide until then")]
    [InlineData("they need 12 working days until delivery")]
    [InlineData("I have two days left")]
    public void Advice_and_what_is_told_are_not(string text) => Assert.False(DaysUntil.IsAsked(text));

    [Theory]
    [InlineData("2026-12-04", "2026-12-15", 6)]
    [InlineData("2026-12-04", "2026-12-07", 0)]
    [InlineData("2026-12-07", "2026-12-11", 3)]
    [InlineData("2026-12-07", "2026-12-07", 0)]
    public void Only_weekdays_between_are_counted(string today, string day, int count) => Assert.Equal(count,
        DaysUntil.Between(DateTime.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
            DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}

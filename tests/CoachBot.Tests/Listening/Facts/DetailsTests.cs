
using CoachBot.Listening.Facts;

namespace CoachBot.Tests.Listening.Facts;

public sealed class DetailsTests
{
    [Theory]
    [InlineData("120 employees; currently on Paycor", "its 210 employees", "210 employees; currently on Paycor")]
    [InlineData("120 employees", "contract up in March", "120 employees; contract up in March")]
    [InlineData("she likes it", "She likes it", "she likes it")]
    [InlineData("Ana wants a trial", "Marek wants a trial", "Ana wants a trial; Marek wants a trial")]
    [InlineData("his son Matteo decides", "his son Mattia decides", "his son Mattia decides")]
    [InlineData("40 vans; 3 depots", "50 vans", "50 vans; 3 depots")]
    public void A_figure_is_put_right_and_nothing_stands_twice(string before, string now, string together) =>
        Assert.Equal(together, Details.Together(before, now));

    [Fact]
    public void The_oldest_goes_where_it_is_too_much() =>
        Assert.Equal(12, Details.Together(string.Join("; ", Enumerable.Range(1, 12).Select(at => $"fact {(char)('a' + at)}")),
            "the newest").Split("; ").Length);
}

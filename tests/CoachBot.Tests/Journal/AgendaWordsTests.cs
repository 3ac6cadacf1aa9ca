using CoachBot.Journal.Agenda;

namespace CoachBot.Tests.Journal;

public sealed class AgendaWordsTests
{
    [Theory]
    [InlineData("When do I see Pat again?", "Pat")]
    [InlineData("when am I calling him?", "him")]
    [InlineData("When should I call him?", null)]
    [InlineData("what day shall I ring Marek?", null)]
    public void When_one_should_is_advice_and_no_date_that_stands(string text, string? who) =>
        Assert.Equal(who, AgendaWords.AsksWhenWith(text));

    [Theory]
    [InlineData("by 20 january", true)]
    [InlineData("14 Dec", true)]
    [InlineData("on March 3rd", true)]
    [InlineData("the 5th of may", true)]
    [InlineData("20/01", true)]
    [InlineData("2027-01-20", true)]
    [InlineData("by Friday", false)]
    [InlineData("next week", false)]
    [InlineData("tomorrow at 9.30", false)]
    [InlineData("in January", false)]
    public void Only_a_day_of_the_calendar_is_the_same_whenever_it_is_read(string words, bool isOne) =>
        Assert.Equal(isOne, ToldDays.IsOfCalendar(words));
}

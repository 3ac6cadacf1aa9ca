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
}

using CoachBot.Journal.Agenda;

namespace CoachBot.Tests.Journal;

/// <summary>A question for a day, a week, or somebody, whatever the order of its words.</summary>
public sealed class AgendaAskedTests
{
    [Theory]
    [InlineData("this month, what is scheduled", true)]
    [InlineData("is there something planned on Thursday still?", true)]
    [InlineData("the rest of the week please, show all the calls", true)]
    [InlineData("what calls have I got for the 9th", true)]
    [InlineData("what day is it today", false)]
    [InlineData("tell me tomorrow", false)]
    [InlineData("any day next week", false)]
    [InlineData("what do I do on Friday", false)]
    [InlineData("she said Friday", false)]
    public void A_day_or_a_week_is_asked_for(string text, bool isAsked) => Assert.Equal(isAsked, SpanAsked.Is(text));

    [Theory]
    [InlineData("what did I promise Greta and when", "Greta")]
    [InlineData("any reminders for adatum?", "adatum")]
    [InlineData("when's Lindqvist again? brain of a goldfish", "Lindqvist")]
    [InlineData("when did I say I'd ring Silvio?", "Silvio")]
    [InlineData("when do I talk with silvio", "silvio")]
    [InlineData("anything left for Greta?", "Greta")]
    [InlineData("what did I tell you about Greta", null)]
    [InlineData("what should I send to Greta", null)]
    [InlineData("when do I send it to Greta", null)]
    [InlineData("what do I need to say to Greta now", null)]
    [InlineData("what do I have to tell Silvio", null)]
    [InlineData("Greta went quiet on me", null)]
    public void Somebody_is_asked_for(string text, string? name) =>
        Assert.Equal(name, SomebodyAsked.In(text) is [var first, ..] ? first : null);
}

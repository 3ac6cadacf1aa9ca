using CoachBot.Listening.Carrying;

namespace CoachBot.Tests.Listening.Carrying;

public sealed class SaidBackTests
{
    [Theory]
    [InlineData("they run payroll for 85 people", "they run payroll for 85 people")]
    [InlineData("i gave 4 off already", "you gave 4 off already")]
    [InlineData("he'd introduce me to Mr Weber from quality", "he'd introduce you to Mr Weber from quality")]
    [InlineData("i asked her plainly full stop turns out her brother takes over the yard in May", "her brother takes over the yard in May")]
    [InlineData("After she said it is her niece who will run the shop in May", "it is her niece who will run the shop in May")]
    public void A_fact_is_said_back_to_who_told_it(string told, string said) => Assert.Equal(said, Assert.Single(SaidBack.Of(told)));

    [Theory]
    [InlineData("I started rambling about our vans like a fool")]
    [InlineData("all good he laughed")]
    [InlineData("there are 40 guests at the door")]
    [InlineData("I felt a bit silly about 3 things")]
    [InlineData("9:30 call with purchasing lady at Marden Logistics")]
    [InlineData("my call with Tarek at Noor Clinics")]
    [InlineData("Lasker Metals rings me now about the summer party")]
    [InlineData("the 12 I am in Rome")]
    public void What_is_no_fact_of_the_deal_is_not_said_back(string told) => Assert.Empty(SaidBack.Of(told));
}

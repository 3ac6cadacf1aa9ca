using CoachBot.Listening.Carrying;

namespace CoachBot.Tests.Listening.Carrying;

public sealed class SaidBackTests
{
    [Theory]
    [InlineData("they run payroll for 85 people", "they run payroll for 85 people")]
    [InlineData("i gave 4 off already", "you gave 4 off already")]
    [InlineData("they're building a new line in Ghent", "they're building a new line in Ghent")]
    [InlineData("the trial turned out well for both sites", "the trial turned out well for both sites")]
    [InlineData("she said 'I need 40 by May'", "she said 'I need 40 by May'")]
    [InlineData("mate they want 600 helmets", "they want 600 helmets")]
    [InlineData("their policy lapses 31 Dec", "their policy lapses 31 Dec")]
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
    [InlineData("she thinks I was drunk")]
    [InlineData("he says I talk too much")]
    [InlineData("he called me a vulture in front of 5 people")]
    [InlineData("they laughed at my accent 3 times")]
    [InlineData("I told him he's an idiot 3 times")]
    [InlineData("I asked for 3 weeks off because my mum died")]
    [InlineData("shut my mouth for 20 min")]
    [InlineData("I offered him 18% off my mother in law")]
    [InlineData("reason to ring her before 6 May tho right")]
    [InlineData("no point in writing before Easter, right")]
    [InlineData("going back in to Fabrikam in 6 mins")]
    [InlineData("sat on zoom 8 min now")]
    [InlineData("heading over to Wingtip")]
    [InlineData("tmrw 11 is Brine & Barrel")]
    [InlineData("thurs 9:30 with Contoso")]
    [InlineData("their price is 9% higher than")]
    [InlineData("3 things")]
    [InlineData("11 o'clock")]
    [InlineData("she calls 9:30")]
    [InlineData("7 months of work and Northwind just mailed")]
    [InlineData("dont know what she needs by May")]
    [InlineData("that's the second time with Litware")]
    public void What_is_no_fact_of_the_deal_is_not_said_back(string told) => Assert.Empty(SaidBack.Of(told));
}

using CoachBot.Listening.Facts;

namespace CoachBot.Tests.Listening.Facts;

public sealed class SaidInsteadTests
{
    [Theory]
    [InlineData("scrap that its not eleven percent its seven", "they are eleven percent under us", "they are seven percent under us",
        "seven percent")]
    [InlineData("no sorry it's twelve seats not ten", "10 seats", "12 seats", "twelve seats")]
    [InlineData("not 40 boxes it's 14", "40 boxes a week", "14 boxes a week", "14 boxes")]
    [InlineData("wait, 3 crews, not two", "two crews", "3 crews", "3 crews")]
    [InlineData("oops its not twenty its thirty licences", "twenty licences", "thirty licences", "thirty licences")]
    [InlineData("40 000 is pieces not euro", "40 000 euro", "40 000 pieces", "40 000 pieces")]
    [InlineData("300 means pallets, not boxes", "300 boxes a month", "300 pallets a month", "300 pallets")]
    [InlineData("scratch that it's not Marcy in the meeting Marcy is out sick it's her boss Glenn the CFO", "go in and see Marcy",
        "go in and see Glenn", "her boss Glenn, the CFO")]
    [InlineData("it's not Ian who decides, it's Yusuf", "Ian", "Yusuf", "Yusuf")]
    [InlineData("sorry not Ana but Petra", "Ana", "Petra", "Petra")]
    [InlineData("its not marcy its glenn", "Marcy", "Glenn", "glenn")]
    [InlineData("my bad, they're in leeds, not york", "their yard is in York", "their yard is in Leeds", "leeds")]
    [InlineData("it's a lease, not a loan", "they want a loan", "they want a lease", "lease")]
    public void One_thing_takes_the_place_of_another(string said, string known, string now, string back)
    {
        var right = SaidInstead.In(said);
        Assert.NotNull(right);
        Assert.Equal(now, right.Put(known));
        Assert.Equal(back, right.Said);
    }

    [Theory]
    [InlineData("he said it's not the price")]
    [InlineData("he's not happy, he's angry")]
    [InlineData("I'm not going on Friday, it's too far")]
    [InlineData("they have 40 people and want 12 seats")]
    [InlineData("it's not my job, it's his")]
    [InlineData("she did not answer")]
    [InlineData("He'd rather talk in 6 weeks, not now.")]
    [InlineData("They need 20 seats, not more")]
    [InlineData("I called 3 times and not once did he answer")]
    [InlineData("It's not the budget, it's the timing.")]
    public void Other_sentences_put_nothing_in_the_place_of_anything(string said) => Assert.Null(SaidInstead.In(said)?.Put("40 people"));

    [Fact]
    public void What_stands_behind_it_is_told_too() => Assert.Equal("Brammer quoting him, not the makers",
        SaidInstead.In("scrap that its not eleven percent its seven and its brammer quoting him not the makers")!
            .Behind("scrap that its not eleven percent its seven and its brammer quoting him not the makers"));
}

namespace CoachBot.Recognition.Tests.Dates;

public class DateTimeReaderTests
{
    private static readonly Recognition.Dates.DateTimeContext Now = Reading.At("2026-11-21T09:00");

    [Fact]
    public void The_words_that_were_read_are_told()
    {
        const string text = "I have a call with Ana from Contoso on Friday at 3, I think";
        var found = Reading.Read(text, Now)!;
        Assert.Equal("on Friday at 3", text.Substring(found.Index, found.Length));
    }

    [Fact]
    public void A_date_and_its_time_may_stand_apart()
    {
        const string text = "tomorrow I talk to Ana at 3";
        var found = Reading.Read(text, Now)!;
        Assert.Equal(new DateTime(2026, 11, 22, 15, 0, 0), found.Start);
        Assert.Equal("tomorrow", text.Substring(found.Index, found.Length));
        Assert.Equal("at 3", text.Substring(found.Apart!.Value.Index, found.Apart.Value.Length));
    }

    [Fact]
    public void A_time_in_another_sentence_stays_there() =>
        Assert.Equal(2, Reading.ReadAll("See you tomorrow. The demo begins at 3.", Now).Count);

    [Fact]
    public void All_dates_come_in_the_order_written() =>
        Assert.Equal(
            [new DateTime(2026, 11, 20), new DateTime(2026, 11, 23), new DateTime(2026, 12, 1)],
            Reading.ReadAll("we spoke yesterday, she decides Monday, contract by 1 Dec", Now).Select(f => f.Start));

    [Fact]
    public void Of_several_the_one_in_the_direction_asked_for_is_the_answer()
    {
        const string text = "had the call yesterday and follow up on Monday";
        Assert.Equal("2026-11-23", Reading.Answer(text, Now));
        Assert.Equal("2026-11-20", Reading.Answer(text, Now with { Past = true }));
    }

    [Theory]
    [InlineData("samples went on 9 Nov, she liked them, quote on the 16th", "2026-11-09 2026-11-16")]
    [InlineData("sent the offer on the 9th, rang on the 12th, mailed again on the 17th", "2026-11-09 2026-11-12 2026-11-17")]
    [InlineData("sent the offer on 9 Nov, they decide on the 16th", "2026-11-09 2026-12-16")]
    [InlineData("spoke on the 18th, the board meets on the 20th", "2026-11-18 2026-12-20")]
    [InlineData("quote went out on the 17th. call on the 3rd", "2026-11-17 2026-12-03")]
    public void A_day_behind_one_that_has_been_has_been_too(string text, string days) =>
        Assert.Equal(days, string.Join(' ', Reading.ReadAll(text, Now).Select(found => $"{found.Start:yyyy-MM-dd}")));

    [Theory]
    [InlineData("Friday came and went, no order", "2026-11-20")]
    [InlineData("their Monday has come and gone", "2026-11-16")]
    [InlineData("Wednesday passed without a word", "2026-11-18")]
    public void A_day_that_has_gone_by_is_the_last_one(string text, string day) => Assert.Equal(day, Reading.Answer(text, Now));

    [Theory]
    [InlineData("Weds 9.12., 14 Uhr", "2026-12-09T14:00")]
    [InlineData("on Tuesday at 8 Uhr", "2026-11-24T08:00")]
    [InlineData("tomorrow 10.30 Uhr", "2026-11-22T10:30")]
    [InlineData("tomorrow 15:00 Uhr", "2026-11-22T15:00")]
    public void Hours_as_German_sellers_write_them(string text, string when) => Assert.Equal(when, Reading.Answer(text, Now));

    [Fact]
    public void A_time_already_gone_means_the_next_day() => Assert.Equal("2026-11-22T08:30", Reading.Answer("8:30", Now));

    [Theory]
    [InlineData("30 February")]
    [InlineData("31/04/2027")]
    [InlineData("29 Feb 2027")]
    public void A_day_that_does_not_exist_is_no_answer(string text) => Assert.Equal("-", Reading.Answer(text, Now));

    [Theory]
    [InlineData("Wednesday 2/12", "2026-12-02")]
    [InlineData("Wednesday 12/2", "2026-12-02")]
    [InlineData("Friday 2/12", "2027-02-12")]
    [InlineData("2/12", "2027-02-12")]
    public void A_weekday_tells_which_of_two_numbers_is_the_day(string text, string day) =>
        Assert.Equal(day, Reading.Answer(text, Reading.At("2026-11-21T09:00", "en-US")));

    [Fact]
    public void A_leap_day_is_found_however_far() => Assert.Equal("2028-02-29", Reading.Answer("29 Feb", Now));

    [Fact]
    public void Nothing_in_nothing() => Assert.Null(Reading.Read("", Now));

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Reading.Read(null!, Now));
        Assert.Throws<ArgumentNullException>(() => Reading.Read("tomorrow", null!));
    }
}

using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Tests.Content;
using CoachBot.Tests.Time;
using Activity = Microsoft.Bot.Schema.Activity;
using ContentLibrary = CoachBot.Content.ContentLibrary;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Tests.Listening.Carrying;

/// <summary>What was told is said back once, short, in a fixed order, and without fragments.</summary>
public sealed class FactsInWordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    private readonly FactsInWords _facts = new(ContentLibrary.Load("en", ContentFolder.Own), new ManualTime(Now));

    [Fact]
    public void Who_comes_first_then_the_company_the_amount_the_date_and_the_reason_and_four_are_enough() => Assert.Equal(
        "Noted: Ana; Contoso; 40k; Friday 27 November.",
        Noted(new(FactKeys.Reason, "no budget left", default, 1), Day(FactKeys.Deadline, 27), new(FactKeys.Amount, "40k", default, 1),
            new(FactKeys.Company, "Contoso", default, 1), new(FactKeys.Buyer, "Ana", default, 1)));

    [Fact]
    public void A_person_is_said_with_their_part() =>
        Assert.Equal("Noted: Piers, finance.", Noted(new Fact(FactKeys.Decides, "Piers", default, 1) { Part = "finance" }));

    [Fact]
    public void What_is_told_twice_is_said_once() =>
        Assert.Equal("Noted: Miguel.", Noted(new(FactKeys.Boss, "Miguel", default, 1), new(FactKeys.Decides, "miguel", default, 1)));

    [Theory]
    [InlineData(FactKeys.Channel, "phone")]
    [InlineData(FactKeys.TalkShare, "half")]
    [InlineData(FactKeys.Length, "20 minutes")]
    [InlineData(FactKeys.Need, "thing")]
    [InlineData(FactKeys.Reason, "(half")]
    [InlineData(FactKeys.Boss, "Frau")]
    [InlineData(FactKeys.Deadline, "soon")]
    public void What_says_nothing_is_not_said_back(string key, string value) => Assert.Null(Noted(new Fact(key, value, default, 1)));

    [Fact]
    public void That_it_is_today_needs_no_telling() => Assert.Null(Noted(Day(FactKeys.Agreed, 24)));

    [Fact]
    public void Initials_are_words_enough() => Assert.Equal("Noted: SSO.", Noted(new Fact(FactKeys.Need, "SSO", default, 1)));

    private string? Noted(params Fact[] told) => _facts.Noted(told, new Activity { Locale = "en-GB" }, withNames: true);

    private static Fact Day(string key, int day) =>
        new(key, "then", default, 1) { When = new TimeExpression(0, 4, new DateTime(2026, 11, day), false, null) };
}

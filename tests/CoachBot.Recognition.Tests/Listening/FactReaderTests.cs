using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Facts;

namespace CoachBot.Recognition.Tests.Listening;

public class FactReaderTests
{
    private static readonly DateTimeContext Time = new(
        new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), CultureInfo.GetCultureInfo("en-GB"));

    private static readonly FactReader Reader = new(new DateTimeReader());

    [Theory]
    [InlineData("Ana from Contoso said no :(", "buyer=Ana; company=Contoso")]
    [InlineData("just off w tom @ litware", "buyer=Tom; company=Litware")]
    [InlineData("ok NOW its a no. 18k is too much for Northwind", "amount=18k; company=Northwind")]
    [InlineData("we speak fri 2pm", "agreed=fri 2pm")]
    [InlineData("remind me mon 9:15 then", "remind=mon 9:15")]
    [InlineData("they want 15% off", "percentage=15%")]
    [InlineData("what if they say no tho", "")]
    [InlineData("thanks, see you on Wednesday!", "")]
    public void What_is_told_is_read(string text, string facts) => Assert.Equal(facts, Line(Read(text)));

    [Theory]
    [InlineData("Lucerne Publishing ghosted me", "Lucerne Publishing")]
    [InlineData("Northwind Traders said it's too expensive", "Northwind Traders")]
    [InlineData("Hello Publishing is what you would send", null)]
    public void A_company_in_two_words_is_one_name(string text, string? company)
    {
        var facts = Read(text);
        Assert.Equal(company, facts.FirstOrDefault(fact => fact.Key == FactKeys.Company)?.Value);
        Assert.DoesNotContain(facts, fact => fact.Key == FactKeys.Buyer);
    }

    [Theory]
    [InlineData("Wednesday was quiet")]
    [InlineData("Still nothing from them")]
    [InlineData("May I call on Sunday?")]
    [InlineData("Morning coach")]
    public void A_day_or_a_common_word_is_no_name(string text) =>
        Assert.DoesNotContain(Read(text), fact => fact.Key is FactKeys.Buyer or FactKeys.Company or FactKeys.Boss);

    [Theory]
    [InlineData("wednesday", FactKeys.Deadline, AnswerForm.Date, "deadline=wednesday")]
    [InlineData("miguel", FactKeys.Buyer, AnswerForm.Name, "buyer=Miguel")]
    public void A_bare_answer_is_the_fact_that_is_asked(string text, string asked, AnswerForm form, string facts) =>
        Assert.Equal(facts, Line(Read(text, new(Time, new("topic", "question", form, asked)))));

    [Fact]
    public void A_company_alone_finds_the_buyer_of_its_deal()
    {
        var facts = Read("contoso: still nothing", new(Time, null) { Deals = [new("Ana", "Contoso"), new("Tom", "Litware")] });
        Assert.Equal("Ana", Assert.Single(facts, fact => fact.Key == FactKeys.Buyer).Value);
    }

    [Fact]
    public void A_fact_knows_the_moment_it_means() =>
        Assert.Equal(new DateTime(2026, 11, 27, 14, 0, 0), Read("we speak fri 2pm")[0].When?.Start);

    private static IReadOnlyList<Fact> Read(string text, TalkView? view = null) => Reader.Read(UtteranceReader.Read(text), view ?? new(Time, null));

    private static string Line(IReadOnlyList<Fact> facts) => string.Join("; ", facts.Select(fact => $"{fact.Key}={fact.Value}"));
}

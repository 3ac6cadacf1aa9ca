using CoachBot.Bot;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Dates.Evaluation;

namespace CoachBot.Tests.Time;

/// <summary>The bot's own reader, with the zones that it knows of, answers all phrases of sellers; so does <c>when</c>, which uses the same.</summary>
public sealed class DatePhrasesTests
{
    [Fact]
    public void Sellers_words_name_the_date_meant()
    {
        var reader = CoachRegistration.NewDateReader();
        using var lines = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Time", "seller-phrases.txt"));

        var missed = DatePhraseFile.Read(lines, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"))
            .Where(phrase => WhenCommand.Format(reader.Read(phrase.Text, phrase.When)) != phrase.Answer)
            .Select(phrase => phrase.Text);

        Assert.Empty(missed);
    }
}

using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Dates.Evaluation;

namespace CoachBot.Tests.Time;

/// <summary>
/// The bot's own reader, which <c>when</c> uses too, answers all phrases of sellers as the reader of dates does, but for those told in
/// another zone: these come out as the seller's own time.
/// </summary>
public sealed class DatePhrasesTests
{
    private static readonly string[] Zoned = ["Nov 30th, 2pm ET", "next Monday at 10 am PT"];

    [Fact]
    public void Sellers_words_name_the_date_meant()
    {
        var reader = CoachRegistration.NewDateReader();
        using var lines = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Time", "seller-phrases.txt"));

        var missed = DatePhraseFile.Read(lines, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"))
            .Where(phrase => WhenCommand.Format(reader.Read(phrase.Text, phrase.When)) != phrase.Answer)
            .Select(phrase => phrase.Text);

        Assert.Equal(Zoned, missed);
    }
}

using System.Globalization;
using CoachBot.Recognition.Dates.Evaluation;

namespace CoachBot.Recognition.Tests.Dates;

public class SellerPhrasesTests
{
    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_sellers_words_name_the_date_meant(string now, string locale, bool past, string text, string expected) =>
        Assert.Equal(expected, Reading.Answer(text, Reading.At(now, locale, past)));

    [Fact]
    public void There_are_enough_phrases_to_mean_something() => Assert.True(Phrases().Count() >= 300);

    public static IEnumerable<TheoryDataRow<string, string, bool, string, string>> Phrases()
    {
        using var stream = typeof(SellerPhrasesTests).Assembly.GetManifestResourceStream("seller-phrases.txt")!;
        using var lines = new StreamReader(stream);
        foreach (var (text, when, answer) in DatePhraseFile.Read(lines, Reading.London))
        {
            var now = TimeZoneInfo.ConvertTime(when.Now, when.Zone).ToString("s", CultureInfo.InvariantCulture);
            yield return (now, when.Culture.Name, when.Past, text, answer);
        }
    }
}

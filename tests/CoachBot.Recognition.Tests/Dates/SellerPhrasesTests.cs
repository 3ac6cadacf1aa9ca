using CoachBot.Dialogs.Questions;

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
        var moment = Array.Empty<string>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                moment = line[2..].Split(' ');
                continue;
            }
            var cut = line.LastIndexOf(" => ", StringComparison.Ordinal);
            yield return (moment[0], moment[1], moment.Length > 2, line[..cut], line[(cut + 4)..]);
        }
    }
}

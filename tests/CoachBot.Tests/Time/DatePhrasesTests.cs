using System.Globalization;
using CoachBot.Engine;
using CoachBot.Recognition.Dates;
using CoachBot.Tests.State;

namespace CoachBot.Tests.Time;

/// <summary>How far the date reader of this build answers sellers' phrases as our own does, which is held to all of them.</summary>
public sealed class DatePhrasesTests(ITestOutputHelper output)
{
    // Recognizers knows fewer turns of phrase of sellers. Much less than this, and the choice among its candidates is broken.
    private static readonly double Share = StateSample.ThisBuild == "own" ? 1 : 0.7;

    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Fact]
    public void Sellers_words_name_the_date_meant()
    {
        var reader = DateReading.NewReader();

        var phrases = Phrases().ToList();
        var same = phrases.Count(phrase => WhenCommand.Format(reader.Read(phrase.Text, phrase.When)) == phrase.Answer);

        output.WriteLine($"{same} of {phrases.Count} phrases are answered as by our own reader.");
        Assert.True(same >= phrases.Count * Share, $"Only {same} of {phrases.Count}.");
    }

    private static IEnumerable<(string Text, DateTimeContext When, string Answer)> Phrases()
    {
        var when = new DateTimeContext(default, London, CultureInfo.InvariantCulture);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Time", "seller-phrases.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                when = At(line[2..].Split(' '));
                continue;
            }

            var cut = line.LastIndexOf(" => ", StringComparison.Ordinal);
            yield return (line[..cut], when, line[(cut + 4)..]);
        }
    }

    private static DateTimeContext At(string[] moment) =>
        new(LocalTime.ToOffset(DateTime.Parse(moment[0], CultureInfo.InvariantCulture), London), London, CultureInfo.GetCultureInfo(moment[1]), moment.Length > 2);
}

using System.Globalization;
using System.Text;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Facts;

namespace CoachBot.Recognition.Tests.Listening;

public class ReaderPropertyTests
{
    private static readonly DateTimeContext Time = new(
        new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        CultureInfo.GetCultureInfo("en-GB"));

    private static readonly string[] Pieces =
    [
        "Ana", "contoso", "said", "no", "fri 2pm", "the 12th, 10am", "and", "but", "not", "what if", ",", ".", "?", "!", "…", " - ", "😀",
        "\n", "> old", "18k", "€4,500", "15%", "her boss", "'s",
        "“", "”", "@", "w", "litware", "three weeks", "remind me", "by", "since", "they", "she'd", "call", "O'Neill", "&", "Müller",
        "\ud83d", "\0", "On Mon wrote:", "<quoted", "-----Original", "Dr.", "half an hour",
    ];

    [Fact]
    public void Whatever_is_written_reads_without_an_error_and_every_span_lies_in_the_text()
    {
        var random = new Random(20261124);
        var reader = Readers.Facts;
        for (var round = 0; round < 3000; round++)
        {
            var utterance = UtteranceReader.Read(Message(random));
            Assert.All(utterance.Clauses, clause => utterance.At(clause.Span));
            Assert.Equal(utterance.Clauses.OrderBy(clause => clause.Span.Start), utterance.Clauses);
            foreach (var fact in reader.Read(utterance, new(Time, null)))
                Assert.NotEmpty(utterance.At(fact.Span));
        }
    }

    [Theory]
    [InlineData("fri 2pm")]
    [InlineData("the 12th, 10am")]
    [InlineData("Tuesday the 9th, 10:30")]
    [InlineData("Monday, 7 in the morning")]
    [InlineData("next wednesday at 9")]
    public void A_date_is_never_cut(string date)
    {
        foreach (var frame in new[] { "we speak {0}", "{0}, she said", "ping me {0} and drop the rest",
            "they want it by {0} but won't sign", "{0}" })
        {
            var utterance = UtteranceReader.Read(string.Format(CultureInfo.InvariantCulture, frame, date));
            Assert.Contains(utterance.Clauses, clause => utterance.At(clause.Span).Contains(date, StringComparison.Ordinal));
        }
    }

    private static string Message(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 14); count > 0; count--)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(5) == 0 ? "" : " ");
        return text.ToString();
    }
}

using System.Text;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Dates.Grammar;

namespace CoachBot.Recognition.Tests.Dates;

public class ReaderPropertyTests
{
    private const int Runs = 4000;

    /// <summary>Recognizers takes milliseconds for each.</summary>
    private const int SlowRuns = 200;

    private static readonly DateTimeContext Context = Reading.At("2026-11-21T09:00");

    private static readonly string[] Words =
    [
        .. ("tomorrow next last this monday fri sat at 3 14.30 10:15 pm am half past quarter to two five 25th the first of december may " +
            "march in a an couple week weeks from now " +
            "until - between and 2026 27/11 2026-12-01 q1 end beginning mid eod by for hour minutes ago noon tonight morning , . ( ) on " +
                "31 99 0 00 24 / : ' weekend before after since " +
            "few year quarter fortnight day business christmas every same time thing or later @ 12 % $ h 1h30 7th second w/c half-year " +
                "2199 9999 99999999 000")
                .Split(' '),
    ];

    public static IEnumerable<TheoryDataRow<int>> Seeds() => Enumerable.Range(1, 5).Select(seed => new TheoryDataRow<int>(seed));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_is_read_without_a_fault_and_the_answer_lies_inside_it(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Runs; i++)
        {
            var text = Any(random);
            foreach (var found in Reading.ByGrammar(text, Context with { Past = random.Next(2) == 0 })) AssertInside(found, text);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_it_is_where_both_readers_work_together(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < SlowRuns; i++)
        {
            var text = Any(random);
            var found = Reading.ReadAll(text, Context with { Past = random.Next(2) == 0 });
            Assert.Equal(found.OrderBy(f => f.Index), found);
            foreach (var one in found) AssertInside(one, text);
        }
    }

    private static string Any(Random random) => random.Next(2) == 0 ? Phrase(random, random.Next(1, 14)) : Noise(random);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reading_twice_gives_the_same_answer(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < SlowRuns / 4; i++)
        {
            var text = Phrase(random, random.Next(1, 10));
            Assert.Equal(Reading.ReadAll(text, Context), Reading.ReadAll(text, Context));
        }
    }

    [Theory]
    [MemberData(nameof(SellerPhrasesTests.Phrases), MemberType = typeof(SellerPhrasesTests))]
    public void The_words_found_mean_the_same_by_themselves(string now, string locale, bool past, string text, string expected)
    {
        var context = Reading.At(now, locale, past);
        if (Reading.Read(text, context) is not { Apart: null } found) return;
        var words = text.Substring(found.Index, found.Length);
        var alone = WhenCommand.Format(Reading.Read(words, context));
        var told = WhenCommand.Format(Reading.Read(words, context with { Past = true }));
        Assert.True(expected == alone || expected == told || IsMove(text), $"“{words}” alone is {alone}");
    }

    [Theory]
    [InlineData("next ")]
    [InlineData("the first of ")]
    [InlineData("from 2 to ")]
    [InlineData("a week from ")]
    [InlineData("end of the week of ")]
    [InlineData("1 2 3 4 ")]
    [InlineData("monday, ")]
    [InlineData("in 2 hours and ")]
    [InlineData("11111111")]
    [InlineData("1/1/")]
    [InlineData("tomorrow at 3 ")]
    public void The_work_grows_no_faster_than_the_text(string repeated)
    {
        var once = GrammarReader.CountSteps(Repeat(repeated, 100), Context);
        var tenfold = GrammarReader.CountSteps(Repeat(repeated, 1000), Context);
        Assert.True(tenfold <= 11 * once + 10_000, $"{once} steps became {tenfold}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_text_takes_more_than_so_many_steps_a_word(int seed)
    {
        const int mostStepsAWord = 1500;
        var random = new Random(seed);
        for (var i = 0; i < Runs / 10; i++)
        {
            var words = random.Next(1, 200);
            Assert.True(GrammarReader.CountSteps(Phrase(random, words), Context) <= mostStepsAWord * (words + 5));
        }
    }

    private static void AssertInside(TimeExpression found, string text)
    {
        Assert.InRange(found.Index, 0, text.Length - 1);
        Assert.InRange(found.Length, 1, text.Length - found.Index);
        Assert.True(found.End is null || found.End >= found.Start, $"{text}: {found}");
        if (found.Apart is { } apart) Assert.True(apart.Index >= found.Index + found.Length && apart.Index + apart.Length <= text.Length);
        if (!found.HasTime) Assert.Equal(TimeSpan.Zero, found.Start.TimeOfDay);
    }

    /// <summary>“Moved from A to B” tells of B only with the verb before it.</summary>
    private static bool IsMove(string text) =>
        text.StartsWith("moved", StringComparison.Ordinal) || text.StartsWith("pushed", StringComparison.Ordinal);

    private static string Phrase(Random random, int words) => string.Join(random.Next(8) == 0 ? "" : " ", random.GetItems(Words, words));

    private static string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(60); i > 0; i--) text.Append((char)random.Next(0x20, random.Next(6) == 0 ? 0xffff : 0x7f));
        return text.ToString();
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

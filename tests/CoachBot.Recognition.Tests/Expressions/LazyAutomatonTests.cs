using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions.Automata;

namespace CoachBot.Recognition.Tests.Expressions;

/// <summary>An automaton says of each text what .NET's own expression says, for work that grows with the text and no faster.</summary>
public sealed class LazyAutomatonTests
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private const int Long = 100_000;
    private const int Few = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void It_says_what_the_plain_expression_says(int seed)
    {
        const int expressions = 150;
        const int texts = 60;
        var random = new RandomExpressions(seed);
        var matches = 0;
        for (var one = 0; one < expressions; one++)
        {
            var pattern = random.Expression();
            var (plain, own, forgetful) = (new Regex(pattern, Plain), Of(pattern), Of(pattern, Few));
            foreach (var text in Enumerable.Range(0, texts).Select(_ => random.Text()))
            {
                Assert.True(plain.IsMatch(text) == own.IsMatch(text), $"{pattern} in “{text}”");
                Assert.True(plain.IsMatch(text) == forgetful.IsMatch(text), $"{pattern} in “{text}”, with little kept");
                matches += own.IsMatch(text) ? 1 : 0;
            }
        }
        // An expression that matches everywhere or nowhere would tell nothing.
        Assert.InRange(matches, expressions * texts / 10, expressions * texts * 9 / 10);
    }

    [Theory]
    [InlineData(@"$^", "", true)]
    [InlineData(@"$\b", "a", true)]
    [InlineData(@".b|\.", "ab", true)]
    [InlineData("a$", "a\n", true)]
    [InlineData("a$", "a\n\n", false)]
    [InlineData(@"a\z", "a\n", false)]
    [InlineData(@"\bco-?op\b", "the CO-OP.", true)]
    [InlineData(@"(?-i:[A-Z])\w+ said", "anna said", false)]
    [InlineData("(?:a?){2,3}$|b{3}", "bbb", true)]
    public void It_matches_where_it_should(string pattern, string text, bool matches)
    {
        Assert.Equal(matches, Of(pattern).IsMatch(text));
        Assert.Equal(matches, Regex.IsMatch(text, pattern, Plain));
    }

    [Theory]
    [InlineData("k")]
    [InlineData("s")]
    [InlineData("i")]
    [InlineData("å")]
    [InlineData("ω")]
    [InlineData("ß")]
    [InlineData("б")]
    [InlineData(@"\w")]
    [InlineData(@"\W")]
    [InlineData(@"\d")]
    [InlineData(@"\s")]
    [InlineData(@"\p{L}")]
    [InlineData(@"\p{Lu}")]
    [InlineData(@"(?-i:\p{Lu})")]
    [InlineData(@"(?-i:\p{Ll})")]
    [InlineData("(?-i:[a-k])")]
    [InlineData("[a-z]")]
    [InlineData("[^a-z]")]
    [InlineData("[À-ÿ]")]
    [InlineData(@"[^\W]")]
    [InlineData("^.$")]
    [InlineData(@"\Bx")]
    [InlineData(@"\bx")]
    public void Each_character_is_what_it_is_to_the_plain_expression(string pattern)
    {
        var (plain, own) = (new Regex(pattern, Plain), Of(pattern));
        var wrong = Enumerable.Range(0, char.MaxValue + 1).SelectMany(code => new[] { $"{(char)code}", $"{(char)code}x" })
            .Where(text => plain.IsMatch(text) != own.IsMatch(text)).Select(text => $"U+{(int)text[0]:X4}");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(@"(?:a|a)*b|(?:a|aa)+$x")]
    [InlineData(@"\b(?:a+)+\b[^.!?]{0,60}b$")]
    [InlineData(@"(?:\w+ ?)*!")]
    [InlineData(@"a[^.]{6,600}b")]
    public void A_long_text_takes_work_that_grows_with_it(string pattern)
    {
        foreach (var text in new[] { new string('a', Long), Repeated("ab "), Repeated("a a.b"), Repeated("aaaa bbbbb aab. ") })
        {
            var own = Of(pattern);
            own.IsMatch(text.AsSpan(0, Long / 10));
            var ofTenth = own.Looks;
            own.IsMatch(text);
            Assert.InRange(own.Looks, 1, 3L * own.States * (Long + 2));
            Assert.InRange(own.Looks - ofTenth, 0, 11 * ofTenth);
            Assert.InRange(own.Sets, 1, LazyAutomaton.MostSets);
            // The last set that was met may be more than was left.
            Assert.InRange(own.Numbers, 1, LazyAutomaton.MostNumbers + (4 * own.States) + 64);
        }
    }

    [Fact]
    public void What_was_met_before_takes_no_work()
    {
        var own = Of(@"\b(?:remind|ping) me\b");
        var text = Repeated("please ring me, or send me a reminder. ");
        own.IsMatch(text);
        var before = own.Looks;
        own.IsMatch(text);
        Assert.True(before > 0);
        Assert.Equal(before, own.Looks);
    }

    [Fact]
    public void No_more_is_kept_than_was_allowed()
    {
        var own = Of(@"a[^.]{0,40}b", Few);
        var text = Repeated("axaxxaxxxaxxxxa.");
        Assert.False(own.IsMatch(text));
        Assert.InRange(own.Sets, 1, Few);
        Assert.True(own.IsMatch(text + "axxb"));
    }

    [Fact]
    public void Many_may_ask_at_once()
    {
        var random = new RandomExpressions(5);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => random.Text())];
        foreach (var pattern in Enumerable.Range(0, 40).Select(_ => random.Expression()))
        {
            var (plain, shared) = (new Regex(pattern, Plain), Of(pattern, Few));
            Assert.Empty(texts.Concat(texts).AsParallel().WithDegreeOfParallelism(4)
                .Where(text => shared.IsMatch(text) != plain.IsMatch(text)).Select(text => $"{pattern} in “{text}”"));
        }
    }

    [Theory]
    [InlineData("a(?=b)")]
    [InlineData("(?<!a)b")]
    [InlineData("(?>a)b")]
    [InlineData(@"(a)\1")]
    [InlineData(@"(?<n>a)\k<n>")]
    [InlineData(@"\p{Greek}")]
    [InlineData(@"\x41")]
    [InlineData(@"\Ga")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("(?x: a )")]
    [InlineData("(?i)a")]
    [InlineData("[a-[b]]")]
    [InlineData("(?#aside)a")]
    [InlineData("(?<a-b>c)")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("a**")]
    [InlineData("*a")]
    [InlineData(@"a\")]
    public void What_is_not_known_is_not_guessed_at(string pattern) => Assert.Null(PatternParser.Parse(pattern));

    [Fact]
    public void What_is_too_long_is_left_to_the_plain_expression()
    {
        const string pattern = "^(?:ab?){0,100}$";
        Assert.NotNull(LazyAutomaton.Of(PatternParser.Parse(pattern)!));
        Assert.Null(LazyAutomaton.Of(PatternParser.Parse($"(?:{pattern}){{50}}")!));
    }

    private static LazyAutomaton Of(string pattern, int most = LazyAutomaton.MostSets) =>
        LazyAutomaton.Of(PatternParser.Parse(pattern) ?? throw new NotSupportedException(pattern), most)!;

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, (Long / text.Length) + 1))[..Long];
}

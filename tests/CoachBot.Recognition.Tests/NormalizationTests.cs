using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Tests;

public class NormalizationTests
{
    private static readonly TextNormalizer Normalizer =
        new(Lexicon.FromTexts(["they rejected the proposal", "still waiting for an answer", "the customer went silent",
            "remind me tomorrow"]));

    [Theory]
    [InlineData("They didn't ANSWER", "they did not answer")]
    [InlineData("they didnt answer", "they did not answer")]
    [InlineData("He’s silent", "they is silent")]
    [InlineData("the client rejected it", "the they rejected it")]
    [InlineData("waiting since tues", "waiting since weekday")]
    [InlineData("they want 20% off", "they want 0€ off")]
    [InlineData("sooooo silent?", "soo silent ?")]
    [InlineData("e-mail the prospect", "email the they")]
    public void What_means_the_same_is_written_the_same(string text, string words) =>
        Assert.Equal(words.Split(' '), Normalizer.Read(text).Words);

    [Theory]
    [InlineData("proposl", "proposal")]
    [InlineData("propposal", "proposal")]
    [InlineData("propodal", "proposal")]
    [InlineData("porposal", "proposal")]
    [InlineData("custmer", "they")]
    [InlineData("ansewr", "answer")]
    public void A_single_slip_is_put_right(string slip, string word) => Assert.Equal([word], Normalizer.Read(slip).Words);

    [Theory]
    [InlineData("props")]
    [InlineData("slant")]
    [InlineData("wait")]
    public void Short_or_distant_words_stay_as_they_are(string word) => Assert.Equal([word], Normalizer.Read(word).Words);

    [Fact]
    public void A_word_of_the_language_is_no_typo()
    {
        var lexicon = Lexicon.FromTexts(["they went silent"], word => word == "silents");
        Assert.Equal(["silents"], new TextNormalizer(lexicon).Read("silents").Words);
    }

    [Theory]
    [InlineData("Ana from Contoso went silent", "they from the company went silent")]
    [InlineData("the proposl, again!", "the proposal, again!")]
    [InlineData("😀 still  waiting…", "😀 still  waiting…")]
    public void The_encoder_reads_the_sentence_as_written_with_names_and_slips_put_right(string text, string sentence) =>
        Assert.Equal(sentence, Normalizer.Read(text).Sentence);

    [Fact]
    public void Any_text_can_be_read()
    {
        var random = new Random(20261122);
        const string alphabet = "abcXYZ  \t\n'’-.,?!$€%0123456789éßñ日本\u0301\ud83d\ude00\ud800\udc00<>&\0";
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var read = Normalizer.Read(text);
            Assert.All(read.Words, word => Assert.False(string.IsNullOrWhiteSpace(word), text));
        }
    }

    [Theory]
    [InlineData("quote", "quote", false)]
    [InlineData("quote", "qoute", true)]
    [InlineData("quote", "quotes", true)]
    [InlineData("quote", "uote", true)]
    [InlineData("quote", "quite", true)]
    [InlineData("quote", "quits", false)]
    [InlineData("ab", "ba", true)]
    [InlineData("", "a", true)]
    public void One_slip_is_one_insertion_deletion_substitution_or_swap(string a, string b, bool slip)
    {
        Assert.Equal(slip, EditDistance.IsOneSlip(a, b));
        Assert.Equal(slip, EditDistance.IsOneSlip(b, a));
    }
}

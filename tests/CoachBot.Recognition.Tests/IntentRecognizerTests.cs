namespace CoachBot.Recognition.Tests;

public class IntentRecognizerTests
{
    private static readonly IntentRecognizer Recognizer = IntentRecognizer.Train(SmallContent.Phrases);

    [Theory]
    [InlineData("the customer said no to our offer", "buyer-said-no")]
    [InlineData("they rejected the proposal", "buyer-said-no")]
    [InlineData("she went silent and doesn't answer my emails", "buyer-went-quiet")]
    [InlineData("could you remind me on thursday", "set-reminder")]
    [InlineData("what is the weather like", "none")]
    public void The_best_intent_fits_the_text(string text, string intent) =>
        Assert.Equal(intent, Recognizer.Recognize(text).Best.Intent);

    [Fact]
    public void The_ranking_holds_every_intent_once_best_first_and_adds_up_to_one()
    {
        var ranking = Recognizer.Recognize("they turned it down").Ranking;
        Assert.Equal(Recognizer.Intents.Order(), ranking.Select(score => score.Intent).Order());
        Assert.Equal(ranking.OrderByDescending(score => score.Score), ranking);
        Assert.Equal(1, ranking.Sum(score => score.Score), 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud800")]
    [InlineData("...")]
    public void A_text_without_words_is_none(string text) => Assert.Equal(Decision.None, Recognizer.Recognize(text).Decision);

    [Fact]
    public void A_very_long_text_is_recognised_by_its_beginning() =>
        Assert.NotNull(Recognizer.Recognize(string.Concat(Enumerable.Repeat("they said no and ", 5000))).Best.Intent);

    [Fact]
    public void Training_twice_gives_the_same_scores()
    {
        var again = IntentRecognizer.Train(SmallContent.Phrases);
        Assert.Equal(Recognizer.Recognize("they declined").Ranking, again.Recognize("they declined").Ranking);
    }

    [Fact]
    public void One_intent_alone_cannot_be_trained() =>
        Assert.Throws<ArgumentException>(() => IntentRecognizer.Train([new("they said no", "buyer-said-no")]));

    [Fact]
    public void An_empty_phrase_is_named_by_its_intent()
    {
        var error = Assert.Throws<ArgumentException>(() => IntentRecognizer.Train([.. SmallContent.Phrases, new(" ", "set-reminder")]));
        Assert.Contains("set-reminder", error.Message, StringComparison.Ordinal);
    }
}

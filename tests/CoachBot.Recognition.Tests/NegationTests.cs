namespace CoachBot.Recognition.Tests;

public class NegationTests
{
    [Fact]
    public void A_counter_example_makes_its_intent_less_likely()
    {
        const string text = "they didn't say no, they want it cheaper";
        var without = Score(IntentRecognizer.Train(SmallContent.Phrases), text);
        var with = Score(IntentRecognizer.Train([.. SmallContent.Phrases,
            SmallContent.Not("buyer-said-no", "they didn't say no, it's too expensive")]),
            text);
        Assert.True(with < without, $"{with} should be below {without}");
    }

    [Theory]
    [InlineData("they rejected us", "they did not reject us")]
    [InlineData("they said no", "they didn't say no")]
    [InlineData("he turned us down", "he didn't turn us down")]
    public void A_not_that_speaks_against_the_intent_makes_it_doubtful(string plain, string negated)
    {
        var recognizer = IntentRecognizer.Train(SmallContent.Phrases);
        Assert.Equal(Decision.Sure, recognizer.Recognize(plain).Decision);
        Assert.NotEqual(Decision.Sure, recognizer.Recognize(negated).Decision);
    }

    [Fact]
    public void A_not_that_belongs_to_the_intent_leaves_no_doubt() =>
        Assert.Equal(Decision.Sure, IntentRecognizer.Train(SmallContent.Phrases).Recognize("she doesn't answer").Decision);

    private static double Score(IntentRecognizer recognizer, string text) =>
        recognizer.Recognize(text).Ranking.Single(score => score.Intent == "buyer-said-no").Score;
}

using CoachBot.Calls;
using CoachBot.Journal;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Journal;

public sealed class InsightsTests
{
    [Fact]
    public void Figures_count_what_was_met_and_what_came_of_calls()
    {
        var insights = Insights.Of(
            [Met("buyer-said-no"), Met("buyer-went-quiet"), Met("buyer-went-quiet"), Call("said-no", 40), Call("said-yes", 60),
                Call("no-decision", null)], open: 4);

        Assert.Equal([("buyer-went-quiet", 2), ("buyer-said-no", 1)], insights.Situations);
        Assert.Equal(2, insights.ClearAnswers);
        Assert.Equal(50, insights.TalkShare);
        Assert.Equal(4, insights.Open);
        Assert.Equal("insights-quiet", insights.Lesson());
    }

    [Fact]
    public void Talking_less_than_before_is_worth_a_word() =>
        Assert.Equal("insights-listening",
            Insights.Of([Call("said-no", 80), Call("said-no", 60), Call("said-yes", 50), Call("said-yes", 40)], 0).Lesson());

    [Fact]
    public void Talking_most_of_the_time_is_said_gently() =>
        Assert.Equal("insights-talking", Insights.Of([Call("said-no", 80), Call("said-no", 60)], 0).Lesson());

    [Fact]
    public void What_was_only_practised_was_not_met()
    {
        var insights = Insights.Of([Met("practise"), Met("check-draft"), Met("practise"), Met("buyer-said-no")], 0);

        Assert.Equal([("buyer-said-no", 1)], insights.Situations);
        Assert.False(insights.IsEnough);
    }

    [Fact]
    public void Nothing_is_read_out_of_too_little() => Assert.False(Insights.Of([Met("buyer-said-no")], 0).IsEnough);

    private static JournalEntry Met(string situation) => new() { Situation = situation };

    private static JournalEntry Call(string outcome, int? talk) =>
        new() { Situation = "debrief-call", Outcome = outcome, TalkShare = talk };
}

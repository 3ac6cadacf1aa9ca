using CoachBot.Recognition;
using CoachBot.Replies.Case;

namespace CoachBot.Tests.Replies;

public sealed class ClauseEvidenceTests
{
    private static readonly IntentScore[] _whole = [new("silence", 0.5), new("discount", 0.3), new("none", 0.2)];

    [Fact]
    public void What_one_clause_says_plainly_comes_before_what_the_whole_only_resembles()
    {
        var weighed = ClauseEvidence.Weigh(_whole,
            [[new("discount", 0.9), new("silence", 0.01), new("none", 0.02)], [new("none", 0.3), new("silence", 0.05)]]);
        Assert.Equal("discount", weighed[0].Intent);
    }

    [Fact]
    public void What_no_clause_speaks_of_keeps_a_little()
    {
        var weighed = ClauseEvidence.Weigh(_whole, [[new("discount", 0.9)]]);
        Assert.All(weighed, score => Assert.True(score.Score > 0));
    }

    [Fact]
    public void Together_they_are_one() =>
        Assert.Equal(1, ClauseEvidence.Weigh(_whole, [[new("none", 0.8)], [new("silence", 0.5)]]).Sum(score => score.Score), 9);

    [Fact]
    public void Clauses_that_say_nothing_change_nothing()
    {
        var weighed = ClauseEvidence.Weigh(_whole, [[]]);
        Assert.Equal(["silence", "discount", "none"], weighed.Select(score => score.Intent));
        Assert.Equal(0.5, weighed[0].Score, 9);
    }
}

using CoachBot.Recognition.Listening;

namespace CoachBot.Recognition.Tests.Listening;

public class SegmenterTests
{
    [Fact]
    public void News_and_a_request_are_two_commands() =>
        Assert.Equal(["news.said-no", "want.remind"],
            Cut(2, ("0..1", "news.said-no", 0.8), ("1..2", "want.remind", 0.9), ("0..2", "news.said-no", 0.6)));

    [Fact]
    public void News_in_two_clauses_is_one_command() =>
        Assert.Equal(["news.quiet"], Cut(2, ("0..1", "tell", 0.8), ("1..2", "news.quiet", 0.9), ("0..2", "news.quiet", 0.9)));

    [Fact]
    public void The_same_request_twice_is_one_command() =>
        Assert.Equal(["want.remind"], Cut(2, ("0..1", "want.remind", 0.9), ("1..2", "want.remind", 0.9), ("0..2", "want.remind", 0.9)));

    [Fact]
    public void A_request_that_is_not_sure_is_not_cut_off() =>
        Assert.Equal(["news.said-no"], Cut(2, ("0..1", "news.said-no", 0.8), ("1..2", "want.remind", 0.3), ("0..2", "news.said-no", 0.6)));

    [Fact]
    public void The_cut_is_made_where_both_sides_are_surest() =>
        Assert.Equal(
            ["news.said-no", "want.remind"],
            Cut(3, ("0..1", "news.said-no", 0.6), ("1..3", "want.remind", 0.6), ("0..2", "news.said-no", 0.9),
                ("2..3", "want.remind", 0.95), ("0..3", "none", 0.3), ("1..2", "tell", 0.5)));

    [Fact]
    public void Three_commands_are_three() =>
        Assert.Equal(
            ["news.said-no", "ask.what-tell", "want.remind"],
            Cut(3, ("0..1", "news.said-no", 0.95), ("1..3", "ask.what-tell", 0.92), ("0..2", "news.said-no", 0.5),
                ("2..3", "want.remind", 0.95), ("0..3", "none", 0.3), ("1..2", "ask.what-tell", 0.95)));

    [Fact]
    public void A_part_of_which_the_whole_shows_nothing_is_how_the_rest_is_said() =>
        Assert.Equal(["ask.as-email"], Cut(2, ("0..1", "news.circles", 0.8), ("1..2", "ask.as-email", 0.9), ("0..2", "ask.as-email", 0.9)));

    [Fact]
    public void What_follows_a_reminder_is_what_to_be_reminded_of() =>
        Assert.Equal(["want.remind"], Cut(2, ("0..1", "want.remind", 0.99), ("1..2", "ask.as-email", 0.95), ("0..2", "want.remind", 0.99)));

    private static IEnumerable<string> Cut(int clauses, params (string Clauses, string Act, double P)[] read)
    {
        Segment Read(Range range)
        {
            var (_, act, p) = read.Single(one => one.Clauses == range.ToString());
            return new(range, [new(act, null, default, p)]);
        }

        return new Segmenter(Read).Cut(Read(..clauses), clauses).Select(segment => segment.Best.Act);
    }
}

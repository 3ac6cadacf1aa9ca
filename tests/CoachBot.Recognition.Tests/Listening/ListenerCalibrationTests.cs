using CoachBot.Recognition.Listening;

namespace CoachBot.Recognition.Tests.Listening;

public class ListenerCalibrationTests
{
    [Fact]
    public void Sure_is_where_no_more_are_wrong_than_may_be()
    {
        // 200 messages, the surer the better: all above 0.5 are right, one in four below it.
        var read = Enumerable.Range(0, 200).Select(at => (P: at / 200.0, IsRight: at >= 100 || at % 4 == 0)).ToList();
        var sure = ListenerCalibration.Sure(read);
        Assert.InRange(sure, 0.4, 0.5);
        var taken = read.Where(one => one.P >= sure).ToList();
        Assert.InRange(taken.Count(one => !one.IsRight) / (double)taken.Count, 0, ListenerCalibration.WrongShare);
    }

    [Fact]
    public void Nothing_is_sure_where_the_surest_are_wrong() =>
        Assert.Equal(1, ListenerCalibration.Sure(Enumerable.Range(0, 200).Select(at => (P: at / 200.0, IsRight: at < 100))));

    [Fact]
    public void Scores_that_boast_are_cooled()
    {
        // Two acts, always nearly sure of the first, and right in two of three.
        var judged = Enumerable.Range(0, 300).Select(at => new Judged([6, 0], [at % 3 == 0 ? 1 : 0], false)).ToList();
        var found = ListenerCalibration.Calibrate(judged, ["news.one", "news.other"]);
        Assert.Equal(2.8f, found.NothingOpen.Temperature);
        Assert.Equal((1, 0), (found.Open.Temperature, found.Open.Offsets[0]));
    }

    [Fact]
    public void A_family_that_is_seen_everywhere_is_held_back()
    {
        var judged = Enumerable.Range(0, 300).Select(at => new Judged([2, 0], [at % 2], true)).ToList();
        var found = ListenerCalibration.Calibrate(judged, ["answer", "news.said-no"]);
        float[] logits = [2, 0];
        found.Open.SetRight(logits);
        Assert.InRange(logits[0], 0.45f, 0.6f);
        Assert.All(found.NothingOpen.Offsets, offset => Assert.Equal(0, offset));
    }
}

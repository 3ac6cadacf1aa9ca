using CoachBot.Content;
using CoachBot.Replies.Case;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Replies;

public sealed class CounselChoiceTests
{
    private static readonly ContentLibrary _content = ContentLibrary.Load("en", ContentFolder.Own);

    [Theory]
    [InlineData("price", "ask.should-i", "discount", "", "price-discount")]
    [InlineData("price", "ask.should-i", "discount", "percentage", "price-discount-asked-for")]
    [InlineData("no-show", "ask.should-i", "discount", "percentage", "discount")]
    [InlineData(null, "ask.should-i", "discount", "", "discount")]
    [InlineData("price", "ask.what-if", "angry", "", "if-angry")]
    [InlineData(null, "ask.what-if", "something nobody thought of", "", "if-something-else")]
    [InlineData(null, "ask.what-if", null, "", "if-something-else")]
    [InlineData(null, "ask.how-long", null, "", "how-long")]
    [InlineData(null, "ask.how-long", null, "agreed", "how-long-agreed")]
    [InlineData("price", "ask.cant-know", null, "", "price-what-others-charge")]
    [InlineData("buyer-said-no", "ask.cant-know", null, "competitor", "cant-know-competitor")]
    public void The_most_specific_that_fits_wins(string? topic, string act, string? arg, string fact, string id) =>
        Assert.Equal(id, CounselChoice.Best(_content, topic, act, arg, Facts(fact))?.Id);

    [Fact]
    public void Asked_twice_it_says_what_it_has_not_said_yet_where_there_is_something()
    {
        var first = CounselChoice.Best(_content, "price", "ask.should-i", "discount", Facts(""));
        var second = CounselChoice.Best(_content, "price", "ask.should-i", "discount", Facts(""), counsel => counsel == first);
        var third = CounselChoice.Best(_content, "price", "ask.should-i", "discount", Facts(""), _ => true);
        Assert.Equal(("price-discount", "discount", "price-discount"), (first!.Id, second!.Id, third!.Id));
    }

    [Fact]
    public void Whatever_is_asked_in_whatever_talk_has_an_answer()
    {
        string[] acts = ["ask.what-if", "ask.what-tell", "ask.should-i", "ask.my-fault", "ask.how-long", "ask.who-else", "ask.why-they",
            "ask.cant-know", "ask.then"];
        var unanswered = from topic in _content.Situations.Select(situation => situation.Id).Append(null)
                         from act in acts
                         from arg in _content.Acts.Acts.Single(known => known.Id == act).Args.Select(string? (known) => known)
                             .DefaultIfEmpty(null)
                         where CounselChoice.Best(_content, topic, act, arg, Facts("")) is null
                         select $"{topic}: {act} {arg}";
        Assert.Empty(unanswered);
    }

    [Fact]
    public void No_two_of_one_situation_fit_the_same_question_equally()
    {
        var all = _content.Situations.Select(situation => situation.Counsel.Values).Append(_content.Shared.Counsel.Values);
        foreach (var counsel in all.Select(values =>
            values.Where(one => one.Act is not (Counsel.InTheirWords or Counsel.InPlainWords or Counsel.InGeneral
                or Counsel.ToWhatTheySaid or Counsel.ToOwnSlip or Counsel.ToOwnLimit)).ToList()))
        {
            Assert.Equal(counsel.Count, counsel.Select(one => (one.Act, one.Arg, string.Join(' ', one.When))).Distinct().Count());
        }
    }

    private static Dictionary<string, string> Facts(string key) => key.Length == 0 ? [] : new() { [key] = "something" };
}

using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class AskedQuoteTests
{
    [Theory]
    [InlineData("'Tom, thank you for telling me. May I ask what tipped it?' too much?")]
    [InlineData("ok so i wrote 'Shall we leave it for this year, or is there something I missed?' rude?")]
    [InlineData("does this work? \"Ana, I haven't heard, so I take it you decided against it. Right?\"")]
    [InlineData("“Would you rather we left it? Either is fine with me.” is that ok to send?")]
    public void Words_of_which_is_asked_whether_they_do_are_a_draft(string said) => Assert.NotNull(AskedQuote.Find(said));

    [Theory]
    [InlineData("she wrote 'we will think about it after the holidays' ok?")]
    [InlineData("her exact words 'we just don't have the appetite to switch', too much?")]
    [InlineData("he goes 'honestly i am worried my team will hate it'. what now")]
    [InlineData("'Tom, thank you for telling me. May I ask what tipped it?' is what i sent on monday")]
    [InlineData("'mid option', ok?")]
    public void What_they_said_and_what_nothing_is_asked_of_is_none(string said) => Assert.Null(AskedQuote.Find(said));
}

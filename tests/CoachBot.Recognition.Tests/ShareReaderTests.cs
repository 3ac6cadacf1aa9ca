using CoachBot.Recognition.Numbers;

namespace CoachBot.Recognition.Tests;

public class ShareReaderTests
{
    [Theory]
    [InlineData("60", 60)]
    [InlineData("60%", 60)]
    [InlineData("about 60 percent", 60)]
    [InlineData("roughly 35 per cent", 35)]
    [InlineData("sixty percent", 60)]
    [InlineData("sixty-five", 65)]
    [InlineData("I talked 70% of the time", 70)]
    [InlineData("half", 50)]
    [InlineData("about half of the time", 50)]
    [InlineData("two thirds", 67)]
    [InlineData("a third of it", 33)]
    [InlineData("62.5%", 62)]
    [InlineData("0", 0)]
    [InlineData("140", null)]
    [InlineData("300%", null)]
    [InlineData("-5", null)]
    [InlineData("we had 3 calls", null)]
    [InlineData("3 of 4", null)]
    [InlineData("too much", null)]
    [InlineData("", null)]
    public void A_share_is_read_in_percent(string text, int? percent) => Assert.Equal(percent, ShareReader.Read(text));
}

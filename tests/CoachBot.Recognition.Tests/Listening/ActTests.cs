using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Tests.Listening;

public class ActTests
{
    [Theory]
    [InlineData(new[] { "want.remind", "news.said-no" }, "news.said-no")]
    [InlineData(new[] { "chat.thanks", "want.remind" }, "want.remind")]
    [InlineData(new[] { "ask.shorter", "answer" }, "answer")]
    [InlineData(new[] { "want.practise", "ask.what-tell" }, "want.practise")]
    [InlineData(new[] { "tell", "want.debrief" }, "want.debrief")]
    public void One_of_several_commands_leads(string[] acts, string lead) => Assert.Equal(lead, Leading.Of(acts));

    [Theory]
    [InlineData("unknown", true, "answer")]
    [InlineData("tell", false, "other")]
    [InlineData("news.price", true, "other")]
    [InlineData("want.journal", false, "service")]
    [InlineData("steer.back", true, "chat")]
    [InlineData("none", true, "unclear")]
    [InlineData("foreign", false, "unclear")]
    public void An_act_has_a_kind(string act, bool isOpen, string kind) => Assert.Equal(kind, ActKind.Of(act, isOpen));
}

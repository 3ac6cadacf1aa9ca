using System.Globalization;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Listening.Understanding;

/// <summary>What stands beside a question in its own sentence answers nothing that the coach has asked.</summary>
public sealed class QuestionsAloneTests
{
    private static readonly TestCoach _coach = new();

    [Theory]
    [InlineData("how long shall I wait for her, it feels like ages", "buyer-went-quiet/what-happened")]
    [InlineData("should I ring him or leave it for the weekend", "buyer-went-quiet/what-happened")]
    [InlineData("do I mail the price list or keep it till we've talked", "send-me-something/why-they-ask")]
    [InlineData("Please look at this before it goes: Dear Mr Braun, we can offer 4 percent if you order today.", "price/what-they-said")]
    public void A_question_or_a_draft_is_no_answer(string message, string open) =>
        Assert.DoesNotContain(Read(message, open).Commands, command => command.Act == ActIds.Answer);

    [Theory]
    [InlineData("how do I answer that, he said it costs too much", "price/what-they-said")]
    [InlineData("what do I do now, she told me they want a discount", "price/what-they-said")]
    [InlineData("they said go ahead, what do I ask first", "buyer-said-no/what-happened")]
    [InlineData("what do I do now, it's too expensive for them", "price/what-they-said")]
    public void What_is_told_beside_a_question_answers(string message, string open) =>
        Assert.Contains(Read(message, open).Commands, command => command.Act == ActIds.Answer);

    private static Reading Read(string message, string open)
    {
        var asked = _coach.Get<Curriculum>().Questions.Single(question => question.Id == open);
        var time = new DateTimeContext(new(2026, 11, 24, 11, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));
        return _coach.Get<Listener>().Read(message, new TalkView(time, asked.Opened));
    }
}

using System.Globalization;
using CoachBot.Calls;
using CoachBot.Recognition.Dates;
using CoachBot.Tests.Time;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Calls;

/// <summary>“Make it 4”: of what stands on Thursday 26 November at 15:00, said on the Monday before.</summary>
public sealed class NewTimeTests
{
    private static readonly Activity Message = new() { LocalTimezone = "Europe/London", Locale = "en-GB" };
    private readonly NewTimeReader _reader = new(new DateTimeReader(), new SellerClock(new ManualTime(At("2026-11-23T09:00"))));

    [Theory]
    [InlineData("actually make it 4", "2026-11-26T16:00")]
    [InlineData("make it 4 instead of 3", "2026-11-26T16:00")]
    [InlineData("make it 10:30 please", "2026-11-26T10:30")]
    [InlineData("push it to half past five", "2026-11-26T17:30")]
    [InlineData("sorry, I meant Friday", "2026-11-27T15:00")]
    [InlineData("move it to tomorrow", "2026-11-24T15:00")]
    [InlineData("move the reminder about Ana to Friday at 10", "2026-11-27T10:00")]
    [InlineData("make it today at 4", "2026-11-23T16:00")]
    [InlineData("make it four", "2026-11-26T16:00")]
    [InlineData("move it to Thursday afternoon at 2", "2026-11-26T14:00")]
    [InlineData("make it an hour later", "2026-11-26T16:00")]
    [InlineData("half an hour earlier please", "2026-11-26T14:30")]
    [InlineData("push it back by 20 minutes", "2026-11-26T15:20")]
    [InlineData("snooze it for two hours", "2026-11-23T11:00")]
    public void What_is_said_is_the_new_time_and_what_isn_t_stays(string text, string time) =>
        Assert.Equal(At(time), _reader.Read(text, At("2026-11-26T15:00"), Message));

    [Theory]
    [InlineData("make it shorter")]
    [InlineData("change it")]
    [InlineData("make it 10 deals")]
    public void No_time_is_none(string text) => Assert.Null(_reader.Read(text, At("2026-11-26T15:00"), Message));

    [Theory]
    [InlineData("actually make it 4", true)]
    [InlineData("no, Tuesday at 4", true)]
    [InlineData("it's at 4 now", true)]
    [InlineData("it's on the table since Tuesday that they want to leave us", false)]
    [InlineData("no answer since Tuesday", false)]
    [InlineData("Ana said no", false)]
    public void Only_few_and_plain_words_move_what_was_agreed(string text, bool moves) => Assert.Equal(moves, ChangeWords.MovesIt(text));

    [Theory]
    [InlineData("my call with Ana is off", true)]
    [InlineData("cancel the call with Ana", true)]
    [InlineData("please cancel tomorrow's meeting", true)]
    [InlineData("they cancelled our meeting again", false)]
    [InlineData("cancel the reminder to call Ana", false)]
    [InlineData("had a call with Ana and the deal is off", false)]
    public void A_call_that_is_off_is_told_from_a_buyer_who_cancels(string text, bool off) =>
        Assert.Equal(off, ChangeWords.CancelsCall(text));

    private static DateTimeOffset At(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, TimeSpan.Zero);
    }
}

using System.Globalization;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Reminders;
using CoachBot.Reminders.Orders;

namespace CoachBot.Tests.Reminders.Orders;

/// <summary>
/// What a message orders of two reminders: on Thursday 26 November at 10:00 Lena of Halden gets a call, on Tuesday 1 December at 15:00
/// Marco of Tivoli the drawings. It is Monday 23 November 2026, 9:00.
/// </summary>
public sealed class OrderReaderTests
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly IDateTimeReader _dates = CoachRegistration.NewDateReader();

    private static readonly DateTimeContext _time =
        new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), _zone, CultureInfo.GetCultureInfo("en-GB"));

    private static readonly Reminder[] _atHand =
    [
        Of("lena", ReminderKinds.Task, "call Lena, Halden", new(2026, 11, 26, 10, 0, 0, TimeSpan.Zero)),
        Of("marco", ReminderKinds.Task, "send Marco at Tivoli the drawings", new(2026, 12, 1, 15, 0, 0, TimeSpan.Zero)),
        Of("call", ReminderKinds.BeforeCall, null, new(2026, 11, 24, 13, 45, 0, TimeSpan.Zero)),
    ];

    [Theory]
    [InlineData("sorry, Marco on the Wednesday, same hour", "marco 2026-12-02 15:00")]
    [InlineData("lena plus three days", "lena 2026-11-29 10:00")]
    [InlineData("the Tivoli one is meant to be half past nine on Tuesday", "marco 2026-12-01 09:30")]
    [InlineData("no use calling Halden on Thursday, make it the 3rd, 11 again", "lena 2026-12-03 11:00")]
    [InlineData("snooze tivoli until after the weekend, 9th is fine", "marco 2026-12-09 15:00")]
    [InlineData("lena can wait, push her to the Thursday after", "lena 2026-12-03 10:00")]
    [InlineData("give marco another couple of days, he's on site till 5", "marco 2026-12-03 15:00")]
    [InlineData("drawings reminder from 3 pm to 4.15 pm please change it", "marco 2026-12-01 16:15")]
    [InlineData("I've no voice, put Lena off to week 50, on the Tuesday", "lena 2026-12-08 10:00")]
    [InlineData("shift both reminders back a week", "lena 2026-12-03 10:00; marco 2026-12-08 15:00")]
    [InlineData("swap those, Marco on Thursday at 10 and Lena on the 1st at 3", "marco 2026-11-26 10:00; lena 2026-12-01 15:00")]
    [InlineData("Halden and Tivoli both to Friday the 4th, Lena at 9 still and Marco half 4",
        "lena 2026-12-04 09:00; marco 2026-12-04 16:30")]
    [InlineData("wrong hour for Halden, i meant half ten not ten", "lena 2026-11-26 10:30")]
    [InlineData("the tuseday one shud be 9 in the mornign", "marco 2026-12-01 09:00")]
    [InlineData("Lena must be Friday, my mistake", "lena 2026-11-27 10:00")]
    [InlineData("for Marco I said 3 I mean 5", "marco 2026-12-01 17:00")]
    [InlineData("kindly shift the drawings from 3 pm to 3.30 pm", "marco 2026-12-01 15:30")]
    [InlineData("Halden: eleven, not ten", "lena 2026-11-26 11:00")]
    [InlineData("snooze marco two days", "marco 2026-12-03 15:00")]
    [InlineData("no chance I'll have the drawings for Tuesday, give me two more days", "marco 2026-12-03 15:00")]
    [InlineData("Lena is asleep anyhow. Thursday the 14th of January will do.", "lena 2027-01-14 10:00")]
    [InlineData("I'll not manage Lena Thursday. Friday same time.", "lena 2026-11-27 10:00")]
    [InlineData("let Marco rest till after new year, the 8th", "marco 2027-01-08 15:00")]
    [InlineData("leave tivoli for now, remind me friday instead", "marco 2026-11-27 15:00")]
    [InlineData("Lena to Monday and Marco to 4", "lena 2026-11-30 10:00; marco 2026-12-01 16:00")]
    [InlineData("move Orsted to Friday 10 and push Lena to 11", "lena 2026-11-26 11:00")]
    public void One_that_is_named_gets_another_time(string text, string expected) =>
        Assert.Equal(expected, Said(text, OrderKind.Change));

    [Theory]
    [InlineData("marco gets the sketches not the drawings", "send Marco at Tivoli the sketches")]
    [InlineData("the Halden reminder should be write to Lena, not ring her", "write to Lena, Halden")]
    [InlineData("the Tivoli one should say drawings AND the quote", "send Marco at Tivoli the drawings and the quote")]
    [InlineData("for tivoli put \"drawings plus the June price list\", time stays",
        "send Marco at Tivoli the drawings plus the June price list")]
    [InlineData("It isn't Marco who gets the drawings, it is his colleague Sanne. Same time.", "send Sanne at Tivoli the drawings")]
    [InlineData("I won't call Lena, better I send her a note. Same day and hour", "send Lena a note, Halden")]
    [InlineData("don't have me ring Lena, have me write to her, same day", "write to Lena, Halden")]
    [InlineData("instead of calling Lena I'd rather visit her, same slot", "visit Lena, Halden")]
    [InlineData("swap Lena's call for a text message", "text Lena, Halden")]
    [InlineData("could you amend the Tivoli reminder so it reads: send the drawings and the signed plan?",
        "send the drawings and the signed plan")]
    [InlineData("add \"and the permit\" to marco's", "send Marco at Tivoli the drawings and the permit")]
    [InlineData("Marco shall get the sketches and not the drawings", "send Marco at Tivoli the sketches")]
    public void One_that_is_named_gets_other_words(string text, string expected) =>
        Assert.Equal(expected, Orders(text).Single().Meant!.Task);

    [Theory]
    [InlineData("cancel both reminders, Lena and Marco, the Orsted call stays", "lena; marco")]
    [InlineData("cancle the tivoli remidner", "marco")]
    [InlineData("no need to ping me about Lena any longer, she's with my colleague now", "lena")]
    [InlineData("leave Thursday out, take it off", "lena")]
    [InlineData("scrap the reminder for Marco, not the one for Lena", "marco")]
    [InlineData("drop Marco on Tuesday, no wait, keep that drop Lena", "lena")]
    [InlineData("Lena's on parental leave, so don't be reminding me to ring her", "lena")]
    [InlineData("no more reminders for tivoli thanks", "marco")]
    [InlineData("we can forget Marco", "marco")]
    [InlineData("I won't be calling Lena after all", "lena")]
    [InlineData("the Halden one is history", "lena")]
    [InlineData("quit nagging me about marco", "marco")]
    [InlineData("clear thursday", "lena")]
    public void What_is_dropped_is_what_is_named(string text, string expected) => Assert.Equal(expected, Said(text, OrderKind.Drop));

    [Theory]
    [InlineData("sent marco everything at the weekend so tuesday's one is finished", "marco")]
    [InlineData("both of them are done, Lena rang back and Marco has his drawings", "lena; marco")]
    [InlineData("I've spoken to Lena already, you can close that", "lena")]
    [InlineData("halden done", "lena")]
    [InlineData("Marco has the drawings since yesterday", "marco")]
    [InlineData("Marco at Tivoli has now got the drawings", "marco")]
    [InlineData("the drawings went out to Marco", "marco")]
    [InlineData("I have made the call with Lena already", "lena")]
    [InlineData("Lena ✓", "lena")]
    [InlineData("that's Lena rung", "lena")]
    [InlineData("Lena, ticked. Marco, not yet", "lena")]
    [InlineData("both sorted, Lena's been rung and Marco's got his drawings", "lena; marco")]
    public void What_is_done_is_what_is_named(string text, string expected) => Assert.Equal(expected, Said(text, OrderKind.Finish));

    [Theory]
    [InlineData("Lena done, Marco to Friday at 4", "Finish lena; Change marco")]
    [InlineData("lose the Halden one and put in Ilse at Vesta for the 9th at 2", "Drop lena; Set")]
    [InlineData("the drawings went to Marco so tick that off, then get me to chase him on the 4th at 9", "Finish marco; Set")]
    [InlineData("move Lena to 11 and tell me what else is on thursday", "Change lena; Look")]
    [InlineData("phone Gita at Vesta tomorrow noon", "Set")]
    [InlineData("in 2 hrs email karel the agenda", "Set")]
    [InlineData("wed 9 sharp - Vesta, intro to the new buyer", "Set")]
    [InlineData("Tivoli, thurs noon, check delivery note", "Set")]
    [InlineData("15 min before gita: look up their fleet", "Set")]
    [InlineData("5 mins before the Vesta call, tea and the price sheet", "Set")]
    [InlineData("10 min before the demo, bring the price sheet", "Set")]
    [InlineData("wk 50 tuesday 9h, handover list for Vesta", "Set")]
    [InlineData("and another remnder this friday noon, call Mr Abbas from Orsted, other deal", "Set")]
    [InlineData("Lena's done and shift Marco to 2pm", "Finish lena; Change marco")]
    public void Each_part_is_an_order_of_its_own(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Orders(text).Select(order => $"{order.Kind} {order.Meant?.Id}".TrimEnd())));

    [Fact]
    public void What_is_told_behind_a_deed_is_none_of_the_order()
    {
        const string text = "Emailed Marco the drawings, he says it's far too expensive";
        Assert.Equal(text.IndexOf(',', StringComparison.Ordinal), Orders(text).Single().Span.End);
    }

    [Theory]
    [InlineData("Marco wants the drawings by Friday")]
    [InlineData("Lena said Tuesday is better for her board")]
    [InlineData("Lena called, she needs time till Friday")]
    [InlineData("when do I call Lena?")]
    [InlineData("call with Vesta tomorrow at 11, Ms Gita")]
    [InlineData("scrap everything except Marco")]
    [InlineData("just got off the phone with Lena from Halden")]
    [InlineData("ok, ring him Thursday at 4")]
    [InlineData("Lena wants us to drop the price by 8%")]
    [InlineData("Halden can go with 25 seats")]
    [InlineData("Marco sorted the budget with his boss")]
    [InlineData("Lena would rather sign on Thursday")]
    [InlineData("Tivoli cancelled the order")]
    [InlineData("Marco's decision is delayed till Monday")]
    [InlineData("it's all sorted with legal")]
    [InlineData("both want us to drop the price")]
    [InlineData("rang Lena, no answer")]
    [InlineData("Email from Pieter: board meeting on Monday")]
    [InlineData("sign by Friday or the price goes up, that was my line")]
    [InlineData("Lena put in an order for 40 seats")]
    [InlineData("They have me on the shortlist until Friday")]
    [InlineData("push Lena back by 9000000 days")]
    [InlineData("Lena is back on Thursday")]
    [InlineData("Marco's out until Friday")]
    [InlineData("Tivoli will be sorted by Friday, Marco said")]
    [InlineData("Marco is done with our competitor")]
    [InlineData("Lena wants to move the start to Monday")]
    [InlineData("tomorrow at 10, her office")]
    [InlineData("I have all the drawings for Marco now")]
    [InlineData("Got the drawings from our engineers today")]
    [InlineData("Marco got the wrong drawings")]
    [InlineData("Our engineers have the drawings for Marco")]
    [InlineData("Marco has to look at the drawings first")]
    [InlineData("They always bug me about the discount, call Friday at 10")]
    [InlineData("It doesn't bother me at all, we meet Friday")]
    [InlineData("10 min before the demo, laptop dead")]
    [InlineData("An hour before the call: cold feet")]
    [InlineData("5 minutes before the Vesta call, phone dead")]
    [InlineData("Two hours before the demo, Gita cancelled")]
    public void News_and_questions_order_nothing(string text) => Assert.Empty(Orders(text));

    private static IReadOnlyList<ReminderOrder> Orders(string text) =>
        new OrderReader(new(_atHand, _zone), new(_dates, _time)).In(text);

    private static string Said(string text, OrderKind kind) => string.Join("; ", Orders(text).Select(order =>
    {
        Assert.Equal(kind, order.Kind);
        return $"{order.Meant!.Id} {order.Meant.Due?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}".TrimEnd();
    }));

    private static Reminder Of(string id, string kind, string? task, DateTimeOffset due) =>
        new() { Id = id, Kind = kind, Task = task, DueAt = due.ToUnixTimeMilliseconds() };
}

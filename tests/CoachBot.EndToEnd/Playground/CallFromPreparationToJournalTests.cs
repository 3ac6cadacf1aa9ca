using CoachBot.EndToEnd.Turns;

namespace CoachBot.EndToEnd.Playground;

/// <summary>
/// A call in the Teams-like client, in a real browser: prepared, prompted by the coach itself, debriefed, found again in the journal.
/// </summary>
public sealed class CallFromPreparationToJournalTests(Databases databases)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(PlaygroundVisit.Screens), MemberType = typeof(PlaygroundVisit))]
    public async Task Prepared_prompted_debriefed_kept(string where, int width, int height)
    {
        await using var visit = await PlaygroundVisit.BeginAsync(databases, width, height, Cancellation);
        var seller = visit.Seller;

        // The coach comes by a quarter of an hour before: that is in a moment.
        await seller.WriteAsync("I have a half hour call with Ana from Contoso in 15 minutes and 12 seconds");
        await seller.SeesAsync("I'll come by 15 minutes before");
        await seller.PictureAsync($"{where}-call-1-card");

        await seller.SeesAsync("In 15 minutes: your call with Ana");
        await seller.PictureAsync($"{where}-call-2-prompt");

        await seller.WriteAsync("debrief my call with Ana, they want to think about it");
        await seller.SeesAsync("I've noted: No decision");
        await seller.PressAsync("Less than half");
        await seller.SeesAsync("What did you learn about them?");
        await seller.WriteAsync("her team does it all by hand");
        await seller.SeesAsync("What isn't clear yet?");
        await seller.WriteAsync("who signs");
        await seller.SeesAsync("What's your next step?");
        await seller.PressAsync("Call them");
        await seller.SeesAsync("By when?");
        await seller.WriteAsync("in two weeks at 10");
        await seller.SeesAsync("I've kept it in your journal");
        await seller.PressAsync("Not now");
        await seller.SeesAsync("It stays in your journal");
        await seller.PictureAsync($"{where}-call-3-debrief");

        await seller.WriteAsync("what's open with Contoso");
        await seller.SeesAsync("Open with Contoso");
        await seller.SeesAsync("her team does it all by hand");
        await seller.PictureAsync($"{where}-call-4-journal");
        await LookAsync(seller, where);
    }

    // What is kept of it, seen from every side; and each card that was answered is pressed again.
    private static async Task LookAsync(PlaygroundPage seller, string where)
    {
        await seller.WriteAsync("how does it stand with Ana?");
        await seller.SeesAsync("What happened");
        await seller.PictureAsync($"{where}-kept-1-deal");
        await seller.WriteAsync("remind me tomorrow at 10 to send Ana the offer");
        await seller.SeesAsync("I'll remind you tomorrow");
        await seller.PressAsync("Another time");
        await seller.SeesAsync("Another day");
        await seller.PictureAsync($"{where}-kept-2-another-time");
        await seller.WriteAsync("friday at 11");
        await seller.WriteAsync("show my reminders");
        await seller.SeesAsync("Your reminders");
        await seller.PictureAsync($"{where}-kept-3-reminders");
        await seller.WriteAsync("show my journal");
        await seller.SeesAsync("Your journal");
        await seller.PressAsync("Done");
        await seller.SeesAsync("off the list");
        await seller.PictureAsync($"{where}-kept-4-journal");
        await seller.WriteAsync("how am I doing?");
        await seller.SeesAsync("How you're doing");
        await seller.PictureAsync($"{where}-kept-5-insights");
        await seller.WriteAsync("help");
        await seller.PressAsync("“Show my journal”");
        await seller.SeesAsync("Entries: 1");
        await seller.PictureAsync($"{where}-kept-6-help");
    }
}

using CoachBot.EndToEnd.Turns;

namespace CoachBot.EndToEnd.Playground;

/// <summary>
/// A seller in the Teams-like client, in a real browser: from “they said no” to what is next and by when, with the bot restarted in the
/// middle.
/// </summary>
public sealed class CoachedToTheEndTests(Databases databases)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(PlaygroundVisit.Screens), MemberType = typeof(PlaygroundVisit))]
    public async Task They_said_no_and_the_bot_restarts_in_the_middle(string where, int width, int height)
    {
        await using var visit = await PlaygroundVisit.BeginAsync(databases, width, height, Cancellation);
        var seller = visit.Seller;

        await seller.PictureAsync($"{where}-1-welcome");
        await seller.WriteAsync("Ana from Contoso said no");
        await seller.SeesAsync("Thank them, accept it");
        await seller.SeesAsync("What happened when you asked?");
        await seller.PictureAsync($"{where}-2-first-card");
        await seller.PressAsync("Email");
        await seller.SeesAsync("Hi Ana,");
        await seller.PictureAsync($"{where}-3-email");
        await seller.PressAsync("They said go ahead");
        await seller.SeesAsync("What would you most like to know?");

        await visit.Bot.StopAsync();
        await visit.Bot.StartAsync(Cancellation);

        await seller.PressAsync("Was it really the price?");
        await seller.SeesAsync("Put the price to one side");
        await seller.SeesAsync("And what did they say?");
        await seller.PictureAsync($"{where}-4-after-the-restart");
        await seller.WriteAsync("They had no budget until April");
        await seller.SeesAsync("Was there a thread in it");
        await seller.PressAsync("A later date");
        await seller.SeesAsync("What did you learn from this one?");
        await seller.WriteAsync("Ask about the budget earlier");
        await seller.SeesAsync("What's your next step?");
        await seller.PressAsync("Call them");
        await seller.SeesAsync("By when?");
        await seller.WriteAsync("in two weeks at 10");
        await seller.SeesAsync("Here's what we have");
        await seller.SeesAsync("Ask about the budget earlier");
        await seller.PictureAsync($"{where}-5-kept-for-the-journal");

        // An answered card takes its answer back, and what had followed from it.
        await seller.PressAsync("Change");
        await seller.SeesAsync("Taken back, and asked again below");
        await seller.PictureAsync($"{where}-6-taken-back");
        await seller.PressAsync("Tomorrow");
        await seller.SeesAsync("Here's what we have", times: 2);
        await seller.PictureAsync($"{where}-7-answered-anew");
    }
}

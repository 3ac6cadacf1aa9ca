using CoachBot.EndToEnd.Turns;

namespace CoachBot.EndToEnd.Playground;

/// <summary>
/// A seller in the Teams-like client, in a real browser: rehearses a no to its good end, then has a message read before it goes out.
/// </summary>
public sealed class PractiseTests(Databases databases)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(PlaygroundVisit.Screens), MemberType = typeof(PlaygroundVisit))]
    public async Task A_no_is_practised_and_a_message_checked(string where, int width, int height)
    {
        await using var visit = await PlaygroundVisit.BeginAsync(databases, width, height, Cancellation);
        var seller = visit.Seller;

        await PractiseAsync(seller, where);
        await CheckAsync(seller, where);
    }

    private static async Task PractiseAsync(PlaygroundPage seller, string where)
    {
        await seller.WriteAsync("can you be my buyer?");
        await seller.PressAsync("They say no");
        await seller.PressAsync("Guarded");
        await seller.SeesAsync("Practice: I'm playing Robin");
        await seller.PictureAsync($"{where}-practise-1-the-buyer");
        await seller.WriteAsync("Yes, but our price includes the service.");
        await seller.SeesAsync("I see it differently.");
        await seller.WriteAsync("You're right. Thank you for telling me, that's perfectly fine.");
        await seller.SeesAsync("Most people start to bargain at this point.");
        await seller.WriteAsync("May I ask you one question?");
        await seller.SeesAsync("You may ask, yes.");
        await seller.WriteAsync("If the price hadn't mattered, would it have been a yes?");
        await seller.SeesAsync("The buyer is thinking, and says nothing.");
        await seller.PressAsync("I say nothing");
        await seller.SeesAsync("it has to run in our own data centre");
        await seller.PictureAsync($"{where}-practise-2-the-truth");
        await seller.WriteAsync("Thank you, I wish I had asked you that in spring.");
        await seller.SeesAsync("You should talk to Ines there.");
        await seller.SeesAsync("An introduction to somebody else.");
        await seller.PictureAsync($"{where}-practise-3-how-it-went");
        await seller.PressAsync("That's enough");
        await seller.SeesAsync("Good work.");
    }

    private static async Task CheckAsync(PlaygroundPage seller, string where)
    {
        await seller.WriteAsync("Check this: Hi Robin, just checking in. We could offer you 10% off if you sign by Friday. Is that ok?");
        await seller.SeesAsync("It offers a discount nobody asked for");
        await seller.PictureAsync($"{where}-check-1-findings");
        await seller.PressAsync("Put it in");
        await seller.SeesAsync("Your message now");
        await seller.SeesAsync("Use it");
        await seller.PictureAsync($"{where}-check-2-put-right");
        await seller.WriteAsync("take the first one");
        await seller.SeesAsync("You leave them a way out");
        await seller.PictureAsync($"{where}-check-3-in-words");
        await seller.WriteAsync("another one");
        await seller.SeesAsync("Paste it here");
        await seller.WriteAsync("Hi Robin, thank you for being so open with me. Where would your IT want it to run? If you'd rather not " +
            "say, that's fine too.");
        await seller.SeesAsync("You leave them a way out.");
        await seller.PictureAsync($"{where}-check-4-good");
        await seller.PressAsync("Keep it");
        await seller.SeesAsync("It's in your journal.");
    }
}

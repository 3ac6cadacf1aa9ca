using CoachBot.EndToEnd.Turns;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Playground;

/// <summary>
/// The message extension in the Teams-like client, in a real browser: wording found while writing, coaching on a buyer's message, a draft
/// checked. The client reads no manifest, so the commands' names are typed.
/// </summary>
public sealed class MessageExtensionTests(Databases databases)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wording_is_found_a_message_coached_and_a_draft_checked()
    {
        await using var visit = await PlaygroundVisit.BeginAsync(databases, 1280, 900, Cancellation);
        var seller = visit.Seller;

        await FindAsync(seller);
        await CoachAsync(seller);
        await CheckAsync(seller);
    }

    private static async Task FindAsync(PlaygroundPage seller)
    {
        await seller.OpenExtensionAsync("Search Command");
        await seller.Page.GetByText("Specify Command ID or Parameter").ClickAsync();
        await seller.Page.GetByPlaceholder("Command ID").FillAsync("findWording");
        await seller.Page.GetByPlaceholder("Parameter name").FillAsync("words");
        await seller.Page.GetByPlaceholder("Enter a search term").FillAsync("they went quiet");
        await seller.SeesAsync("Call for the truth, not for the close");
        await seller.PictureAsync("extension-1-found");
        await seller.Page.GetByText("Call for the truth, not for the close").First.ClickAsync();
        await seller.SeesAsync("I take it you may have decided against it");
        Assert.Equal(0, await seller.Page.GetByText("Ari Galper").CountAsync());
        await seller.PictureAsync("extension-2-inserted");
        await SendCardAsync(seller, 1);
    }

    private static async Task CoachAsync(PlaygroundPage seller)
    {
        const string Message = "We talked it over and we've decided not to go ahead.";
        await seller.WriteAsync(Message);
        await seller.SeesAsync("Thank them, accept it, ask for one question");
        await seller.Page.GetByText(Message).Last.HoverAsync();
        await seller.Page.Locator($"xpath=(//*[contains(text(),\"{Message}\")])[last()]/preceding::button[@aria-label='Show more " +
            "information'][1]")
            .ClickAsync();
        await seller.Page.GetByText("Action Command").Last.ClickAsync();
        await NameAsync(seller, "coachMeOnThis");
        await seller.SeesAsync("This is how it looks to me. If it's something else, change it.");
        await seller.PictureAsync("extension-3-coached");
        await Dialog(seller).GetByRole(AriaRole.Button, new() { Name = "Use it" }).ClickAsync();
        await Dialog(seller).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await seller.SeesAsync("Only to learn from it, not to change your mind.");
        await seller.PictureAsync("extension-4-used");
        await SendCardAsync(seller, 2);
    }

    private static async Task CheckAsync(PlaygroundPage seller)
    {
        await seller.OpenExtensionAsync("Action Command");
        await NameAsync(seller, "checkDraft");
        await seller.SeesAsync("Paste what you're about to send");
        await Dialog(seller).GetByLabel("Your message").FillAsync("Hi Anna,\n\njust checking in about our proposal. Any news?");
        await Dialog(seller).GetByRole(AriaRole.Button, new() { Name = "Check it" }).ClickAsync();
        await seller.SeesAsync("It chases");
        await seller.PictureAsync("extension-5-checked");
        await Dialog(seller).GetByRole(AriaRole.Button, new() { Name = "Put it in" }).First.ClickAsync();
        await seller.SeesAsync("You leave them a way out.");
        Assert.DoesNotContain("just checking in", await Dialog(seller).GetByLabel("Your message").InputValueAsync(),
            StringComparison.Ordinal);
        await seller.PictureAsync("extension-6-put-right");
        await Dialog(seller)
            .GetByLabel("Your message")
            .FillAsync("Hi Anna, no hurry from my side, and a no is fine too. Where does it stand?");
        await Dialog(seller).GetByRole(AriaRole.Button, new() { Name = "Check it again" }).ClickAsync();
        await seller.SeesAsync("You leave them a way out.");
        await Dialog(seller).GetByRole(AriaRole.Button, new() { Name = "Use it" }).ClickAsync();
        await Dialog(seller).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await seller.SeesAsync("no hurry from my side");
        await seller.PictureAsync("extension-7-better");
    }

    // What was sent is answered first, so that no message arrives while a dialog is open: under load the client lost its dialog then.
    private static async Task SendCardAsync(PlaygroundPage seller, int times)
    {
        await seller.SendAsync();
        await seller.SeesAsync("I can't open files or pictures.", times);
    }

    private static async Task NameAsync(PlaygroundPage seller, string command)
    {
        await Dialog(seller).GetByPlaceholder("Input command id").FillAsync(command);
        await Dialog(seller).GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
    }

    private static ILocator Dialog(PlaygroundPage seller) => seller.Page.GetByRole(AriaRole.Dialog);
}

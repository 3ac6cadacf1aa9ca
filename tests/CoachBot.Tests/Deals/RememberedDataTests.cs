using System.Text.Json;
using CoachBot.Cards;
using CoachBot.MyData;
using CoachBot.Storage;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Deals;

/// <summary>What is remembered is the seller's: they get it, have it erased, and nobody else reads it.</summary>
public sealed class RememberedDataTests
{
    private static readonly string[] _tables = ["deal", "deal_fact", "deal_event"];

    private readonly Chat _chat = new(new TestCoach());

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_remembered_is_in_the_sellers_file()
    {
        await _chat.SayAsync("Ana from Contoso said no, they went with Northwind");
        await _chat.SayAsync("it's about 40k");

        using var data = JsonDocument.Parse(await _chat.Coach.Get<ExportFiles>().JsonAsync((await UsersAsync("deal")).Single(), Cancelled));
        var happened = data.RootElement.GetProperty("deal_event")[0];

        Assert.Equal("lost", data.RootElement.GetProperty("deal")[0].GetProperty("stage").GetString());
        Assert.Equal(("lost", "Northwind", "2026-11-23T09:00:00Z"), (happened.GetProperty("kind").GetString(),
            happened.GetProperty("detail").GetString(), happened.GetProperty("happened_at").GetString()));
        Assert.Contains("40k",
            data.RootElement.GetProperty("deal_fact").EnumerateArray().Select(fact => fact.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task A_seller_who_is_forgotten_leaves_nothing_that_was_remembered()
    {
        await _chat.SayAsync("Ana from Contoso said no, Lisa decides");
        await _chat.SayAsync("Omar from Litware went quiet", "Gina");
        await Assert.AllAsync(_tables, async table => Assert.NotEmpty(await UsersAsync(table)));
        await _chat.SayAsync("forget me");
        await _chat.SayAsync("yes");

        var left = (await UsersAsync("deal")).Concat(await UsersAsync("deal_fact")).Concat(await UsersAsync("deal_event")).Distinct();

        Assert.Contains("gina", Assert.Single(left), StringComparison.Ordinal);
        Assert.Contains("I know nothing of Ana", (await _chat.SayAsync("what do you know about Ana?"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_nothing_is_remembered_and_nothing_remembered_is_said()
    {
        await GroupAsync("Ana from Contoso said no");
        Assert.Empty(await UsersAsync("deal"));

        var card = (await _chat.SayAsync("Omar from Litware went quiet", "Gilda"),
            await _chat.SayAsync("what do you know about Omar?", "Gilda")).Item2[0];
        Assert.Contains("Silent", card.Text, StringComparison.Ordinal);
        var id = (await _chat.Coach.Get<ITurnStore>().QueryAsync<string>("SELECT id FROM deal", null, Cancelled)).Single();
        var pressed =
            await _chat.SendAsync(new Activity { Type = ActivityTypes.Message,
                Value = JsonValues.Parse($$"""{"command":"deal","item":"{{id}}"}""") },
                Chat.Group);
        Assert.DoesNotContain("Omar", string.Join(' ', pressed.Select(reply => reply.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain("Silent", string.Join(' ', (await GroupAsync("what do you know about Omar?")).Select(reply => reply.Text)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sellers_deal_is_none_of_ones_own()
    {
        await _chat.SayAsync("Omar from Litware went quiet", "Gina");
        var id = (await _chat.Coach.Get<ITurnStore>().QueryAsync<string>("SELECT id FROM deal", null, Cancelled)).Single();

        var pressed =
            await _chat.SendAsync(new Activity { Type = ActivityTypes.Message,
                Value = JsonValues.Parse($$"""{"command":"deal","item":"{{id}}"}""") });

        Assert.Contains("I don't have that one any more.", pressed[0].Text, StringComparison.Ordinal);
        Assert.Contains("I know nothing of Omar", (await _chat.SayAsync("what do you know about Omar?"))[0].Text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> UsersAsync(string table) =>
        await _chat.Coach.Get<ITurnStore>().QueryAsync<string>($"SELECT DISTINCT user_id FROM {table}", null, Cancelled);

    private Task<IReadOnlyList<Reply>> GroupAsync(string text)
    {
        var mention = new Entity();
        mention.SetAs(new Mention { Mentioned = new ChannelAccount("bot", "Bot"), Text = "<at>Coach</at>" });
        return _chat.SendAsync(new Activity { Type = ActivityTypes.Message, Text = text, Entities = [mention] }, Chat.Group);
    }
}

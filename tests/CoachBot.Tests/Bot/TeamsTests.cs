using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Bot;

/// <summary>What Teams sends around the messages: installations, groups, mentions, clicks of others.</summary>
public sealed class TeamsTests
{
    private static readonly ChannelAccount _bot = new() { Id = "bot", Name = "Coach" };

    private readonly Chat _chat = new(new TestCoach());

    [Fact]
    public async Task A_new_seller_is_welcomed_once()
    {
        var first = await _chat.SendAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" });
        Assert.Contains("[They said no]", Assert.Single(first).ToString(), StringComparison.Ordinal);
        Assert.Empty(await _chat.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [_bot, new ChannelAccount { Id = "sam" }] }));
    }

    [Fact]
    public async Task In_a_group_the_coach_hears_who_mentions_it()
    {
        Assert.Empty(await GroupAsync("they said no", mention: false));
        Assert.Contains("Thank them", (await GroupAsync("<at>Coach</at> they said no"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_each_seller_has_a_dialog_of_their_own()
    {
        await _chat.SayAsync("they said no", "Ana");
        await _chat.SayAsync("they went quiet", "Ben");
        Assert.Contains("permission", (await _chat.SayAsync("they said sure", "Ana"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("How long", (await _chat.SayAsync("I hear nothing", "Ben"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("earlier step", (await _chat.PressAsync("Was it really the price?", seller: "Ben"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_that_comes_as_an_invoke_counts_like_any_other()
    {
        await _chat.SayAsync("they said no");
        var data = _chat.Replies[^1].DataOf("They said go ahead")!.Value.GetRawText();
        var replies = await _chat.SendAsync(new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Value = Engine.JsonValues.Parse($$$"""{"action":{"type":"Action.Execute","verb":"x","data":{{{data}}}}}"""),
        });
        Assert.Contains(replies, reply => reply.Text.Contains("One question, not four", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_choice_among_did_you_mean_is_remembered()
    {
        var (said, offered) = await UnsureAsync();
        await _chat.PressAsync(offered.Buttons.First());
        await _chat.SayAsync("cancel");
        Assert.DoesNotContain("None of these", (await _chat.SayAsync(said))[^1].Buttons);
    }

    private async Task<(string Said, Reply Offered)> UnsureAsync()
    {
        foreach (var vague in new[] { "price too high", "lunch with the buyer", "she said something", "a deal", "the other side" })
        {
            var reply = (await _chat.SayAsync(vague))[^1];
            if (reply.Buttons.Contains("None of these"))
            {
                return (vague, reply);
            }
            await _chat.SayAsync("cancel");
        }
        throw new InvalidOperationException("Recognition is sure of all these; find something vaguer.");
    }

    private Task<IReadOnlyList<Reply>> GroupAsync(string text, bool mention = true) => _chat.SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        Entities = mention ? [new Mention { Mentioned = _bot, Text = "<at>Coach</at>" }] : [],
    }, Chat.Group);
}

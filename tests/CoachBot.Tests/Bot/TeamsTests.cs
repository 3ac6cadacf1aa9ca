using CoachBot.Cards;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

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
        Assert.Empty(await _chat.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [_bot, new ChannelAccount { Id = "sam" }] }));
    }

    [Fact]
    public async Task In_a_group_the_coach_hears_who_mentions_it()
    {
        Assert.Empty(await GroupAsync("they said no", mention: false));
        Assert.Contains("Thank them", (await GroupAsync("<at>Coach</at> they said no"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_journal_stays_closed()
    {
        await GroupAsync("<at>Coach</at> hello");
        foreach (var asked in (string[])["show my journal", "export my data", "forget me"])
        {
            Assert.Contains("for your eyes only", Assert.Single(await GroupAsync($"<at>Coach</at> {asked}")).Text,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_a_group_each_seller_has_a_dialog_of_their_own()
    {
        await _chat.SayAsync("they said no", "Ana");
        await _chat.SayAsync("they went quiet", "Ben");
        Assert.Contains("permission", (await _chat.SayAsync("they said sure", "Ana"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("How long", (await _chat.SayAsync("I hear nothing", "Ben"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("earlier step", (await _chat.PressAsync("Was it really the price?", seller: "Ben"))[0].Text,
            StringComparison.Ordinal);
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
            Value = JsonValues.Parse($$$"""{"action":{"type":"Action.Execute","verb":"x","data":{{{data}}}}}"""),
        });
        Assert.Contains(replies, reply => reply.Text.Contains("One question, not four", StringComparison.Ordinal));
    }

    [Fact]
    public void Did_you_mean_offers_three_topics_and_a_way_out()
    {
        string[] ranking = ["check-my-horoscope", "buyer-went-quiet", "buyer-said-no", "none", "going-in-circles", "focused-on-the-sale"];
        var unsure =
            new RecognitionResult(Decision.Unsure, [.. ranking.Select(intent => new Recognition.IntentScore(intent, 0.1))], Slots.Empty);
        var card = new Reply(CardSending.ToActivity(_chat.Coach.Get<MenuReplies>().DidYouMean(unsure, "hm"), "msteams"));
        Assert.Equal(["They went quiet", "They said no", "We go in circles", "None of these"], card.Buttons);
    }

    [Fact]
    public async Task A_choice_among_did_you_mean_is_remembered()
    {
        const string said = "Bob is being Bob";
        await _chat.SendAsync(Click($$"""{"start":"buyer-went-quiet","said":"{{said}}"}"""));
        await _chat.SayAsync("cancel");
        Assert.Contains("Call for the truth", (await _chat.SayAsync(said))[0].Text, StringComparison.Ordinal);
    }

    private static Activity Click(string json) => new() { Type = ActivityTypes.Message, Value = JsonValues.Parse(json) };

    private Task<IReadOnlyList<Reply>> GroupAsync(string text, bool mention = true) => _chat.SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        Entities = mention ? [MentionOfTheCoach()] : [],
    }, Chat.Group);

    private static Entity MentionOfTheCoach()
    {
        var mention = new Entity();
        mention.SetAs(new Mention { Mentioned = _bot, Text = "<at>Coach</at>" });
        return mention;
    }
}

using CoachBot.Content;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Case;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Replies;

public sealed class CounselEarTests
{
    // Counsel fits these words beyond doubt.
    private const string Said = "my boss tells me to give them a discount so that it closes";

    private static readonly Lazy<TestCoach> _coach = new(() => new TestCoach());

    private readonly CounselEar _ear =
        new(_coach.Value.Get<CounselFinder>(), _coach.Value.Get<ContentLibrary>(), _coach.Value.Get<PlainlyAsked>());

    [Theory]
    [InlineData("none", 0.9)]
    [InlineData("want.remind", 0.3)]
    [InlineData("ask.cant-know", 0.6)]
    public async Task Counsel_comes_where_a_message_does_nothing_else_for_sure(string act, double p) =>
        Assert.Equal(Counsel.InTheirWords, await LeadingAsync(act, p));

    [Theory]
    [InlineData("want.remind", 0.9)]
    [InlineData("news.call-moved", 0.9)]
    [InlineData("news.said-yes", 0.98)]
    [InlineData("news.said-no", 0.9)]
    [InlineData("chat.despair", 0.3)]
    [InlineData("chat.upset", 0.4)]
    [InlineData("want.forget-me", 0.9)]
    [InlineData("others-data", 0.9)]
    [InlineData("foreign", 0.4)]
    public async Task A_feeling_and_what_touches_somebodys_data_is_never_talked_over(string act, double p) =>
        Assert.Equal(act, await LeadingAsync(act, p));

    private async Task<string> LeadingAsync(string act, double p)
    {
        var span = new Span(0, Said.Length);
        var command = new Command(act, null, span, p);
        var reading = new Reading(new Utterance(Said, [new Clause(span, Stance.Said, false)]), [command], [], [command]);
        using var turn =
            new TurnContext(_coach.Value.Adapter,
                new Activity { Type = ActivityTypes.Message, ChannelId = "test", Text = Said, Id = "1",
                    Recipient = new ChannelAccount("bot", "Bot"), Conversation = new ConversationAccount(id: "ear") });
        return (await _ear.HearAsync(turn, reading, null, TestContext.Current.CancellationToken)).Leading.Act;
    }
}

using System.Text;
using System.Text.Json;
using CoachBot.BotFramework.Adapters;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;
using CoachBot.BotFramework.Teams;
using CoachBot.BotFramework.Tests.Hosting;

namespace CoachBot.BotFramework.Tests.Teams;

public class TeamsActivityHandlerTests
{
    private readonly TestAdapter _adapter = new("msteams");
    private readonly FakeConnector _connector = new();
    private readonly RecordingBot _bot = new();

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"search","parameters":[{"name":"q","value":"no"}]}""", "query search")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"coach","messagePayload":{"body":{"content":"no thanks"}}}""", "fetch coach")]
    [InlineData("composeExtension/submitAction", """{"commandId":"coach","data":{"a":1}}""", "submit coach")]
    public async Task Each_invoke_of_Teams_has_its_own_method(string name, string value, string expected)
    {
        Assert.Equal(200, (await InvokeAsync(name, value)).Status);
        Assert.Equal([expected], _bot.Seen);
    }

    [Theory]
    [InlineData("composeExtension/query", "null", 400)]
    [InlineData("composeExtension/query", "\"text\"", 400)]
    [InlineData("composeExtension/query", """{"parameters":7}""", 400)]
    [InlineData("fileConsent/invoke", "{}", 501)]
    public async Task An_invoke_of_another_shape_is_answered_and_not_thrown(string name, string value, int status)
    {
        Assert.Equal(status, (await InvokeAsync(name, value)).Status);
        Assert.Empty(_bot.Seen);
    }

    [Fact]
    public async Task Meetings_are_told_to_begin_and_to_end()
    {
        await RunAsync("""{"type":"event","name":"application/vnd.microsoft.meetingStart","value":{"Id":"m1","Title":"Demo","StartTime":"2026-11-27T10:00:00Z"}}""");
        await RunAsync("""{"type":"event","name":"application/vnd.microsoft.meetingEnd","value":{"Id":"m1","EndTime":"2026-11-27T10:30:00Z"}}""");
        await RunAsync("""{"type":"event","name":"application/vnd.microsoft.meetingEnd","value":"broken"}""");

        Assert.Equal(["start Demo 10:00", "end m1 10:30", "event"], _bot.Seen);
    }

    [Fact]
    public async Task New_members_are_reported_with_their_team()
    {
        await RunAsync("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"ben","email":"ben@contoso.example"},{"id":"ana"}],"channelData":{"team":{"id":"t1"}}}""");

        Assert.Equal(["added to t1: bot, ben, ana"], _bot.Seen);
    }

    [Fact]
    public async Task Members_who_left_are_reported()
    {
        await RunAsync("""{"type":"conversationUpdate","membersRemoved":[{"id":"ana"}]}""");

        Assert.Equal(["removed from : ana"], _bot.Seen);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        using var turn = NewTurn(_adapter.MakeActivity("hi"));

        var page = await TeamsInfo.GetPagedMembersAsync(turn, 50, "next");

        Assert.Equal(("more", "ana"), (page.ContinuationToken, Assert.Single(page.Members!).Id));
        Assert.Equal(["page convo1 50 next"], _connector.Done);
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string value)
    {
        await RunAsync($$"""{"type":"invoke","name":"{{name}}","value":{{value}}}""");
        return Assert.IsType<InvokeResponse>(((Activity)_adapter.GetNextReply()!).Value);
    }

    private async Task RunAsync(string json)
    {
        using var turn = NewTurn(BotJson.Read(Encoding.UTF8.GetBytes(json)));
        await _bot.OnTurnAsync(turn);
    }

    private TurnContext NewTurn(Activity activity)
    {
        (activity.ChannelId, activity.Conversation, activity.Recipient, activity.From) =
            ("msteams", _adapter.Conversation.Conversation, _adapter.Conversation.Bot, _adapter.Conversation.User!);
        var turn = new TurnContext(_adapter, activity);
        turn.TurnState.Add<IConnectorClient>(_connector);
        return turn;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Storage.State;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.State;

/// <summary>
/// What version 1.0 wrote, on its own engine or on Microsoft's packages, is read; a conversation that stood open is given up kindly.
/// </summary>
public sealed class StoredByVersion1Tests
{
    public static TheoryData<string, string> Halfway() => new MatrixTheoryData<string, string>(
        ["own", "packages"], ["buyer-said-no", "practise", "check-draft", "prepare-call", "debrief-call", "set-reminder"]);

    [Theory]
    [MemberData(nameof(Halfway))]
    public async Task A_conversation_that_version_1_left_open_is_given_up_kindly(string build, string conversation)
    {
        var chat = new Chat(new TestCoach());
        await StateSample.RestoreAsync(chat.Coach, conversation, build);

        Assert.Contains("isn't there any more", Assert.Single(await chat.SayAsync("they said go ahead")).Text, StringComparison.Ordinal);
        Assert.Contains("Thank them", Assert.Single(await chat.SayAsync("they said no")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("packages")]
    public void Everything_comes_back_as_it_was(string build)
    {
        var state = Assert.IsType<IDictionary<string, object>>(StateText.Read(StateSample.Read("everything", build).ToJsonString()),
            exactMatch: false);

        AssertSame(JsonNode.Parse(StateText.Write(StateSample.Everything())), JsonNode.Parse(StateText.Write(state)));
    }

    [Fact]
    public void What_is_written_is_what_the_sample_holds() =>
        AssertSame(StateSample.Read("everything", "packages"), JsonNode.Parse(StateText.Write(StateSample.Everything())));

    [Theory]
    [InlineData("own")]
    [InlineData("packages")]
    public void A_reply_that_waits_leaves_as_it_was_written(string build)
    {
        var reply = StateSample.Read("outbox", build)["reply"]!;

        AssertSame(reply, JsonNode.Parse(ActivityText.Write(ActivityText.Read(Encoding.UTF8.GetBytes(reply.ToJsonString())))));
    }

    [Theory]
    [InlineData("own")]
    [InlineData("packages")]
    public void A_redelivered_invoke_is_answered_as_before(string build)
    {
        var answer = StateSample.Read("outbox", build)["answer"]!;

        AssertSame(answer, JsonNode.Parse(InvokeText.Write(InvokeText.Read(answer.ToJsonString()))));
    }

    [Theory]
    [InlineData("own")]
    [InlineData("packages")]
    public void A_seller_is_reached_where_version_1_met_them(string build)
    {
        var reference = ReferenceText.Read(StateSample.Read("outbox", build)["reference"]!.ToJsonString());

        AssertSame(StateSample.Read("outbox", "packages")["reference"],
            JsonNode.Parse(ReferenceText.Write(reference.GetContinuationActivity())));
    }

    [Fact]
    public void Both_builds_keep_a_reply_alike() => AssertSame(StateSample.Read("outbox", "own"), StateSample.Read("outbox", "packages"));

    [Theory]
    [InlineData("""{"$type":"map","$format":2,"said":"no"}""", "format 2")]
    [InlineData("""{"$type":"map","said":"no"}""", "$format")]
    [InlineData("""{"$type":"map","$format":1,"said":{"$type":"Bot.Said, Bot"}}""", "Bot.Said, Bot")]
    [InlineData("""{"$type":"System.Collections.Generic.Dictionary`2[[System.String],[System.Object]], mscorlib","said":"no"}""",
        "doesn't know")]
    [InlineData("""{"said":"no"}""", "another program wrote it")]
    [InlineData("""{"$type":"map","$format":1""", "Restore it from a backup")]
    public void State_of_another_format_is_refused_in_words_that_help(string text, string told) =>
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => StateText.Read(text)).Message, StringComparison.Ordinal);

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected: {expected?.ToJsonString()}\nActual:   {actual?.ToJsonString()}");
}

using System.Text.Json.Nodes;
using CoachBot.Engine;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.State;

/// <summary>A store moves between a build on our own engine and one on Microsoft's packages, in either direction, in the middle of a conversation.</summary>
public sealed class StateOfEitherBuildTests
{
    [Theory]
    [InlineData("own")]
    [InlineData("packages")]
    public async Task A_conversation_goes_on_where_the_other_build_stopped(string build)
    {
        var coach = new TestCoach();
        await StateSample.RestoreAsync(coach, "conversation", build);

        var replies = await new Chat(coach).SayAsync("their boss wanted something that runs in their own data centre");

        Assert.Contains("Was there a thread in it that you could pull?", replies[^1].Text, StringComparison.Ordinal);
        Assert.Contains("Someone I could meet", replies[^1].Buttons);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("packages")]
    public void Everything_comes_back_as_it_was(string build)
    {
        var state = Assert.IsType<IDictionary<string, object>>(StateText.Read(StateSample.Read("everything", build).ToJsonString()), exactMatch: false);

        AssertSame(JsonNode.Parse(StateText.Write(StateSample.Everything())), JsonNode.Parse(StateText.Write(state)));
    }

    [Fact]
    public void This_build_still_writes_what_its_sample_holds() =>
        AssertSame(StateSample.Read("everything", StateSample.ThisBuild), JsonNode.Parse(StateText.Write(StateSample.Everything())));

    [Theory]
    [InlineData("""{"$type":"map","$format":2,"said":"no"}""", "format 2")]
    [InlineData("""{"$type":"map","said":"no"}""", "$format")]
    [InlineData("""{"$type":"map","$format":1,"said":{"$type":"Bot.Said, Bot"}}""", "Bot.Said, Bot")]
    [InlineData("""{"$type":"System.Collections.Generic.Dictionary`2[[System.String],[System.Object]], mscorlib","said":"no"}""", "doesn't know")]
    [InlineData("""{"said":"no"}""", "another program wrote it")]
    [InlineData("""{"$type":"map","$format":1""", "Restore it from a backup")]
    public void State_of_another_format_is_refused_in_words_that_help(string text, string told) =>
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => StateText.Read(text)).Message, StringComparison.Ordinal);

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected: {expected?.ToJsonString()}\nActual:   {actual?.ToJsonString()}");
}

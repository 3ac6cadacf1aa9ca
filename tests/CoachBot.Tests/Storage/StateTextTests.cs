using CoachBot.Storage.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Storage;

public class StateTextTests
{
    [Fact]
    public void Values_come_back_as_the_types_that_they_were()
    {
        var back = ThereAndBack(new()
        {
            ["text"] = "“quoted” <b>&</b> 😀 2026-11-27T10:00:00Z",
            ["yes"] = true,
            ["whole"] = 5,
            ["large"] = long.MaxValue,
            ["real"] = 5.0,
            ["tiny"] = 1e-300,
            ["nothing"] = null!,
            ["typed"] = new ConversationReference { ChannelId = "msteams" },
            ["empty"] = new Activity(),
            ["list"] = new List<object> { "a", 1L, new ConversationReference(), new List<object>() },
            ["map"] = new Dictionary<string, object> { ["inner"] = new Dictionary<string, object>() },
        });

        Assert.Equal("“quoted” <b>&</b> 😀 2026-11-27T10:00:00Z", back["text"]);
        Assert.Equal((true, 5L, long.MaxValue, 5.0, 1e-300), (back["yes"], back["whole"], back["large"], back["real"], back["tiny"]));
        Assert.Null(back["nothing"]);
        Assert.Equal("msteams", Assert.IsType<ConversationReference>(back["typed"]).ChannelId);
        Assert.IsType<Activity>(back["empty"]);
        var list = Assert.IsType<List<object>>(back["list"]);
        Assert.Equal(("a", 1L), (list[0], list[1]));
        Assert.IsType<ConversationReference>(list[2]);
        Assert.Empty(Assert.IsType<List<object>>(list[3]));
        Assert.Empty(Assert.IsType<Dictionary<string, object>>(Assert.IsType<Dictionary<string, object>>(back["map"])["inner"]));
    }

    [Fact]
    public void The_text_names_every_type_first_and_the_format_once()
    {
        var json = StateText.Write(new Dictionary<string, object>
        {
            ["stack"] = new DialogState([new DialogInstance { Id = "ask", State = new Dictionary<string, object> { ["stepIndex"] = 1 },
                Version = "v" }]),
            ["who"] = new ConversationReference { ChannelId = "msteams" },
        });

        Assert.Equal(
            """{"$type":"map","$format":1,"stack":{"$type":"DialogState","dialogStack":[{"id":"ask","state":{"$type":"map","stepIndex":1},"Version":"v"}]}"""
            + ""","who":{"$type":"ConversationReference","channelId":"msteams"}}""",
            json);
    }

    [Fact]
    public void A_prompts_options_come_back_whole()
    {
        var back = ThereAndBack(new()
        {
            ["options"] = new PromptOptions
            {
                Prompt = MessageFactory.Text("Which one?"),
                RetryPrompt = MessageFactory.Text("Pick one, please."),
                Choices = [new Choice("red") { Synonyms = ["crimson"],
                    Action = new CardAction { Type = ActionTypes.ImBack, Title = "Red", Value = "red" } },
                    new Choice("blue")],
                Style = ListStyle.SuggestedAction,
                Validations = "a colour",
                RecognizeLanguage = "en-GB",
            },
        });

        var options = Assert.IsType<PromptOptions>(back["options"]);
        Assert.Equal(("Which one?", "Pick one, please."), (options.Prompt!.Text, options.RetryPrompt!.Text));
        Assert.Equal(["red", "blue"], options.Choices!.Select(c => c.Value));
        Assert.Equal(("crimson", "Red"), (Assert.Single(options.Choices![0].Synonyms!), options.Choices[0].Action!.Title));
        Assert.Equal((ListStyle.SuggestedAction, "en-GB"), (options.Style, options.RecognizeLanguage));
        Assert.Equal("a colour", options.Validations);
    }

    [Fact]
    public void Random_state_survives_and_is_written_the_same_again()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 500; i++)
        {
            var json = StateText.Write(RandomMap(random, 4));

            Assert.Equal(json, StateText.Write(StateText.Read(json)));
        }
    }

    [Fact]
    public void A_truncated_text_is_refused_wherever_it_ends()
    {
        var json = StateText.Write(new Dictionary<string, object> { ["p"] = new ConversationReference { ChannelId = "msteams" },
            ["s"] = new DialogState(), ["o"] = new PromptOptions() });
        for (var length = 0; length < json.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => StateText.Read(json[..length]));
        }
    }

    [Theory]
    [InlineData("""{"$type":"map","$format":2}""", "format 2")]
    [InlineData("""{"$type":"map"}""", "names no $format")]
    [InlineData("""{"$type":"map","$format":"one"}""", "names no $format")]
    [InlineData("""{"$type":"map","$format":1,"a":{"$type":"Gone","x":1}}""", "'Gone'")]
    [InlineData("""{"$type":"map","$format":1,"a":{"x":1}}""", "without a $type")]
    [InlineData("""{"$type":"map","$format":1,"a":[1]}""", "not the JSON that was written")]
    [InlineData("""{"$type":7}""", "not the JSON that was written")]
    [InlineData("[]", "not the JSON that was written")]
    [InlineData("no json", "not the JSON that was written")]
    public void Text_of_another_kind_is_refused_with_what_to_do(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => StateText.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_stored_is_refused_when_written()
    {
        Assert.Contains("cannot be stored", Refused(new Uri("https://example.org")), StringComparison.Ordinal);
        Assert.Contains("not a number", Refused(double.NaN), StringComparison.Ordinal);
        var dollar = Assert.Throws<NotSupportedException>(() => StateText.Write(new Dictionary<string, object> { ["$type"] = "x" }));
        Assert.Contains("'$'", dollar.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_write_leaves_no_trace_in_the_next_one()
    {
        Refused(new Uri("https://example.org"));

        Assert.Equal("""{"$type":"map","$format":1}""", StateText.Write(new Dictionary<string, object>()));
    }

    [Fact]
    public void Dialogs_within_dialogs_have_room_to_nest()
    {
        var state = new Dictionary<string, object>();
        var innermost = state;
        for (var depth = 0; depth < 50; depth++)
        {
            var inner = new Dictionary<string, object>();
            innermost["dialogs"] = new DialogState([new DialogInstance { Id = "d", State = inner }]);
            innermost = inner;
        }

        Assert.Single(ThereAndBack(state));
    }

    private static IDictionary<string, object> ThereAndBack(Dictionary<string, object> state) =>
        (IDictionary<string, object>)StateText.Read(StateText.Write(state));

    private static string Refused(object value) =>
        Assert.Throws<NotSupportedException>(() => StateText.Write(new Dictionary<string, object> { ["a"] = value })).Message;

    private static Dictionary<string, object> RandomMap(Random random, int depth)
    {
        var map = new Dictionary<string, object>();
        for (var i = random.Next(5); i > 0; i--)
        {
            map[RandomText(random)] = RandomValue(random, depth - 1);
        }

        return map;
    }

    private static object RandomValue(Random random, int depth) => random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => RandomText(random),
        1 => random.Next(2) == 0,
        2 => random.NextInt64(long.MinValue, long.MaxValue),
        3 => random.NextDouble() * Math.Pow(10, random.Next(-300, 300)),
        4 => (double)random.Next(-5, 5),
        5 => new ConversationReference { ChannelId = RandomText(random), Locale = RandomText(random) },
        6 => null!,
        7 => new List<object> { RandomValue(random, depth - 1), RandomValue(random, depth - 1) },
        8 =>
            new DialogState([new DialogInstance { Id = RandomText(random), State = RandomMap(random, depth - 1),
                StackIndex = random.Next(2) == 0 ? 1 : null }]),
        _ => RandomMap(random, depth - 1),
    };

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, 1
            + random.Next(6)).Select(_ => random.GetItems(["a", "\"", "\\", "é", "😀", "\n", " ", "<", "שלום"], 1)[0]));
}

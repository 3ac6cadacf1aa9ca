using System.Text;
using System.Text.Json;
using CoachBot.BotFramework.Dialogs;
using CoachBot.BotFramework.Dialogs.Choices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.State;

public class StateJsonTests
{
    [Fact]
    public void Values_come_back_as_the_types_that_they_were()
    {
        var by = new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.FromHours(1));
        var back = ThereAndBack(new()
        {
            ["text"] = "“quoted” <b>&</b> 😀 2026-11-27T10:00:00Z",
            ["yes"] = true,
            ["whole"] = 5,
            ["large"] = long.MaxValue,
            ["real"] = 5.0,
            ["tiny"] = 1e-300,
            ["nothing"] = null!,
            ["typed"] = new Progress { Buyer = "Ana", Asked = 2, By = by, Learnt = ["budget"] },
            ["empty"] = new Progress(),
            ["enum"] = Temperament.Curt,
            ["texts"] = new List<string> { "a", "b" },
            ["list"] = new List<object> { "a", 1L, new Progress { Asked = 1 }, new List<object>() },
            ["map"] = new Dictionary<string, object> { ["inner"] = new Dictionary<string, object>() },
        });

        Assert.Equal("“quoted” <b>&</b> 😀 2026-11-27T10:00:00Z", back["text"]);
        Assert.Equal((true, 5L, long.MaxValue, 5.0, 1e-300), (back["yes"], back["whole"], back["large"], back["real"], back["tiny"]));
        Assert.Null(back["nothing"]);
        var typed = Assert.IsType<Progress>(back["typed"]);
        Assert.Equal(("Ana", 2, by, "budget"), (typed.Buyer, typed.Asked, typed.By, Assert.Single(typed.Learnt)));
        Assert.IsType<Progress>(back["empty"]);
        Assert.Equal(Temperament.Curt, back["enum"]);
        Assert.Equal(["a", "b"], Assert.IsType<List<string>>(back["texts"]));
        var list = Assert.IsType<List<object>>(back["list"]);
        Assert.Equal(("a", 1L), (list[0], list[1]));
        Assert.Equal(1, Assert.IsType<Progress>(list[2]).Asked);
        Assert.Empty(Assert.IsType<List<object>>(list[3]));
        Assert.Empty(Assert.IsType<Dictionary<string, object>>(Assert.IsType<Dictionary<string, object>>(back["map"])["inner"]));
    }

    [Fact]
    public void The_text_names_every_type_first_and_the_format_once()
    {
        var json = StateJson.Serialize(new Dictionary<string, object>
        {
            ["stack"] = new DialogState([new DialogInstance { Id = "ask", State = new Dictionary<string, object> { ["stepIndex"] = 1 }, Version = "v" }]),
            ["progress"] = new Progress { Asked = 1 },
            ["how"] = Temperament.Curt,
        });

        Assert.Equal(
            """{"$type":"map","$format":1,"stack":{"$type":"DialogState","dialogStack":[{"id":"ask","state":{"$type":"map","stepIndex":1},"Version":"v"}]}"""
            + ""","progress":{"$type":"Progress","Buyer":null,"Asked":1,"By":null,"Learnt":[]},"how":{"$type":"Temperament","$value":1}}""",
            Encoding.UTF8.GetString(json.Span));
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
                Choices = [new Choice("red") { Synonyms = ["crimson"], Action = new CardAction { Type = ActionTypes.ImBack, Title = "Red", Value = "red" } }, new Choice("blue")],
                Style = ListStyle.SuggestedAction,
                Validations = new Progress { Asked = 3 },
                RecognizeLanguage = "en-GB",
            },
        });

        var options = Assert.IsType<PromptOptions>(back["options"]);
        Assert.Equal(("Which one?", "Pick one, please."), (options.Prompt!.Text, options.RetryPrompt!.Text));
        Assert.Equal(["red", "blue"], options.Choices!.Select(c => c.Value));
        Assert.Equal(("crimson", "Red"), (Assert.Single(options.Choices![0].Synonyms!), options.Choices[0].Action!.Title));
        Assert.Equal((ListStyle.SuggestedAction, "en-GB"), (options.Style, options.RecognizeLanguage));
        Assert.Equal(3, Assert.IsType<Progress>(options.Validations).Asked);
    }

    [Fact]
    public void Random_state_survives_and_is_written_the_same_again()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 500; i++)
        {
            var json = StateJson.Serialize(RandomMap(random, 4));
            var again = StateJson.Serialize(new Dictionary<string, object>(StateJson.Deserialize(json)));

            Assert.Equal(Encoding.UTF8.GetString(json.Span), Encoding.UTF8.GetString(again.Span));
        }
    }

    [Fact]
    public void A_truncated_text_is_refused_wherever_it_ends()
    {
        var json = StateJson.Serialize(new Dictionary<string, object> { ["p"] = new Progress { Buyer = "Ana" }, ["s"] = new DialogState(), ["o"] = new PromptOptions() });
        for (var length = 0; length < json.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => StateJson.Deserialize(json[..length]));
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
    [InlineData("""{"$type":"Progress"}""", "not a bot state")]
    [InlineData("[]", "not the JSON that was written")]
    [InlineData("no json", "not the JSON that was written")]
    public void Text_of_another_kind_is_refused_with_what_to_do(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => StateJson.Deserialize(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_stored_is_refused_when_written()
    {
        Assert.Contains("StateTypes.Add", Refused(new Uri("https://example.org")), StringComparison.Ordinal);
        Assert.Contains("not a number", Refused(double.NaN), StringComparison.Ordinal);
        var dollar = Assert.Throws<NotSupportedException>(() => StateJson.Serialize(new Dictionary<string, object> { ["$type"] = "x" }));
        Assert.Contains("'$'", dollar.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_write_leaves_no_trace_in_the_next_one()
    {
        Refused(new Uri("https://example.org"));

        Assert.Equal("""{"$type":"map","$format":1}""", Encoding.UTF8.GetString(StateJson.Serialize(new Dictionary<string, object>()).Span));
    }

    [Fact]
    public void A_name_stands_for_one_type()
    {
        StateTypes.Add("Progress", TestTypes.Default.Progress);

        Assert.Throws<ArgumentException>(() => StateTypes.Add("Progress", TestTypes.Default.Versioned));
        Assert.Throws<ArgumentException>(() => StateTypes.Add("Another", TestTypes.Default.Progress));
        Assert.Throws<ArgumentException>(() => StateTypes.Add("map", TestTypes.Default.Progress));
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
        StateJson.Deserialize(StateJson.Serialize(state));

    private static string Refused(object value) =>
        Assert.Throws<NotSupportedException>(() => StateJson.Serialize(new Dictionary<string, object> { ["a"] = value })).Message;

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
        5 => new Progress { Buyer = RandomText(random), Asked = random.Next(), Learnt = [RandomText(random)] },
        6 => null!,
        7 => new List<object> { RandomValue(random, depth - 1), RandomValue(random, depth - 1) },
        8 => new DialogState([new DialogInstance { Id = RandomText(random), State = RandomMap(random, depth - 1), StackIndex = random.Next(2) == 0 ? 1 : null }]),
        _ => RandomMap(random, depth - 1),
    };

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(6)).Select(_ => random.GetItems(["a", "\"", "\\", "é", "😀", "\n", " ", "<", "שלום"], 1)[0]));
}

using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Tests.Cards;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.MessageExtension;

/// <summary>Teams' invokes, over HTTP, as a seller's client sends them.</summary>
public sealed class MessageExtensionTests(MessageExtensionTests.Running running) : IClassFixture<MessageExtensionTests.Running>
{
    private const string Declined = "<p>Hi Sam,</p><p>We talked it over, and we&#39;ve decided <b>not</b> to go ahead.</p>";

    private readonly RunningCoach _coach = running.Coach;

    [Fact]
    public async Task Wording_is_found_by_what_happened()
    {
        var results = await FindAsync("they went quiet");

        Assert.Equal("Call for the truth, not for the close", Title(results[0]));
        Assert.Equal("The buyer went quiet", results[0].GetProperty("preview").GetProperty("content").GetProperty("subtitle").GetString());
        Assert.NotEmpty(results[0].GetProperty("preview").GetProperty("content").GetProperty("text").GetString()!);
    }

    [Theory]
    [InlineData("voicemail", "If you only get the voicemail")]
    [InlineData("introdu", "Ask for an introduction")]
    [InlineData("sorry for chasing", "Say sorry for the chasing")]
    [InlineData("price to one side", "Put the price to one side")]
    public async Task Wording_is_found_by_its_own_words_also_half_typed(string words, string title) =>
        Assert.Equal(title, Title((await FindAsync(words))[0]));

    [Fact]
    public async Task Before_anything_is_typed_each_situation_shows_its_first_words()
    {
        var query = new JsonObject { ["commandId"] = "findWording",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 } };
        var results = Results(await _coach.InvokeAsync("composeExtension/query", query));

        Assert.Equal(13, results.Select(result => result.GetProperty("preview").GetProperty("content").GetProperty("subtitle").GetString())
            .Distinct()
            .Count());
        Assert.Equal(13, results.Count);
    }

    [Theory]
    [InlineData("xyzzy qwrtp")]
    [InlineData("what is the capital of France")]
    public async Task What_no_wording_is_for_finds_none(string words) => Assert.Empty(await FindAsync(words));

    public static TheoryData<string> Typed => [.. PlainCards.Signs];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Whatever_is_typed_or_named_is_shown_as_it_is(string typed)
    {
        Assert.All(await FindAsync($"they said no {typed}"), found => PlainCards.Hold(found.GetRawText()));
        PlainCards.Hold((await AdviseAsync($"<p>Hi {typed}, we decided not to go ahead {typed}</p>", typed)).GetRawText());
    }

    [Theory]
    [InlineData("they said no")]
    [InlineData("they went quiet")]
    [InlineData("thank you")]
    public async Task So_few_are_found_that_one_can_choose_at_a_glance(string words) =>
        Assert.InRange((await FindAsync(words, 0, 25)).Count, 1, 5);

    [Fact]
    public async Task More_results_come_page_by_page()
    {
        var (first, second) = (await FindAsync("they said no", 0, 4), await FindAsync("they said no", 4, 4));

        Assert.Equal(4, first.Count);
        Assert.Single(second);
        Assert.Empty(first.Select(Title).Intersect(second.Select(Title)));
    }

    [Fact]
    public async Task What_goes_to_the_buyer_is_the_words_and_nothing_of_the_advice()
    {
        foreach (var result in await FindAsync("they said no", 0, 25))
        {
            var card = result.GetProperty("content");
            SentCards.Add(card.GetRawText());
            Assert.All(card.GetProperty("body").EnumerateArray(),
                element => Assert.Equal("RichTextBlock", element.GetProperty("type").GetString()));
            Assert.False(card.TryGetProperty("actions", out _));
            Assert.DoesNotContain(Title(result), card.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("Martin Stellar", card.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_buyers_message_is_recognised_and_answered_with_their_name()
    {
        var card = Dialog(await AdviseAsync(Declined, "Dana Scott"));

        Assert.Equal("buyer-said-no", Chosen(card, "situation"));
        Assert.Contains("Thank you for telling me, Dana.", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Martin Stellar", card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_message_of_ones_own_nobody_is_thanked_by_ones_own_name()
    {
        var card = Dialog(await AdviseAsync(Declined, "Sam Rivers"));

        Assert.Contains("Thank you for telling me.", card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Use_it_puts_the_words_into_the_compose_box()
    {
        var submit = Press(Dialog(await AdviseAsync(Declined, "Dana Scott")), "Use it");
        var inserted = Assert.Single(Results(await SubmitAsync(submit)));

        Assert.StartsWith("Thank you for telling me, Dana.",
            inserted.GetProperty("content").GetProperty("body")[0].GetProperty("inlines")[0].GetProperty("text").GetString(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Martin Stellar", inserted.GetProperty("content").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_situation_can_be_chosen()
    {
        var submit = Press(Dialog(await AdviseAsync(Declined)), "Show these words");
        submit["situation"] = "going-in-circles";
        var card = Dialog(await SubmitAsync(submit));

        Assert.Equal(("going-in-circles", "humble-statement"), (Chosen(card, "situation"), Chosen(card, "wording")));
    }

    [Fact]
    public async Task Other_words_for_the_situation_can_be_chosen_and_used()
    {
        var submit = Press(Dialog(await AdviseAsync(Declined)), "Use it");
        submit["wording"] = "no-reason";
        var inserted = Assert.Single(Results(await SubmitAsync(submit)));

        Assert.Equal("Make the reason small", Title(inserted));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>😀</p>")]
    [InlineData("<p>The door code for the garage is 4711.</p>")]
    public async Task What_the_coach_cannot_tell_is_left_to_the_seller(string html)
    {
        var card = Dialog(await AdviseAsync(html));

        Assert.Null(Chosen(card, "situation"));
        Assert.Contains("I can't tell", card.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"advice":"use"}""")]
    [InlineData("""{"advice":"use","situation":"no-such"}""")]
    [InlineData("""{"advice":"erase","situation":"buyer-said-no"}""")]
    [InlineData("""{"advice":{"deep":1}}""")]
    [InlineData("{}")]
    public async Task A_forged_choice_inserts_nothing(string data) =>
        Assert.Contains("I can't tell", Dialog(await SubmitAsync((JsonObject)JsonNode.Parse(data)!)).GetRawText(),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_buyers_message_stands_in_no_answer_no_log_and_no_table()
    {
        const string Secret = "zanzibarium";
        var dialog = await AdviseAsync($"<p>We won't be moving forward because of {Secret}.</p>", "Dana Scott");
        await SubmitAsync(Press(Dialog(dialog), "Show these words"));

        Assert.DoesNotContain(Secret, dialog.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_coach.Log.Lines,
            line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase) || line.Contains("Dana", StringComparison.Ordinal));
        foreach (var table in new[] { "handled", "state", "outbox", "conversation_reference", "seller" })
        {
            Assert.Empty(await _coach.QueryAsync($"SELECT 'row' FROM {table}"));
        }
    }

    private async Task<IReadOnlyList<JsonElement>> FindAsync(string words, int skip = 0, int count = 10) =>
        Results(await _coach.InvokeAsync("composeExtension/query", new JsonObject
    {
        ["commandId"] = "findWording",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = words }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    }));

    private Task<JsonElement> AdviseAsync(string html, string? buyer = null) =>
        _coach.InvokeAsync("composeExtension/fetchTask", new JsonObject
    {
        ["commandId"] = "coachMeOnThis",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1700000000000",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            ["from"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "dana", ["displayName"] = buyer } },
        },
    });

    private Task<JsonElement> SubmitAsync(JsonObject data) => _coach.InvokeAsync(
        "composeExtension/submitAction",
        new JsonObject { ["commandId"] = "coachMeOnThis", ["commandContext"] = "message", ["data"] = data });

    private static List<JsonElement> Results(JsonElement answer) =>
        [.. answer.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray()];

    private static string Title(JsonElement result) =>
        result.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()!;

    private static JsonElement Dialog(JsonElement answer)
    {
        var card = answer.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        SentCards.Add(card.GetRawText());
        return card;
    }

    private static string? Chosen(JsonElement card, string field) => card.GetProperty("body").EnumerateArray()
        .Where(element => element.TryGetProperty("id", out var id) && id.GetString() == field)
        .Select(element => element.TryGetProperty("value", out var value) ? value.GetString() : null).FirstOrDefault();

    /// <summary>What a client sends when a button is pressed: the button's data and the fields.</summary>
    private static JsonObject Press(JsonElement card, string title)
    {
        var button = card.GetProperty("body").EnumerateArray().Where(element => element.TryGetProperty("actions", out _))
            .SelectMany(row => row.GetProperty("actions").EnumerateArray())
                .Single(action => action.GetProperty("title").GetString() == title);
        var data = (JsonObject)JsonNode.Parse(button.GetProperty("data").GetRawText())!;
        foreach (var field in new[] { "situation", "wording" })
        {
            data[field] = Chosen(card, field);
        }
        return data;
    }

    /// <summary>One coach for all of these: asking changes nothing.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal RunningCoach Coach { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Coach = await RunningCoach.StartAsync();

        public ValueTask DisposeAsync() => Coach.DisposeAsync();
    }
}

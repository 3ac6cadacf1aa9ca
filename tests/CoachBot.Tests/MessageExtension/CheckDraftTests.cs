using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Practice.DraftCheck;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Cards;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.MessageExtension;

/// <summary>“Check a draft” beside the compose box of any chat: the dialog opens, the draft is read, changed, read again, used.</summary>
public sealed class CheckDraftTests(MessageExtensionTests.Running running) : IClassFixture<MessageExtensionTests.Running>
{
    private const string Chasing = "Hi Anna,\n\njust checking in about our proposal. Any news?";
    private const string Good =
        "Hi Anna, thank you for telling me. What would have made it a better fit? If you'd rather not say, that's fine too.";

    private readonly RunningCoach _coach = running.Coach;

    [Fact]
    public async Task The_dialog_asks_for_the_message()
    {
        var card = Dialog(await _coach.InvokeAsync("composeExtension/fetchTask", Command(null)));

        Assert.Contains("Paste what you're about to send", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["Check it"], Buttons(card));
        Assert.Equal((null, "chat", null), (Value(card, "text"), Value(card, "channel"), Value(card, "situation")));
    }

    [Fact]
    public async Task Findings_stand_above_the_draft_which_can_be_changed_there()
    {
        var card = Dialog(await SubmitAsync("check", Chasing));

        Assert.Contains("It chases", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("No hurry from my side.", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(Chasing, Value(card, "text"));
        Assert.Equal(["Check it again", "Use it"], Buttons(card));
    }

    [Fact]
    public async Task Each_finding_can_be_put_right_with_one_press()
    {
        const string Pressing = $"{Chasing} I need your decision by Friday.";
        var first = Repairs(Dialog(await SubmitAsync("check", Pressing)));
        Assert.Equal(["pressure", "chasing", "no-way-out"], first);
        var second = Dialog(await SubmitAsync("repair", Pressing, rule: first[0]));
        Assert.DoesNotContain("I need your decision", Value(second, "text"), StringComparison.Ordinal);
        Assert.Equal(["chasing"], Repairs(second));
        var good = Dialog(await SubmitAsync("repair", Value(second, "text")!, rule: "chasing"));
        Assert.DoesNotContain("just checking in", Value(good, "text"), StringComparison.Ordinal);
        Assert.StartsWith("Hi Anna,", Value(good, "text"), StringComparison.Ordinal);
        Assert.Empty(Repairs(good));
        Assert.Equal(["Check it again", "Use it"], Buttons(good));
    }

    [Theory]
    [InlineData("no-such-rule")]
    [InlineData("unasked-discount")]
    [InlineData(null)]
    public async Task A_repair_of_what_is_not_there_changes_nothing(string? rule) =>
        Assert.Equal(Chasing, Value(Dialog(await SubmitAsync("repair", Chasing, rule: rule)), "text"));

    [Fact]
    public async Task The_words_offered_fit_the_channel_and_the_situation()
    {
        var card = Dialog(await SubmitAsync("check", Chasing, "email", "relationship-no-sale"));

        Assert.Contains("I enjoy talking with you", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(("email", "relationship-no-sale"), (Value(card, "channel"), Value(card, "situation")));
    }

    [Fact]
    public async Task A_good_draft_is_called_good()
    {
        var card = Dialog(await SubmitAsync("check", Good)).GetRawText();

        Assert.Contains("You leave them a way out.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("What I'd look at", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Use_it_inserts_the_sellers_own_words_as_they_are()
    {
        var inserted = (await SubmitAsync("use", "Hi *Anna*,\n\nthank you [for this](http://x).\n\nOn Tue, 3 Nov 2026, Anna wrote:\n> no"))
            .GetProperty("composeExtension")
            .GetProperty("attachments");
        var body = Assert.Single(inserted.EnumerateArray()).GetProperty("content").GetProperty("body").EnumerateArray().ToList();

        Assert.Equal(["Hi *Anna*,", "thank you [for this](http://x)."],
            body.Select(block => block.GetProperty("inlines")[0].GetProperty("text").GetString()));
        Assert.All(body, block => Assert.Equal("RichTextBlock", block.GetProperty("type").GetString()));
    }

    public static TheoryData<string> Typed => [.. PlainCards.Signs];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Whatever_a_draft_says_is_shown_as_it_is(string typed)
    {
        PlainCards.Hold(Dialog(await SubmitAsync("check", $"Hi {typed}, just checking in about {typed}. Any news?", "email",
            "relationship-no-sale")).GetRawText());
        var used = (await SubmitAsync("use", $"Hi, {typed}, and a no is fine.")).GetProperty("composeExtension").GetRawText();
        PlainCards.Hold(used);
        Assert.Contains(typed, PlainCards.Said(used), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Paste what you're about to send")]
    [InlineData("  \n ", "Paste what you're about to send")]
    [InlineData("hi", "That's too short for me to judge.")]
    [InlineData("😀 😀 😀 😀", "That doesn't look like a message to a buyer.")]
    [InlineData("Sehr geehrte Frau Weber, ich wollte nur kurz nachfragen, ob Sie unser Angebot schon lesen konnten.",
        "I can only read English so far")]
    public async Task What_cannot_be_judged_is_said_and_stays_in_the_dialog(string text, string said)
    {
        foreach (var does in new[] { "check", "use" })
        {
            var card = Dialog(await SubmitAsync(does, text));
            Assert.Contains(said, card.GetRawText(), StringComparison.Ordinal);
            Assert.Equal(string.IsNullOrWhiteSpace(text) ? null : text, Value(card, "text"));
        }
    }

    [Theory]
    [InlineData("""{"draft":"send","text":"Any news about it?"}""")]
    [InlineData("""{"draft":{"a":1},"text":7}""")]
    [InlineData("""{"draft":"check","text":"Any news about our offer?","channel":"99","situation":"no-such"}""")]
    [InlineData("{}")]
    public async Task A_forged_choice_opens_the_dialog_and_nothing_else(string data) =>
        Assert.Equal("chat",
            Value(Dialog(await _coach.InvokeAsync("composeExtension/submitAction", Command((JsonObject)JsonNode.Parse(data)!))),
                "channel"));

    [Theory]
    [InlineData("Just checking in. ", 1500, DraftPaste.LongestDraft)]
    [InlineData("🙂 news", 4000, DraftPaste.LongestDraft - 1)]
    public async Task A_paste_too_long_to_read_comes_back_as_much_as_the_field_takes(string part, int times, int kept)
    {
        var card = Dialog(await SubmitAsync("check", string.Concat(Enumerable.Repeat(part, times))));
        Assert.Contains("That's longer than I can read.", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(kept, Value(card, "text")!.Length);
    }

    [Fact]
    public async Task The_draft_stands_in_no_log_and_no_table()
    {
        const string Secret = "zanzibarium";
        await SubmitAsync("check", $"Just checking in about the {Secret}, any news?");
        await SubmitAsync("use", $"Just checking in about the {Secret}, any news?");

        Assert.DoesNotContain(_coach.Log.Lines, line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        foreach (var table in new[] { "handled", "state", "outbox", "conversation_reference", "seller" })
        {
            Assert.Empty(await _coach.QueryAsync($"SELECT 'row' FROM {table}"));
        }
    }

    private Task<JsonElement> SubmitAsync(string does, string text, string channel = "chat", string? situation = null,
        string? rule = null) => _coach.InvokeAsync(
        "composeExtension/submitAction",
        Command(new JsonObject { ["draft"] = does, ["text"] = text, ["channel"] = channel, ["situation"] = situation, ["rule"] = rule }));

    private static JsonObject Command(JsonObject? data)
    {
        var command = new JsonObject { ["commandId"] = "checkDraft", ["commandContext"] = "compose" };
        if (data is not null)
        {
            command["data"] = data;
        }
        return command;
    }

    private static JsonElement Dialog(JsonElement answer)
    {
        var card = answer.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        SentCards.Add(card.GetRawText());
        return card;
    }

    /// <summary>The rules that a press can put right, in the order in which they are shown.</summary>
    private static List<string> Repairs(JsonElement card) =>
        [.. Objects(card).Where(element => element.TryGetProperty("rule", out _)).Select(data => data.GetProperty("rule").GetString()!)];

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string? Value(JsonElement card, string field) => card.GetProperty("body").EnumerateArray()
        .Where(element => element.TryGetProperty("id", out var id) && id.GetString() == field)
        .Select(element => element.TryGetProperty("value", out var value) ? value.GetString() : null).Single();

    private static IEnumerable<string?> Buttons(JsonElement card) => card.GetProperty("body").EnumerateArray()
        .Where(element => element.TryGetProperty("actions", out _))
        .SelectMany(row => row.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()));
}

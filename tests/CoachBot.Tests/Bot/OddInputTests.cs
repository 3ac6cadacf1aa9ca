using CoachBot.Cards;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Bot;

/// <summary>Whatever comes in, something sensible goes out, and nothing is lost.</summary>
public sealed class OddInputTests
{
    private readonly Chat _chat = new(new TestCoach());

    public static TheoryData<string> Odd =>
        ["", "   ", "\u202E\u202D", "😀😀", "مرحبا كيف حالك", "<b></b>", "&nbsp;", new string('x', 28 * 1024), "[](){}", "???"];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Odd_text_gets_an_answer_and_does_not_disturb_what_follows(string text)
    {
        Assert.NotEmpty(await _chat.SayAsync(text));
        Assert.Contains("[They said go ahead]", (await _chat.SayAsync("they said no"))[^1].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Odd_text_within_a_dialog_keeps_the_place(string text)
    {
        await _chat.SayAsync("they said no");
        Assert.Contains("[They said go ahead]", (await _chat.SayAsync(text))[^1].ToString(), StringComparison.Ordinal);
        Assert.Contains("One question, not four", (await _chat.PressAsync("They said go ahead"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_file_is_answered_kindly_and_the_copy_of_the_text_that_Teams_adds_is_no_file()
    {
        var file = new Activity { Type = ActivityTypes.Message,
            Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.com/x.png" }] };
        Assert.Contains("can't open files", (await _chat.SendAsync(file))[0].Text, StringComparison.Ordinal);
        var copy = new Activity { Type = ActivityTypes.Message, Text = "they said no",
            Attachments = [new Attachment { ContentType = "text/html", Content = "<p>they said no</p>" }] };
        Assert.Contains("Thank them", (await _chat.SendAsync(copy))[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Sam** [here](https://evil.example)")]
    [InlineData("Sam\u202E{{DATE(2026)}}")]
    public async Task A_sellers_name_is_never_markup(string name)
    {
        var from = new ChannelAccount { Id = "u1", Name = name };
        var replies = await _chat.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "they said no", From = from });
        Assert.DoesNotContain("](", replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("\nSam", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_seller_typed_stands_in_the_summary_as_text_not_as_Markdown()
    {
        await _chat.SayAsync("they said no");
        await _chat.PressAsync("They'd rather not");
        await _chat.SayAsync("[click](https://evil.example) **bold** {{DATE(x)}}");
        var summary = (await _chat.PressAsync("Let it go"))[^1];
        Assert.Contains("[click](https://evil.example) **bold**", summary.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"type\":\"TextBlock\",\"text\":\"[click]", summary.CardJson!.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"step":"forged","answer":"allowed"}""")]
    [InlineData("""{"start":"no-such-topic"}""")]
    [InlineData("""{"command":"no-such-command"}""")]
    [InlineData("""{"step":{"deep":[1]},"answer":7}""")]
    [InlineData("[1,2,3]")]
    [InlineData("{}")]
    [InlineData("\"text\"")]
    public async Task A_forged_click_changes_nothing(string json)
    {
        await _chat.SayAsync("they said no");
        var click = new Activity { Type = ActivityTypes.Message, Value = JsonValues.Parse(json) };
        Assert.NotEmpty(await _chat.SendAsync(click));
        Assert.Contains("One question, not four", (await _chat.PressAsync("They said go ahead"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_tap_counts_once()
    {
        await _chat.SayAsync("they said no");
        await _chat.PressAsync("They said go ahead");
        Assert.Empty(await _chat.PressAsync("They said go ahead"));
        Assert.Contains("Was it really the price?", _chat.Replies[^1].Buttons);
    }

    [Fact]
    public async Task A_client_without_cards_gets_the_words_and_numbered_answers()
    {
        var replies = await _chat.SendAsync(Sms("they said no"));
        Assert.All(replies, reply => Assert.Null(reply.CardJson));
        Assert.Contains("“That's perfectly fine", Assert.Single(replies).Text, StringComparison.Ordinal);
        Assert.Contains("2. They'd rather not", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("Leave it well", (await _chat.SendAsync(Sms("2")))[0].Text, StringComparison.Ordinal);
    }

    private static Activity Sms(string text) => new() { Type = ActivityTypes.Message, Text = text, ChannelId = "sms" };
}

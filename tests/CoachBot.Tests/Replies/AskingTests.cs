using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Replies;

public sealed class AskingTests
{
    [Fact]
    public async Task Shorter_after_in_writing_is_the_short_email_to_the_same_buyer()
    {
        var talk = Asking.AfterTheFirstCard();
        await talk.AskAsync("ask.as-email");
        var reply = await talk.AskAsync("ask.shorter");
        Assert.Contains("Hi Ana,\n\nThank you for telling me so clearly. Your no is fine.", reply, StringComparison.Ordinal);
        Assert.EndsWith("Sam", reply, StringComparison.Ordinal);
        Assert.Equal(new LastWording("buyer-said-no", "thank-and-ask", "email", "short"), talk.Talk!.Wording);
    }

    [Fact]
    public async Task Nothing_of_the_coachs_own_voice_is_said_twice()
    {
        var talk = Asking.AfterTheFirstCard();
        var lines = new List<string>();
        foreach (var act in new[] { "ask.shorter", "ask.longer", "ask.shorter", "ask.longer", "ask.shorter", "ask.why", "ask.why",
            "ask.source", "ask.source" })
        {
            await talk.AskAsync(act);
            lines.Add(talk.Last.Lines[0]);
        }
        Assert.Equal(lines.Count, lines.Distinct().Count());
    }

    [Fact]
    public async Task Before_anything_was_shown_it_says_so_and_offers()
    {
        var idle = new Asking(null);
        Assert.Contains("They said no", await idle.AskAsync("ask.shorter"), StringComparison.Ordinal);
        var preparing = new Asking(new TalkState { Id = "1", Topic = "prepare-call" });
        Assert.NotEmpty(await preparing.AskAsync("ask.shorter"));
        Assert.Null(preparing.Last.Card);
    }

    [Fact]
    public async Task A_question_that_was_not_clear_is_put_in_other_words_where_no_words_were_shown()
    {
        var preparing = new Asking(new TalkState { Id = "1", Topic = "buyer-said-no", Open = new("shared", "remind") });
        Assert.Equal("Would you like a reminder from me when it's time, yes or no?", await preparing.AskAsync("ask.meaning"));
    }

    [Fact]
    public async Task Why_and_who_says_so()
    {
        var talk = Asking.AfterTheFirstCard();
        Assert.Contains("there is nothing to defend", await talk.AskAsync("ask.why"), StringComparison.Ordinal);
        Assert.Contains("Martin Stellar", await talk.AskAsync("ask.source"), StringComparison.Ordinal);
        Assert.Null(talk.Last.Wording);
    }

    [Fact]
    public async Task And_then_is_what_the_words_ask_for_and_asked_again_what_fits_the_case()
    {
        var talk = Asking.AfterTheFirstCard();
        Assert.Equal("Now be quiet. Wait for their “yes, go ahead” before you ask.", await talk.AskAsync("ask.then"));
        Assert.Contains("seven slow seconds", await talk.AskAsync("ask.then"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counsel_goes_by_what_was_told_and_brings_words_that_can_be_had_otherwise()
    {
        var talk = Asking.AfterTheFirstCard("price", "price-aside", new TalkFact("percentage", "10%", FactSource.Told));
        Assert.StartsWith("How far you can go is between you and your company", await talk.AskAsync("ask.should-i", "discount"),
            StringComparison.Ordinal);
        Assert.Equal(new LastWording("price", "smaller"), talk.Talk!.Wording);
        Assert.Contains("Then let's make it smaller. What could you do without?", await talk.AskAsync("ask.shorter"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counsel_comes_in_the_channel_that_the_words_came_in()
    {
        var talk = Asking.AfterTheFirstCard();
        await talk.AskAsync("ask.as-email");
        await talk.AskAsync("ask.what-if", "price");
        Assert.Equal("email", talk.Talk!.Wording!.Channel);
    }

    [Fact]
    public async Task Counsels_own_words_can_be_asked_about_too()
    {
        var talk = Asking.AfterTheFirstCard("price", "price-aside");
        var counsel = await talk.AskAsync("ask.what-tell", "boss");
        Assert.Contains("“They've said it's a lot of money.", counsel, StringComparison.Ordinal);
        Assert.Contains("They've said it's a lot of money.", await talk.AskAsync("ask.repeat"), StringComparison.Ordinal);
        Assert.DoesNotContain("Martin Stellar", await talk.AskAsync("ask.source"), StringComparison.Ordinal);
        Assert.Null((await Again(talk, "ask.as-email")).Card);
    }

    [Fact]
    public async Task What_it_cannot_know_it_says_once_with_a_question_for_the_buyer_and_then_in_a_line()
    {
        var talk = Asking.AfterTheFirstCard();
        Assert.Contains("I'll find that out for you properly.", await talk.AskAsync("ask.cant-know"), StringComparison.Ordinal);
        Assert.Null((await Again(talk, "ask.cant-know")).Card);
    }

    [Fact]
    public async Task With_nothing_open_the_case_is_answered_by_what_all_situations_share() =>
        Assert.StartsWith("Only if they've told you that it suits them.", await new Asking(null).AskAsync("ask.should-i", "evening"),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_name_told_in_the_question_is_used()
    {
        var reply = await new Asking(null).AskAsync("ask.should-i", "evening", new Fact("buyer", "Tom", new Span(0, 1), 0.9));
        Assert.Contains("this is a good time for you, Tom", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_which_version_of_the_program_and_of_the_content_it_is() =>
        Assert.Matches(@"Program 1\.0\.0, content [0-9a-f]{8}\.$", await new Asking(null).AskAsync("ask.about"));

    [Fact]
    public async Task Whether_something_was_saved_is_told_truly()
    {
        var talk = Asking.AfterTheFirstCard();
        Assert.Contains("save it", await talk.AskAsync("ask.saved"), StringComparison.Ordinal);
        var kept = new Asking(talk.Talk) { Done = [new("entry-kept", "7", null, "what Ana said")] };
        Assert.Contains("what Ana said", await kept.AskAsync("ask.saved"), StringComparison.Ordinal);
    }

    private static async Task<CommandReply> Again(Asking talk, string act)
    {
        await talk.AskAsync(act);
        return talk.Last;
    }
}

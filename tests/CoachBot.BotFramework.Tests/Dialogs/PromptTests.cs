using CoachBot.BotFramework.Dialogs;
using CoachBot.BotFramework.Dialogs.Choices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Dialogs;

public class PromptTests
{
    [Fact]
    public async Task A_prompt_asks_again_in_other_words_until_the_answer_is_accepted()
    {
        var chat = Ask(
            new TextPrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value == "42")),
            new PromptOptions { Prompt = MessageFactory.Text("What is it?"), RetryPrompt = MessageFactory.Text("A number, please.") });

        Assert.Equal("What is it?", await chat.SayAsync("hi"));
        Assert.Equal("A number, please.", await chat.SayAsync("dunno"));
        Assert.Equal("A number, please.", await chat.SayAsync("still dunno"));
        Assert.Equal("got 42", await chat.SayAsync("42"));
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_question_comes_again()
    {
        var chat = Ask(new TextPrompt("ask", (prompt, _) => Task.FromResult(prompt.AttemptCount > 1)), new PromptOptions { Prompt = MessageFactory.Text("What?") });
        await chat.SayAsync("hi");

        Assert.Equal("What?", await chat.SayAsync("one"));
        Assert.Equal("got two", await chat.SayAsync("two"));
    }

    [Fact]
    public async Task A_validator_that_answered_itself_is_not_talked_over()
    {
        var chat = Ask(
            new TextPrompt("ask", async (prompt, token) =>
            {
                await prompt.Context.SendActivityAsync($"No, and that was answer {prompt.AttemptCount}.", cancellationToken: token);
                return false;
            }),
            new PromptOptions { Prompt = MessageFactory.Text("What?") });
        await chat.SayAsync("hi");

        Assert.Equal("No, and that was answer 1.", await chat.SayAsync("a"));
        Assert.Equal("No, and that was answer 2.", await chat.SayAsync("b"));
    }

    [Theory]
    [InlineData("red", "red")]
    [InlineData("the RED one please", "red")]
    [InlineData("crimson", "red")]
    [InlineData("Dark blue", "navy")]
    [InlineData("light blue", "light blue")]
    [InlineData("2", "navy")]
    [InlineData("the third", "light blue")]
    [InlineData("1st", "red")]
    [InlineData("the last one", "light blue")]
    [InlineData("option two", "navy")]
    [InlineData("rediscover", null)]
    [InlineData("7", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    public void A_choice_is_picked_by_name_synonym_title_or_place(string text, string? expected)
    {
        var found = ChoiceRecognizers.RecognizeChoices(text, Colours);

        Assert.Equal(expected, found.FirstOrDefault()?.Value);
    }

    [Fact]
    public async Task A_choice_prompt_shows_its_choices_and_returns_the_one_picked()
    {
        var chat = Ask(new ChoicePrompt("ask") { Style = ListStyle.List }, new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = [new("red"), new("blue")] });

        Assert.Equal("Which?\n\n   1. red\n   2. blue", await chat.SayAsync("hi"));
        Assert.Equal("Which?\n\n   1. red\n   2. blue", await chat.SayAsync("green"));
        Assert.Equal("got blue", await chat.SayAsync("the second"));
    }

    [Theory]
    [InlineData("personal", 3, 3, 0)]
    [InlineData("personal", 4, 0, 1)]
    [InlineData("groupChat", 3, 0, 1)]
    public async Task In_Teams_choices_are_suggested_actions_or_a_card(string conversationType, int count, int suggested, int cards)
    {
        List<Choice> choices = [.. Enumerable.Range(1, count).Select(i => new Choice($"choice {i}"))];
        var chat = Ask(new ChoicePrompt("ask"), new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = choices }, "msteams");
        var message = new Activity { Type = ActivityTypes.Message, Text = "hi" };
        var reply = Assert.Single(await chat.RepliesAsync(message, conversationType));

        Assert.Equal(suggested, reply.SuggestedActions?.Actions?.Count ?? 0);
        Assert.Equal(cards, reply.Attachments?.Count ?? 0);
        Assert.Equal(InputHints.AcceptingInput, reply.InputHint);
    }

    [Fact]
    public void Choices_in_one_line_read_like_a_sentence()
    {
        Assert.Equal("Which? (1) red or (2) blue", ChoiceFactory.Inline([new("red"), new("blue")], "Which?").Text);
        Assert.Equal("Which? (1) red, (2) blue, or (3) green", ChoiceFactory.Inline([new("red"), new("blue"), new("green")], "Which?").Text);
    }

    [Theory]
    [InlineData("yes", "True")]
    [InlineData("Yep!", "True")]
    [InlineData("👍", "True")]
    [InlineData("sure, go ahead", "True")]
    [InlineData("1", "True")]
    [InlineData("no", "False")]
    [InlineData("nope, not ok", "False")]
    [InlineData("2", "False")]
    [InlineData("not sure", null)]
    [InlineData("yes and no", null)]
    [InlineData("perhaps", null)]
    [InlineData("nobody", null)]
    public async Task A_confirm_prompt_understands_yes_and_no(string answer, string? expected)
    {
        var chat = Ask(new ConfirmPrompt("ask"), new PromptOptions { Prompt = MessageFactory.Text("Shall I?") });
        await chat.SayAsync("hi");

        Assert.Equal(expected is null ? "Shall I? (1) Yes or (2) No" : $"got {expected}", await chat.SayAsync(answer));
    }

    [Fact]
    public async Task A_prompt_needs_options() => await Assert.ThrowsAsync<ArgumentException>(
        () => new Conversation(() => new TextPrompt("ask")).SayAsync("hi"));

    private static List<Choice> Colours =>
    [
        new("red") { Synonyms = ["crimson"] },
        new("navy") { Action = new CardAction { Type = ActionTypes.ImBack, Title = "Dark blue", Value = "navy" } },
        new("light blue"),
    ];

    private static Conversation Ask<T>(Prompt<T> prompt, PromptOptions options, string channelId = "test") => new(
        () => new ComponentDialog("asking")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("ask", options, token),
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync($"got {(step.Result is FoundChoice choice ? choice.Value : step.Result)}", cancellationToken: token);
                    return await step.EndDialogAsync(null, token);
                },
            ]))
            .AddDialog(prompt),
        channelId);
}

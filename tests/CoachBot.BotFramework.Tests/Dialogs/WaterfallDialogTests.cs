using CoachBot.BotFramework.Dialogs;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Testing;
using CoachBot.BotFramework.Tests.State;

namespace CoachBot.BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_resume_where_they_were_after_the_state_was_written_and_read()
    {
        var chat = new Conversation(() => new Debrief());

        Assert.Equal("Who was it?", await chat.SayAsync("hi"));
        Assert.Equal("How did it go with Ana?", await chat.SayAsync("Ana"));
        Assert.Equal("Ana: well, 2 answers", await chat.SayAsync("well"));
        Assert.Equal("Who was it?", await chat.SayAsync("again"));
    }

    [Fact]
    public async Task A_step_can_go_straight_on()
    {
        var chat = new Conversation(() => new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("skipped", token),
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Result}, {step.Reason}, {step.Index}", cancellationToken: token);
                return await step.EndDialogAsync(null, token);
            },
        ]));

        Assert.Equal("skipped, NextCalled, 1", await chat.SayAsync("hi"));
    }

    [Fact]
    public async Task A_step_goes_on_once() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Conversation(() => new WaterfallDialog("w",
    [
        async (step, token) =>
        {
            await step.NextAsync(null, token);
            return await step.NextAsync(null, token);
        },
        (_, _) => Task.FromResult(Dialog.EndOfTurn),
    ])).SayAsync("hi"));

    [Fact]
    public async Task Activities_other_than_messages_change_nothing()
    {
        var chat = new Conversation(() => new WaterfallDialog("w", [Ask("one?"), Ask("two?")]));
        await chat.SayAsync("hi");

        Assert.Equal("", await chat.DoAsync(new Activity { Type = ActivityTypes.Event }));
        Assert.Equal("two?", await chat.SayAsync("yes"));
    }

    [Fact]
    public async Task The_last_steps_result_is_the_dialogs()
    {
        var client = new DialogTestClient("test", new WaterfallDialog("w", [Ask("ready?")]));

        Assert.Equal("ready?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("very"));
        Assert.Equal((DialogTurnStatus.Complete, "very"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
        Assert.Empty(client.DialogContext.Stack);
    }

    [Fact]
    public async Task A_cancellation_token_in_the_wrong_place_is_refused()
    {
        using var source = new CancellationTokenSource();
        var token = source.Token;

        await Assert.ThrowsAsync<ArgumentException>(() => new Conversation(() => new WaterfallDialog("w", [(step, own) => step.EndDialogAsync(token, own)])).SayAsync("hi"));
    }

    private static WaterfallStep Ask(string question) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(question, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private sealed class Debrief : ComponentDialog
    {
        public Debrief()
            : base(nameof(Debrief))
        {
            AddDialog(new WaterfallDialog("steps", [WhoAsync, HowAsync, EndAsync]));
            AddDialog(new TextPrompt("text"));
        }

        private static Task<DialogTurnResult> WhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["progress"] = new Progress();
            return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Who was it?") }, cancellationToken);
        }

        private static Task<DialogTurnResult> HowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var progress = (Progress)step.Values["progress"];
            progress.Buyer = (string)step.Result!;
            progress.Asked++;
            return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"How did it go with {progress.Buyer}?") }, cancellationToken);
        }

        private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var progress = (Progress)step.Values["progress"];
            progress.Asked++;
            await step.Context.SendActivityAsync($"{progress.Buyer}: {step.Result}, {progress.Asked} answers", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(progress, cancellationToken);
        }
    }
}

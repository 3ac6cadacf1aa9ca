using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.StandIns.Tests.Dialogs;

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
        var chat = new Conversation(() => new WaterfallDialog("w", [Ask("ready?")]));

        Assert.Equal("ready?", await chat.SayAsync("hi"));
        Assert.Equal(DialogTurnStatus.Waiting, chat.Result.Status);
        Assert.Equal("", await chat.SayAsync("very"));
        Assert.Equal((DialogTurnStatus.Complete, "very"), (chat.Result.Status, chat.Result.Result));
    }

    [Fact]
    public async Task A_cancellation_token_in_the_wrong_place_is_refused()
    {
        using var source = new CancellationTokenSource();
        var token = source.Token;

        await Assert.ThrowsAsync<ArgumentException>(() =>
            new Conversation(() => new WaterfallDialog("w", [(step, own) => step.EndDialogAsync(token, own)])).SayAsync("hi"));
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
            AddDialog(new Question("text"));
        }

        private static Task<DialogTurnResult> WhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["asked"] = 0L;
            return step.BeginDialogAsync("text", "Who was it?", cancellationToken);
        }

        private static Task<DialogTurnResult> HowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["buyer"] = step.Result!;
            step.Values["asked"] = Asked(step) + 1;
            return step.BeginDialogAsync("text", $"How did it go with {step.Result}?", cancellationToken);
        }

        private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync($"{step.Values["buyer"]}: {step.Result}, {Asked(step) + 1} answers",
                cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        private static long Asked(WaterfallStepContext step) => (long)step.Values["asked"];
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.StandIns.Tests.Dialogs;

public class DialogStackTests
{
    private readonly List<string> _ended = [];

    [Fact]
    public async Task A_dialog_gets_the_result_of_the_one_that_it_began()
    {
        var chat = new Conversation(() => Component("outer",
            new WaterfallDialog("steps",
            [
                (step, token) => step.BeginDialogAsync("inner", "options", token),
                (step, token) => SayAndEndAsync(step, $"inner said {step.Result}", token),
            ]),
            Component("inner", new WaterfallDialog("steps",
                [Wait("in?"), (step, token) => step.EndDialogAsync($"{step.Result} with {step.Options}", token)]))));

        Assert.Equal("in?", await chat.SayAsync("hi"));
        Assert.Equal("inner said yes with options", await chat.SayAsync("yes"));
    }

    [Fact]
    public async Task A_replaced_dialog_is_gone()
    {
        var chat = new Conversation(() => Component("outer",
            new Ending("first", _ended, [Wait("first"), (step, token) => step.ReplaceDialogAsync("second", null, token)]),
            new Ending("second", _ended, [Wait("second"), (step, token) => SayAndEndAsync(step, "bye", token)])));

        Assert.Equal("first", await chat.SayAsync("hi"));
        Assert.Equal("second", await chat.SayAsync("go"));
        Assert.Equal("bye", await chat.SayAsync("go"));
        Assert.Equal(["first ReplaceCalled", "second EndCalled"], _ended);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_from_the_innermost_out()
    {
        var chat = new Conversation(() => new Cancellable(_ended));
        await chat.SayAsync("hi");

        Assert.Equal("cancelled", await chat.SayAsync("cancel"));
        Assert.Equal(["inner CancelCalled", "outer CancelCalled"], _ended);
        Assert.Equal("deep?", await chat.SayAsync("hi again"));
    }

    [Fact]
    public async Task Reprompting_asks_the_open_question_again()
    {
        var chat = new Conversation(() => new Interruptible());
        await chat.SayAsync("hi");

        Assert.Equal("Here to help. / Which day?", await chat.SayAsync("help"));
        Assert.Equal("Friday", await chat.SayAsync("Friday"));
    }

    [Fact]
    public async Task Beginning_an_unknown_dialog_says_what_to_do()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => new Conversation(() => new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("nowhere", null, token)]))
                .SayAsync("hi"));

        Assert.Contains("'nowhere'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("AddDialog", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_dialog_that_no_longer_exists_says_what_to_do()
    {
        var id = "old";
        var chat = new Conversation(() => new WaterfallDialog(id, [Wait("?")]));
        await chat.SayAsync("hi");
        id = "new";

        Assert.Contains("'old'", (await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SayAsync("hi"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_taken_id_gets_a_number()
    {
        var dialogs = new DialogSet();
        var first = new WaterfallDialog("ask");
        dialogs.Add(first).Add(first).Add(new WaterfallDialog("ask")).Add(new WaterfallDialog("ask"));

        Assert.Equal(["ask", "ask2", "ask3"], dialogs.GetDialogs().Select(d => d.Id));
    }

    private static ComponentDialog Component(string id, params Dialog[] dialogs) =>
        dialogs.Aggregate(new ComponentDialog(id), (component, dialog) => component.AddDialog(dialog));

    private static WaterfallStep Wait(string question) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(question, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private static async Task<DialogTurnResult> SayAndEndAsync(DialogContext step, string text, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private sealed class Ending(string id, List<string> ended, IEnumerable<WaterfallStep> steps) : WaterfallDialog(id, steps)
    {
        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add($"{Id} {reason}");
            return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
        }
    }

    private sealed class Cancellable : ComponentDialog
    {
        public Cancellable(List<string> ended)
        {
            AddDialog(new Ending("outer", ended, [(step, token) => step.BeginDialogAsync("inner", null, token)]));
            AddDialog(new Ending("inner", ended, [Wait("deep?")]));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "cancel")
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            await innerDc.Context.SendActivityAsync("cancelled", cancellationToken: cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.BeginDialogAsync("day", "Which day?", token),
                (step, token) => SayAndEndAsync(step, (string)step.Result!, token),
            ]));
            AddDialog(new Question("day"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "help")
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            await innerDc.Context.SendActivityAsync("Here to help.", cancellationToken: cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }
    }
}

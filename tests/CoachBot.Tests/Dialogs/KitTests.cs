using System.Text.Json.Serialization;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Understanding;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Dialogs;

/// <summary>The kit: steps tell what to say and where to go; it runs them to the first question that isn't answered yet.</summary>
public sealed partial class KitTests
{
    private static readonly TestCoach _coach = new();

    private readonly DialogState _stack = new();
    private readonly LastSteps _dialog = new(new CoachTools(_coach.Get<ContentLibrary>(), _coach.Get<QuestionCatalog>()));

    [Fact]
    public async Task The_first_question_is_asked_after_what_the_step_says()
    {
        var card = await BeginAsync();
        Assert.Contains("Thank you for putting that right.", card.Text, StringComparison.Ordinal);
        Assert.Contains("What did you learn from this one?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_facts_are_fed_and_one_card_is_sent()
    {
        var card = await BeginAsync(
            new Answer("learnt", null, "ask early"), new Answer("next-step", "call", "Call them"),
            new Answer("what-else", null, "nothing else"), new Answer("by-when", null, "Friday"));
        Assert.Equal(1, _sent);
        Assert.Contains("ask early, call, nothing else, Friday", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_ends_the_question_and_the_next_is_asked()
    {
        await BeginAsync();
        var card = await AnswerAsync(new Answer("learnt", null, "ask early"));
        Assert.Contains("What's your next step?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_answer_put_right_takes_back_what_followed()
    {
        await BeginAsync();
        await AnswerAsync(new Answer("learnt", null, "ask early"));
        await AnswerAsync(new Answer("next-step", "call", "Call them"));
        var card = await AnswerAsync(new Answer("learnt", null, "ask late"));
        Assert.Contains("What's your next step?", card.Text, StringComparison.Ordinal);
        card = await BeginAgainFromAsync(new Answer("next-step", "write", "Send the message"), new Answer("what-else", null, "no"),
            new Answer("by-when", null, "Monday"));
        Assert.Contains("ask late, write, no, Monday", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_asks_the_question_before()
    {
        await BeginAsync();
        await AnswerAsync(new Answer("learnt", null, "ask early"));
        var card = await AnswerAsync(Answer.None with { Back = true });
        Assert.Contains("What did you learn from this one?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_without_an_answer_leaves_the_question_open()
    {
        await BeginAsync();
        var card = await TurnAsync(dialog => dialog.ContinueDialogAsync(TestContext.Current.CancellationToken), []);
        Assert.Contains("What did you learn from this one?", card.Text, StringComparison.Ordinal);
    }

    private int _sent;

    private Task<Reply> BeginAsync(params Answer[] known) =>
        TurnAsync(dialog => dialog.BeginDialogAsync(_dialog.Id, new TopicOptions().ToOptions(), TestContext.Current.CancellationToken),
            known);

    private Task<Reply> AnswerAsync(Answer answer) => TurnAsync(
        dialog =>
        {
            dialog.Context.TurnState.Set(answer);
            return dialog.ContinueDialogAsync(TestContext.Current.CancellationToken);
        },
        []);

    private Task<Reply> BeginAgainFromAsync(Answer first, params Answer[] known) => TurnAsync(
        dialog =>
        {
            dialog.Context.TurnState.Set(first);
            return dialog.ContinueDialogAsync(TestContext.Current.CancellationToken);
        },
        known);

    private async Task<Reply> TurnAsync(Func<DialogContext, Task> run, Answer[] known)
    {
        Activity? sent = null;
        using var turn =
            new TurnContext(_coach.Adapter,
                new Activity { Type = ActivityTypes.Message, ChannelId = "test", Text = "", Id = "1",
                    Recipient = new ChannelAccount("bot", "Bot"), Conversation = new ConversationAccount(id: "kit") });
        turn.OnSendActivities((_, activities, _) =>
        {
            (sent, _sent) = (activities[^1], _sent + activities.Count);
            return Task.FromResult<ResourceResponse[]>([]);
        });
        turn.TurnState.Set(Incoming.Read(turn.Activity, null, Commands.Empty));
        turn.TurnState.Set(new KnownAnswers(known, (_, _) => null));
        var reply = TurnReply.Begin(turn);
        _sent = 0;
        await run(new DialogContext(new DialogSet().Add(_dialog), turn, _stack));
        await reply.SendAsync(turn, TestContext.Current.CancellationToken);
        return new Reply(sent!);
    }

    /// <summary>Asks the four questions that every situation ends with.</summary>
    private sealed class LastSteps : CoachDialog<LastState>
    {
        public LastSteps(CoachTools tools)
            : base("buyer-said-no", tools, KitTestJson.Default.LastState) => Steps(Begin, Learnt, Next, Else, Last);

        private Task<StepResult> Begin(StepContext<LastState> context) => context.Say("corrected").Ask("learnt", Learnt);

        private Task<StepResult> Learnt(StepContext<LastState> context)
        {
            context.State.Told = context.Answer.Text;
            return Ask("next-step", Next);
        }

        private Task<StepResult> Next(StepContext<LastState> context)
        {
            context.State.Told += $", {context.Answer.Id}";
            return Ask("what-else", Else);
        }

        private Task<StepResult> Else(StepContext<LastState> context)
        {
            context.State.Told += $", {context.Answer.Text}";
            return Ask("by-when", Last, kind: AnswerKind.Date);
        }

        private Task<StepResult> Last(StepContext<LastState> context) =>
            new Said(new Saying.Line($"{context.State.Told}, {context.Answer.Text}")).End();
    }

    internal sealed record LastState : CoachState
    {
        public string? Told { get; set; }
    }

    [JsonSerializable(typeof(LastState))]
    private sealed partial class KitTestJson : JsonSerializerContext;
}

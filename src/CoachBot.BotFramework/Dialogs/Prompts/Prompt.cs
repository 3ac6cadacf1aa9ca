using System.Globalization;
using CoachBot.BotFramework.Dialogs.Choices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs;

/// <summary>Asks one thing, until the answer is understood and accepted.</summary>
/// <typeparam name="T">The answer.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";
    private const string AttemptCountKey = "AttemptCount";

    private readonly PromptValidator<T>? _validator;

    /// <summary>A prompt. With a validator, the validator alone decides: it also sees answers that weren't understood.</summary>
    public Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="options"/> is no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions prompt)
        {
            throw new ArgumentException($"Begin the prompt '{Id}' with PromptAsync and PromptOptions.", nameof(options));
        }

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog!.State[PersistedOptions] = prompt;
        dc.ActiveDialog.State[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, prompt, false, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Persisted(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        state[AttemptCountKey] = Attempts(state) + 1;
        if (await AcceptsAsync(dc, recognized, state, options, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Asks again: a dialog on top of the prompt has ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Persisted(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Understands the answer, or not.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>A copy of the question that shows the choices.</summary>
    private protected static Activity AppendChoices(Activity? question, Activity received, IList<Choice> choices, ListStyle style)
    {
        var text = question?.Text ?? "";
        IList<string>? to = received.From?.Id is { } user ? [user] : null;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text),
            ListStyle.List => ChoiceFactory.List(choices, text),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, to),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(received.ChannelId, received.Conversation?.ConversationType, choices, text, to),
        };
        return question is not null ? Merge(question, shown) : ExpectInput((Activity)shown)!;
    }

    internal static int Attempts(IDictionary<string, object> state) =>
        Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture);

    private static Activity Merge(Activity question, IMessageActivity shown)
    {
        var copy = BotJson.Read(BotJson.Write(question));
        copy.Text = shown.Text;
        copy.SuggestedActions = shown.SuggestedActions ?? copy.SuggestedActions;
        if (shown.Attachments is { Count: > 0 })
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. shown.Attachments];
        }

        return copy;
    }

    private static Activity? ExpectInput(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }

        return prompt;
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Persisted(DialogInstance instance) =>
        ((IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions]);

    private Task<bool> AcceptsAsync(
        DialogContext dc, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options,
        CancellationToken cancellationToken) =>
        _validator is null
            ? Task.FromResult(recognized.Succeeded)
            : _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
}

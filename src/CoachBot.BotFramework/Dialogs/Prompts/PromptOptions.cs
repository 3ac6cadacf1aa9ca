using CoachBot.BotFramework.Dialogs.Choices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>What to send first.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>What to send when the answer wasn't understood or accepted; without it, <see cref="Prompt"/> again.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>The answers to choose from.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How they are shown; without it, as the prompt has it.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything for the validator; of a type that may stand in state.</summary>
    public object? Validations { get; set; }

    /// <summary>The language of the answer, where it isn't the activity's.</summary>
    public string? RecognizeLanguage { get; set; }
}

/// <summary>Decides whether a prompt accepts an answer. It may send something itself; then the prompt doesn't ask again.</summary>
/// <typeparam name="T">The prompt's result.</typeparam>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);

/// <summary>What a validator sees.</summary>
/// <typeparam name="T">The prompt's result.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (turnContext, recognized, state, options);

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt understood; the validator may change its value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt keeps between turns; validators may use it too.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there have been, this one included.</summary>
    public int AttemptCount => Prompt<T>.Attempts(State);
}

/// <summary>What a prompt understood.</summary>
/// <typeparam name="T">The prompt's result.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer.</summary>
    public T Value { get; set; } = default!;
}

using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs;

/// <summary>Asks for a text; any message with text is one.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>A text prompt.</summary>
    public TextPrompt(string dialogId, PromptValidator<string>? validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        if (((isRetry ? options.RetryPrompt : null) ?? options.Prompt) is { } question)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = text is not null, Value = text! });
    }
}

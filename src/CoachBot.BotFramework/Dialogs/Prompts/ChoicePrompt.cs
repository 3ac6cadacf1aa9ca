using CoachBot.BotFramework.Dialogs.Choices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs;

/// <summary>Asks to pick one of <see cref="PromptOptions.Choices"/>.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    /// <summary>A choice prompt.</summary>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How choices are shown where the options don't say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language where the activity doesn't say. English is understood in any case.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var question = (isRetry ? options.RetryPrompt : null) ?? options.Prompt;
        return turnContext.SendActivityAsync(AppendChoices(question, turnContext.Activity, options.Choices ?? [], options.Style ?? Style), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;
        var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? []);
        return Task.FromResult(new PromptRecognizerResult<FoundChoice> { Succeeded = found.Count > 0, Value = found.FirstOrDefault()! });
    }
}

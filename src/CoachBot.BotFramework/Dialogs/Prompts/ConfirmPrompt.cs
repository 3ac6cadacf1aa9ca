using System.Text.RegularExpressions;
using CoachBot.BotFramework.Dialogs.Choices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs;

/// <summary>Asks for yes or no.</summary>
public partial class ConfirmPrompt : Prompt<bool>
{
    /// <summary>A confirm prompt.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How the two choices are shown where the options don't say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language where the activity doesn't say. English is understood in any case.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>The choices for yes and for no; without them, “Yes” and “No”.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    private List<Choice> YesAndNo => ConfirmChoices is var (yes, no) ? [yes, no] : [new Choice("Yes"), new Choice("No")];

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var question = (isRetry ? options.RetryPrompt : null) ?? options.Prompt;
        return turnContext.SendActivityAsync(AppendChoices(question, turnContext.Activity, YesAndNo, options.Style ?? Style), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text ?? "" : "";
        var answer = YesOrNo(text) ?? Chosen(text);
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }

    // “Not sure” and “yes and no” are neither.
    private static bool? YesOrNo(string text)
    {
        var (yes, no) = (Yes().IsMatch(text), No().IsMatch(text));
        return yes == no || Unsure().IsMatch(text) ? null : yes;
    }

    private bool? Chosen(string text)
    {
        var found = ChoiceRecognizers.RecognizeChoices(text, YesAndNo);
        return found.Count == 1 ? found[0].Index == 0 : null;
    }

    [GeneratedRegex(@"(?<!\bnot\s)\b(true|yes|yep|yup|yeah|y|sure|ok|okay|agree|agreed)\b|👍|👌", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(false|nope|nah|no|n|not\s+ok(ay)?|disagree)\b|👎|✋", RegexOptions.IgnoreCase)]
    private static partial Regex No();

    [GeneratedRegex(@"\b(not\s+sure|unsure|maybe)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unsure();
}

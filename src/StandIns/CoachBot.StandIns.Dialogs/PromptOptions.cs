using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

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

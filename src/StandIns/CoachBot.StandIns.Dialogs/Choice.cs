using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the answers that a prompt offers.</summary>
public class Choice
{
    /// <summary>A choice with the value that it stands for.</summary>
    public Choice(string? value = null) => Value = value!;

    /// <summary>What is returned when the user picks it, and shown where there is no <see cref="Action"/>.</summary>
    public string Value { get; set; }

    /// <summary>The button to show instead.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words by which the user may pick it.</summary>
    public List<string>? Synonyms { get; set; }
}

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the prompt shows them itself.</summary>
    None,

    /// <summary>As the channel does it best.</summary>
    Auto,

    /// <summary>In the text, in one line.</summary>
    Inline,

    /// <summary>In the text, as a list.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As buttons of a hero card.</summary>
    HeroCard,
}

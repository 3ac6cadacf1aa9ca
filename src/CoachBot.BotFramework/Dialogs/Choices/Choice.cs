using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Dialogs.Choices;

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

    internal string Title => Action?.Title ?? Value;
}

/// <summary>The choice that the user picked.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    public string Value { get; set; } = null!;

    /// <summary>Its index among the choices, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well the words fit, 0 to 1.</summary>
    public float Score { get; set; }

    /// <summary>The words that fitted: the value, the button's title or a synonym.</summary>
    public string? Synonym { get; set; }
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

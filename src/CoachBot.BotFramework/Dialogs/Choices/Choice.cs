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

/// <summary>Where in a text something was recognised.</summary>
/// <typeparam name="T">What was recognised.</typeparam>
public class ModelResult<T>
{
    /// <summary>Index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last character.</summary>
    public int End { get; set; }

    /// <summary>The words.</summary>
    public string Text { get; set; } = null!;

    /// <summary>The kind of result, <c>choice</c> here.</summary>
    public string TypeName { get; set; } = null!;

    /// <summary>What was recognised.</summary>
    public T Resolution { get; set; } = default!;
}

/// <summary>How choices are recognised.</summary>
public class FindChoicesOptions
{
    /// <summary>Whether values don't count.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether titles of buttons don't count.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether “2” picks the second choice.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether “the second one” picks the second choice.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
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

/// <summary>How choices are written into text.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>The defaults.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Separators and numbering; null takes the default.</summary>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    /// <summary>Between choices, by default “, ”.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices, by default “ or ”.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of three and more choices, by default “, or ”.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are by default.</summary>
    public bool? IncludeNumbers { get; set; }
}

namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>Space before an element.</summary>
public enum AdaptiveSpacing { Default, None, Small, Medium, Large, ExtraLarge, Padding }

/// <summary>Size of text.</summary>
public enum AdaptiveTextSize { Default, Small, Medium, Large, ExtraLarge }

/// <summary>Weight of text.</summary>
public enum AdaptiveTextWeight { Default, Lighter, Bolder }

/// <summary>Colour of text, by meaning.</summary>
public enum AdaptiveTextColor { Default, Dark, Light, Accent, Good, Warning, Attention }

/// <summary>Font of text.</summary>
public enum AdaptiveFontType { Default, Monospace }

/// <summary>What a text block is to a screen reader.</summary>
public enum AdaptiveTextBlockStyle { Paragraph, Heading }

/// <summary>Where an element stands across.</summary>
public enum AdaptiveHorizontalAlignment { Left, Center, Right }

/// <summary>Where a table's content stands across.</summary>
public enum AdaptiveHorizontalContentAlignment { Left, Center, Right }

/// <summary>Where content stands down.</summary>
public enum AdaptiveVerticalContentAlignment { Top, Center, Bottom }

/// <summary>Background of a container, by meaning.</summary>
public enum AdaptiveContainerStyle { Default, Emphasis, Good, Attention, Warning, Accent }

/// <summary>Size of a picture.</summary>
public enum AdaptiveImageSize { Auto, Stretch, Small, Medium, Large }

/// <summary>Shape of a picture: Person is round.</summary>
public enum AdaptiveImageStyle { Default, Person }

/// <summary>Keyboard of a text input.</summary>
public enum AdaptiveTextInputStyle { Text, Tel, Url, Email, Password }

/// <summary>A drop-down, a list of buttons, or a drop-down to type into.</summary>
public enum AdaptiveChoiceInputStyle { Compact, Expanded, Filtered }

/// <summary>Whether an action sends the card's inputs, and checks them.</summary>
public enum AdaptiveAssociatedInputs { Auto, None }

/// <summary>A button, or an entry in the overflow menu.</summary>
public enum AdaptiveActionMode { Primary, Secondary }

/// <summary>How an element's height is found.</summary>
public enum AdaptiveHeightType { Auto, Stretch, Pixel }

/// <summary>How a column's width is found.</summary>
public enum AdaptiveWidthType { Auto, Stretch, Pixel, Weighted }

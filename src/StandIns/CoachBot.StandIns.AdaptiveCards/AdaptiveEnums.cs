namespace AdaptiveCards;

/// <summary>Space before an element.</summary>
public enum AdaptiveSpacing { Default, None, Small, Medium, Large, ExtraLarge, Padding }

/// <summary>Size of text.</summary>
public enum AdaptiveTextSize { Default, Small, Medium, Large, ExtraLarge }

/// <summary>Colour of text, by meaning.</summary>
public enum AdaptiveTextColor { Default, Dark, Light, Accent, Good, Warning, Attention }

/// <summary>Where something stands in what is higher than itself.</summary>
public enum AdaptiveVerticalContentAlignment { Top, Center, Bottom }

/// <summary>Weight of text.</summary>
public enum AdaptiveTextWeight { Default, Lighter, Bolder }

/// <summary>What a text block is to a screen reader.</summary>
public enum AdaptiveTextBlockStyle { Paragraph, Heading }

/// <summary>Where an element stands across.</summary>
public enum AdaptiveHorizontalAlignment { Left, Center, Right }

/// <summary>Background of a container, by meaning.</summary>
public enum AdaptiveContainerStyle { Default, Emphasis, Good, Attention, Warning, Accent }

/// <summary>A drop-down, a list of buttons, or a drop-down to type into.</summary>
public enum AdaptiveChoiceInputStyle { Compact, Expanded, Filtered }

/// <summary>Whether an action sends the card's inputs, and checks them.</summary>
public enum AdaptiveAssociatedInputs { Auto, None }

using AdaptiveCards;

namespace CoachBot.StandIns.Tests.Cards;

/// <summary>One of each element and action, every member set to something unusual.</summary>
internal static class SampleCards
{
    private static readonly AdaptiveOpenUrlAction Open = new() { Title = "Read", Url = new Uri("https://example.com/a?b=c") };

    public static Dictionary<string, AdaptiveElement> Elements => new()
    {
        ["text"] = new AdaptiveTextBlock("**Ask** what changed")
        {
            Id = "words", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Style = AdaptiveTextBlockStyle.Heading,
            IsSubtle = true,
            Color = AdaptiveTextColor.Accent,
            Wrap = true, HorizontalAlignment = AdaptiveHorizontalAlignment.Center, Spacing = AdaptiveSpacing.ExtraLarge, IsVisible = false,
            Separator = true,
        },
        ["rich text"] = new AdaptiveRichTextBlock
        {
            Inlines = { new AdaptiveTextRun("plain"), new AdaptiveTextRun("light")
            {
                Size = AdaptiveTextSize.Small, Weight = AdaptiveTextWeight.Lighter, Color = AdaptiveTextColor.Good, IsSubtle = true,
            } },
        },
        ["container"] = new AdaptiveContainer
        {
            Items = { new AdaptiveTextBlock("in") }, Style = AdaptiveContainerStyle.Emphasis, SelectAction = Open,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
        },
        ["columns"] = new AdaptiveColumnSet
        {
            Columns =
            {
                new AdaptiveColumn { Width = AdaptiveWidth.Auto,
                    Items = { new AdaptiveImage(new Uri("https://example.com/a.png")) { AltText = "a", PixelWidth = 32 } } },
                new AdaptiveColumn { Width = AdaptiveWidth.Stretch, Items = { new AdaptiveTextBlock("in") } },
            },
        },
        ["text input"] = new AdaptiveTextInput { Id = "t", Label = "What did they say?", Placeholder = "p", IsMultiline = true,
            MaxLength = 500, Value = "They said:\n\"no\"" },
        ["date input"] = new AdaptiveDateInput { Id = "d" },
        ["time input"] = new AdaptiveTimeInput { Id = "h" },
        ["choices"] = new AdaptiveChoiceSetInput
        {
            Id = "c", Choices = { new AdaptiveChoice { Title = "Price", Value = "price" } }, Value = "price", Placeholder = "p",
            Style = AdaptiveChoiceInputStyle.Expanded,
        },
        ["actions"] = new AdaptiveActionSet { Actions = [.. Actions.Values] },
    };

    public static Dictionary<string, AdaptiveAction> Actions => new()
    {
        ["submit"] = new AdaptiveSubmitAction
        {
            Id = "s", Title = "Next", Style = "positive", Data = new Dictionary<string, object> { ["step"] = "why" },
            AssociatedInputs = AdaptiveAssociatedInputs.None,
        },
        ["open"] = Open,
        ["toggle"] = new AdaptiveToggleVisibilityAction { Title = "Hide",
            TargetElements = { "words", new AdaptiveTargetElement("words", isVisible: false) } },
    };

    public static AdaptiveCard Whole => new("1.5")
    {
        FallbackText = "Please update.", Speak = "Ask what changed", Body = [.. Elements.Values],
    };
}

using CoachBot.BotFramework.AdaptiveCards;

namespace CoachBot.BotFramework.Tests.AdaptiveCards;

/// <summary>One of each element and action, every member set to something unusual.</summary>
internal static class SampleCards
{
    private static readonly AdaptiveOpenUrlAction Open = new() { Title = "Read", Url = new Uri("https://example.com/a?b=c") };

    public static Dictionary<string, AdaptiveElement> Elements => new()
    {
        ["text"] = new AdaptiveTextBlock("**Ask** what changed")
        {
            Id = "words", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention,
            FontType = AdaptiveFontType.Monospace, Style = AdaptiveTextBlockStyle.Heading, IsSubtle = true, Wrap = true, MaxLines = 3,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center, Spacing = AdaptiveSpacing.ExtraLarge, Separator = true, IsVisible = false,
            Height = AdaptiveHeight.Stretch, Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        },
        ["rich text"] = new AdaptiveRichTextBlock
        {
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
            Inlines =
            {
                new AdaptiveTextRun("plain"),
                new AdaptiveTextRun("all")
                {
                    Size = AdaptiveTextSize.Small, Weight = AdaptiveTextWeight.Lighter, Color = AdaptiveTextColor.Good, FontType = AdaptiveFontType.Monospace,
                    IsSubtle = true, Italic = true, Strikethrough = true, Underline = true, Highlight = true, SelectAction = Open,
                },
            },
        },
        ["image"] = new AdaptiveImage("https://example.com/p.png")
        {
            AltText = "A pipeline", Size = AdaptiveImageSize.Medium, Style = AdaptiveImageStyle.Person, PixelWidth = 80,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center, SelectAction = Open,
        },
        ["facts"] = new AdaptiveFactSet { Facts = { new AdaptiveFact("Deal", "Contoso"), new AdaptiveFact() } },
        // Not its Rtl: the published schema spells that "rtl?". A column has the same member.
        ["container"] = new AdaptiveContainer
        {
            Items = { new AdaptiveTextBlock("in") }, Style = AdaptiveContainerStyle.Emphasis, Bleed = true, PixelMinHeight = 40,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom, SelectAction = new AdaptiveSubmitAction { Data = "x" },
        },
        ["columns"] = new AdaptiveColumnSet
        {
            Style = AdaptiveContainerStyle.Default, Bleed = true,
            Columns =
            {
                new AdaptiveColumn { Width = AdaptiveWidth.Auto, Items = { new AdaptiveTextBlock("a") } },
                new AdaptiveColumn { Width = "2", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
                new AdaptiveColumn { Width = 50u, SelectAction = Open },
                new AdaptiveColumn { Width = AdaptiveWidthType.Stretch, Rtl = false },
            },
        },
        ["table"] = new AdaptiveTable
        {
            Columns =
            {
                new AdaptiveTableColumnDefinition { Width = 2 },
                new AdaptiveTableColumnDefinition { PixelWidth = 60, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right },
            },
            Rows =
            {
                new AdaptiveTableRow
                {
                    Style = AdaptiveContainerStyle.Accent, VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("a") } }, new AdaptiveTableCell { Style = AdaptiveContainerStyle.Good } },
                },
            },
            FirstRowAsHeaders = false, ShowGridLines = false, GridStyle = AdaptiveContainerStyle.Accent,
            HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
        },
        ["text input"] = new AdaptiveTextInput
        {
            Id = "t", Label = "What did they say?", IsRequired = true, ErrorMessage = "A few words, please", Value = "v", Placeholder = "p", IsMultiline = true,
            MaxLength = 500, Style = AdaptiveTextInputStyle.Email, Regex = ".+", InlineAction = new AdaptiveSubmitAction { Title = "Go" },
        },
        ["number input"] = new AdaptiveNumberInput { Id = "n", Value = 0, Min = -1.5, Max = 10, Placeholder = "p" },
        ["date input"] = new AdaptiveDateInput { Id = "d", Value = "2026-11-03", Min = "2026-01-01", Max = "2026-12-31", Placeholder = "p" },
        ["time input"] = new AdaptiveTimeInput { Id = "h", Value = "09:30", Min = "08:00", Max = "18:00", Placeholder = "p" },
        ["toggle"] = new AdaptiveToggleInput { Id = "b", Title = "Remind me", Value = "yes", ValueOn = "yes", ValueOff = "no", Wrap = true },
        ["choices"] = new AdaptiveChoiceSetInput
        {
            Id = "c", Choices = { new AdaptiveChoice { Title = "Price", Value = "price" } }, Value = "price", Placeholder = "p",
            Style = AdaptiveChoiceInputStyle.Expanded, IsMultiSelect = true, Wrap = true,
        },
        ["actions"] = new AdaptiveActionSet { Actions = [.. Actions.Values] },
        ["fallback"] = new AdaptiveUnknownElement
        {
            Type = "Chart.Donut", AdditionalProperties = { ["data"] = new List<object> { new Dictionary<string, object> { ["legend"] = "Won", ["value"] = 3 } } },
            Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("Won: 3")),
        },
    };

    public static Dictionary<string, AdaptiveAction> Actions => new()
    {
        ["submit"] = new AdaptiveSubmitAction
        {
            Id = "s", Title = "Next", IconUrl = "https://example.com/i.png", Style = "positive", Tooltip = "Go on", IsEnabled = false,
            Mode = AdaptiveActionMode.Secondary, Data = new Dictionary<string, object> { ["step"] = "why" }, AssociatedInputs = AdaptiveAssociatedInputs.None,
        },
        ["execute"] = new AdaptiveExecuteAction { Title = "Do", Verb = "next", Data = "why", AssociatedInputs = AdaptiveAssociatedInputs.None },
        ["open"] = Open,
        ["show"] = new AdaptiveShowCardAction { Title = "More", Card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("inner") } } },
        ["toggle"] = new AdaptiveToggleVisibilityAction { Title = "Hide", TargetElements = { "words", new AdaptiveTargetElement("words", isVisible: false) } },
    };

    public static AdaptiveCard Whole => new("1.5")
    {
        FallbackText = "Please update.", Speak = "Ask what changed", Lang = "en", Rtl = false, PixelMinHeight = 100,
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, SelectAction = Open,
        Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = { "29:a" }, Expires = DateTime.UnixEpoch },
        Body = [.. Elements.Where(element => element.Key != "fallback").Select(element => element.Value)], Actions = [.. Actions.Values],
    };
}

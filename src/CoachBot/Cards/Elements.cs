using AdaptiveCards;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Cards;

/// <summary>The few card elements that the coach's cards are made of.</summary>
public static class Elements
{
    /// <summary>Teams shows six buttons in a row, other clients five.</summary>
    public const int ButtonsShown = 5;

    private const int CharactersInARow = 41;
    private const int CharactersAround = 5;

    // No language on the card: the JavaScript renderer (3.0.6) takes only every second card's and complains of the others.
    public static AdaptiveCard Card(params IEnumerable<AdaptiveElement?> body) =>
        new(new AdaptiveSchemaVersion(1, 5)) { Body = [.. body.OfType<AdaptiveElement>()] };

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Size = AdaptiveTextSize.Medium,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    public static AdaptiveTextBlock Paragraph(string text) => new(text) { Wrap = true };

    /// <summary>A paragraph that may hold what a seller wrote: never read as Markdown.</summary>
    public static AdaptiveRichTextBlock Plain(string text) => new() { Inlines = [new AdaptiveTextRun(text)] };

    /// <summary>A heading of a part.</summary>
    public static AdaptiveTextBlock Bold(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder, Wrap = true };

    public static AdaptiveTextBlock Small(string text) => new(text)
    {
        Size = AdaptiveTextSize.Small,
        IsSubtle = true,
        Wrap = true,
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>A label and what belongs to it. Text runs are never read as Markdown, so what a seller typed stays what it is.</summary>
    public static AdaptiveRichTextBlock Labelled(string label, string text) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Inlines = [new AdaptiveTextRun($"{label}: ") { Weight = AdaptiveTextWeight.Bolder }, new AdaptiveTextRun(OneLine(text))],
    };

    public static AdaptiveContainer Box(string id, bool visible, params IEnumerable<AdaptiveElement?> items) => new()
    {
        Id = id,
        IsVisible = visible,
        Style = AdaptiveContainerStyle.Emphasis,
        Items = [.. items.OfType<AdaptiveElement>()],
    };

    public static AdaptiveActionSet Row(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };

    public static AdaptiveSubmitAction Button(string title, Click click) => new()
    {
        Title = title,
        Data = click.ToData(),
        AssociatedInputs = click.Step is null || click.Answer is not null ? AdaptiveAssociatedInputs.None : AdaptiveAssociatedInputs.Auto,
    };

    public static AdaptiveOpenUrlAction Link(string title, Uri address) => new() { Title = title, Url = address };

    /// <summary>Shows one of the parts and hides the others, in the client, without asking the coach.</summary>
    public static AdaptiveToggleVisibilityAction Show(string title, string part, IEnumerable<string> parts) => new()
    {
        Title = title,
        TargetElements = [.. parts.Select(id => new AdaptiveTargetElement(id, id == part))],
    };

    /// <summary>Buttons, the first at once and those that are too many behind one that says so.</summary>
    public static IEnumerable<AdaptiveElement> Buttons(IReadOnlyList<AdaptiveSubmitAction> buttons, string more)
    {
        if (buttons.Count <= ButtonsShown)
        {
            return Rows(buttons);
        }
        var show = new AdaptiveToggleVisibilityAction { Title = more, TargetElements = ["more"] };
        var rest = new AdaptiveContainer { Id = "more", IsVisible = false, Spacing = AdaptiveSpacing.Small };
        rest.Items.AddRange(Rows(buttons.Skip(ButtonsShown - 1)));
        return [.. Rows([.. buttons.Take(ButtonsShown - 1), show]), rest];
    }

    /// <summary>Rows that fit a phone: some clients cut off what is too wide instead of breaking it.</summary>
    private static List<AdaptiveActionSet> Rows(IEnumerable<AdaptiveAction> buttons)
    {
        var rows = new List<AdaptiveActionSet>();
        var room = 0;
        foreach (var button in buttons)
        {
            var width = button.Title!.Length + CharactersAround;
            if (width > room)
            {
                rows.Add(new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small });
                room = CharactersInARow;
            }
            rows[^1].Actions.Add(button);
            room -= width;
        }
        return rows;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}

using AdaptiveCards;
using CoachBot.Content;

namespace CoachBot.Cards;

/// <summary>The few card elements that the coach's cards are made of.</summary>
public static class Elements
{
    /// <summary>So many buttons of a question or a menu are in sight at once; the others are behind “More”.</summary>
    public const int ButtonsShown = 6;

    /// <summary>The same beside words, which have buttons of their own.</summary>
    public const int ButtonsBeside = 2;

    // No language on the card: the JavaScript renderer (3.0.6) takes only every second card's and complains of the others.
    public static AdaptiveCard Card(params IEnumerable<AdaptiveElement?> body) =>
        LiteralText.Keep(new(new AdaptiveSchemaVersion(1, 5)) { Body = [.. body.OfType<AdaptiveElement>()] });

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Size = AdaptiveTextSize.Medium,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    /// <summary>A paragraph. Text runs are never read as Markdown, so what a seller wrote stays what it is.</summary>
    public static AdaptiveRichTextBlock Paragraph(string text) => new() { Inlines = [new AdaptiveTextRun(text)] };

    /// <summary>Words to say: the largest text of a card.</summary>
    public static AdaptiveRichTextBlock Words(string text) =>
        new() { Inlines = [new AdaptiveTextRun(text) { Size = AdaptiveTextSize.Large }] };

    /// <summary>A paragraph whose first sentence, when it is short, stands out.</summary>
    public static AdaptiveRichTextBlock Then(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal) + 1;
        return end is 0 or > LongestLead
            ? Paragraph(text)
            : new() { Inlines = [new AdaptiveTextRun(text[..end]) { Weight = AdaptiveTextWeight.Bolder },
                new AdaptiveTextRun(text[end..])] };
    }

    /// <summary>A heading of a part.</summary>
    public static AdaptiveRichTextBlock Bold(string text) =>
        new() { Inlines = [new AdaptiveTextRun(text) { Weight = AdaptiveTextWeight.Bolder }] };

    public static AdaptiveRichTextBlock Small(string text) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Inlines = [new AdaptiveTextRun(text) { Size = AdaptiveTextSize.Small, IsSubtle = true }],
    };

    /// <summary>Names what stands below it.</summary>
    public static AdaptiveRichTextBlock Label(string text) => new()
    {
        Inlines = [new AdaptiveTextRun(text) { Size = AdaptiveTextSize.Small, Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Accent }],
    };

    /// <summary>What a card is about: a picture, topic and buyer, and what it says.</summary>
    public static AdaptiveColumnSet Header(string icon, string? about, string title)
    {
        var heading = Heading(title);
        heading.Spacing = AdaptiveSpacing.None;
        return new()
        {
            Id = HeaderId,
            Columns =
            [
                new() { Width = AdaptiveWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Items = [Icons.Image(icon)] },
                new() { Width = AdaptiveWidth.Stretch, Items = [.. about is null ? [] : new[] { Small(about) }, heading] },
            ],
        };
    }

    /// <summary>A label and what belongs to it.</summary>
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

    /// <summary>What goes to the seller and is kept nowhere: should the coach stop before it has arrived, the card comes without.</summary>
    public static AdaptiveContainer Passing(AdaptiveContainer shown)
    {
        shown.Id = PassingId;
        return shown;
    }

    public static AdaptiveActionSet Row(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };

    public static AdaptiveSubmitAction Button(string title, Click click) => new()
    {
        Title = title,
        Data = click.ToData(),
        AssociatedInputs = click.Step is null || click.Answer is not null || click.Text is not null
            ? AdaptiveAssociatedInputs.None
            : AdaptiveAssociatedInputs.Auto,
    };

    public static AdaptiveOpenUrlAction Link(string title, Uri address) => new() { Title = title, Url = address };

    /// <summary>The button that a card is there for.</summary>
    public static AdaptiveOpenUrlAction Primary(string title, Uri address) => new() { Title = title, Url = address, Style = "positive" };

    /// <summary>Shows and hides parts in the client, without asking the coach.</summary>
    public static AdaptiveToggleVisibilityAction Toggle(string title, params IEnumerable<AdaptiveTargetElement> parts) =>
        new() { Title = title, TargetElements = [.. parts] };

    /// <summary>
    /// A line to press that unfolds a part, and then says how to fold it; what it stands instead of, where that is named, is folded
    /// meanwhile.
    /// </summary>
    public static IEnumerable<AdaptiveElement> Fold(string part, string more, string less, AdaptiveContainer folded,
        params IReadOnlyList<string> instead)
    {
        (folded.Id, folded.IsVisible, folded.Spacing) = (part, false, AdaptiveSpacing.Small);
        yield return Pressed($"{part}-more", $"{more} ▾", more);
        yield return folded;
        yield return Pressed($"{part}-less", $"{less} ▴", less);

        AdaptiveContainer Pressed(string id, string text, string title) => new()
        {
            Id = id,
            IsVisible = title == more,
            Spacing = AdaptiveSpacing.Small,
            Items = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun(text) { Weight = AdaptiveTextWeight.Bolder,
                Color = AdaptiveTextColor.Accent }] }],
            SelectAction = Toggle(
                title, [new(part, title == more), new($"{part}-more", title != more), new($"{part}-less", title == more),
                    .. instead.Select(other => new AdaptiveTargetElement(other, title != more))]),
        };
    }

    /// <summary>Buttons in even rows, the first at once and those that are too many behind a line that says so.</summary>
    public static IEnumerable<AdaptiveElement> Buttons(IReadOnlyList<AdaptiveSubmitAction> buttons, SharedContent shared,
        int shown = ButtonsShown)
    {
        if (buttons.Count <= shown)
        {
            return ButtonRows.Of(buttons);
        }
        var rest = new AdaptiveContainer { Items = [.. ButtonRows.Of([.. buttons.Skip(shown)])] };
        return [.. ButtonRows.Of([.. buttons.Take(shown)]), .. Fold("more", shared.Line("more-answers"), shared.Line("card-less"), rest)];
    }

    /// <summary>Names the element that a card begins with.</summary>
    internal const string HeaderId = "header";

    /// <summary>Names what is shown and never stored, not even on its way: see <see cref="Passing"/>.</summary>
    internal const string PassingId = "passing";

    private const int LongestLead = 48;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}

using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>One card made of several: parts below each other, whose ids stay apart.</summary>
internal static class MergedCard
{
    public static CoachCard Of(IReadOnlyList<CoachCard> parts)
    {
        if (parts is [var only])
        {
            return only;
        }
        var text = string.Join("\n\n", parts.Select(part => part.Text).Where(part => part.Length > 0));
        var isText = parts.All(part => part.Part == CardPart.Line);
        var speak = string.Join(" ", parts.Select(part => part.Speak ?? part.Summary).Where(part => part.Length > 0));
        var main = parts.FirstOrDefault(part => part.Part == CardPart.Wording) ?? parts[0];
        return new CoachCard(Elements.Card(Body(parts)), text, isText ? text : main.Summary)
        {
            Part = isText ? CardPart.Line : CardPart.Other,
            Speak = speak,
        };
    }

    private static List<AdaptiveElement> Body(IReadOnlyList<CoachCard> parts)
    {
        var (merged, besideWords) = (new List<AdaptiveElement>(), parts.Any(part => part.Part == CardPart.Wording));
        for (var at = 0; at < parts.Count; at++)
        {
            var body = (besideWords ? parts[at].Beside : null)?.Body ?? parts[at].Card.Body;
            if (at > 0)
            {
                Rename(body, $"-{at}");
                (body[0].Spacing, body[0].Separator) = (AdaptiveSpacing.Medium, parts[at].Part == CardPart.Question && besideWords);
            }
            if (besideWords && parts[at].Part == CardPart.Line)
            {
                Quieten(body);
            }
            merged.AddRange(body);
        }
        if (merged.Find(element => element.Id?.StartsWith(Elements.HeaderId, StringComparison.Ordinal) == true) is { } header)
        {
            merged.Remove(header);
            merged.Insert(0, header);
        }
        return merged;
    }

    // Beside words to say, what is noted is an aside.
    private static void Quieten(IEnumerable<AdaptiveElement> line)
    {
        foreach (var text in line.OfType<AdaptiveRichTextBlock>())
        {
            text.Spacing = AdaptiveSpacing.Small;
            foreach (var run in text.Inlines.OfType<AdaptiveTextRun>())
            {
                (run.Size, run.IsSubtle) = (AdaptiveTextSize.Small, true);
            }
        }
    }

    // What is typed into a field comes back under the field's id, so fields keep theirs.
    private static void Rename(IEnumerable<AdaptiveElement> elements, string suffix)
    {
        foreach (var element in elements)
        {
            element.Id = element.Id is null || element is AdaptiveInput ? element.Id : element.Id + suffix;
            if (element is AdaptiveCollectionElement collection)
            {
                Rename(collection.SelectAction, suffix);
            }
            if (element is AdaptiveContainer container)
            {
                Rename(container.Items, suffix);
            }
            else if (element is AdaptiveColumnSet columns)
            {
                Rename(columns.Columns, suffix);
            }
            else if (element is AdaptiveActionSet row)
            {
                row.Actions.ForEach(action => Rename(action, suffix));
            }
        }
    }

    private static void Rename(AdaptiveAction? action, string suffix)
    {
        if (action is AdaptiveToggleVisibilityAction toggle)
        {
            toggle.TargetElements = [.. toggle.TargetElements.Select(target => Renamed(target, suffix))];
        }
    }

    private static AdaptiveTargetElement Renamed(AdaptiveTargetElement target, string suffix) =>
        target.IsVisible is { } visible ? new(target.ElementId + suffix, visible) : new(target.ElementId + suffix);
}

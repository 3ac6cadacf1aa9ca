namespace CoachBot.Content.Authoring.Preview;

/// <summary>The cards that an author wants to see before a folder goes live.</summary>
/// <param name="Cards">What is to be drawn.</param>
/// <param name="Problem">Why there is nothing to draw; null where there is.</param>
internal sealed record ContentPreview(IReadOnlyList<PreviewedCard> Cards, string? Problem)
{
    /// <inheritdoc cref="ContentCheck.Run"/>
    /// <param name="topic">The id of the one to draw; null draws all that the folder changes.</param>
    public static ContentPreview Of(string language, string coach, string own, string? topic)
    {
        ContentLibrary content;
        try
        {
            content = ContentLibrary.Load(language, coach, own);
        }
        catch (ContentException wrong)
        {
            return Nothing(wrong.Message);
        }

        if (topic is not null && content.Find(topic) is null)
        {
            var ids = content.Topics.Select(each => each.Id).Order(StringComparer.Ordinal).ToList();
            return Nothing($"There is no topic '{topic}'.{Nearest.Hint(topic, ids)} Write one of: {string.Join(", ", ids)}.");
        }

        var (texts, changed) = Texts(language, coach, own);
        var changes = ContentDiff.Of(language, coach, own).Select(text => text.Where.Split(" / ")[0]).ToHashSet();
        var topics = topic is null ? content.Topics.Where(each => changes.Contains(each.Id)) : [content.Find(topic)!];
        var drawn = new TopicCards(content);
        List<PreviewedCard> cards = [.. topics.SelectMany(drawn.Of).Select(card => card with { Texts = [.. TextsOf(card, texts, changed)] })
            .OrderByDescending(card => card.Texts.Any(text => text.IsChanged))];
        return cards.Count > 0
            ? new(cards, null)
            : Nothing("This folder changes no card. Name a topic to see the coach's own: content preview FOLDER TOPIC.");
    }

    private static ContentPreview Nothing(string problem) => new([], problem);

    private static (Dictionary<string, string> Texts, HashSet<string> Changed) Texts(string language, string coach, string own)
    {
        var files = ContentFile.ReadFolder(coach, language, isOwn: true, [])
            .Concat(ContentFile.ReadFolder(own, language, isOwn: false, []));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (where, _, text) in files.SelectMany(ContentDiff.Texts))
        {
            texts[where] = text;
        }

        var changes = ContentDiff.Of(language, coach, own);
        foreach (var gone in changes.Where(change => change.Is is null))
        {
            texts.Remove(gone.Where);
        }

        return (texts, changes.Select(change => change.Where).ToHashSet());
    }

    private static IEnumerable<(string Key, string Text, bool IsChanged)> TextsOf(PreviewedCard card, Dictionary<string, string> texts,
        HashSet<string> changed)
    {
        var begin = $"{card.Where} / ";
        return texts.Where(text => text.Key.StartsWith(begin, StringComparison.Ordinal))
            .Select(text => (text.Key[begin.Length..], text.Value, changed.Contains(text.Key)));
    }
}

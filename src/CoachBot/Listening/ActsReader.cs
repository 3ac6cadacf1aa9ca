using CoachBot.Content;
using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Listening;

/// <summary>What a message can do, and which acts the phrases of a topic may be.</summary>
public sealed record ActList(IReadOnlyList<Act> Acts, IReadOnlyDictionary<string, IReadOnlyList<string>> OfTopics)
{
    public static ActList Empty { get; } = new([], new Dictionary<string, IReadOnlyList<string>>());
}

/// <summary>Reads the list of acts.</summary>
internal static class ActsReader
{
    public static ActList Read(Section file)
    {
        file.Allow("language", "acts", "rules", "facts", "topics");
        var acts = file.Named("acts").Select(Act).ToList();
        var ids = acts.Select(act => act.Id).ToHashSet(StringComparer.Ordinal);
        var topics = file.OptionalChild("topics");
        var ofTopics = topics?.Keys.ToDictionary(topic => topic, topics.Texts) ?? [];
        foreach (var unknown in ofTopics.Values.SelectMany(known => known).Where(act => !ids.Contains(act)))
        {
            file.Problem("topics", $"'{unknown}' is not an act of this file. Write one of those under 'acts:'.");
        }
        return new(acts, ofTopics);
    }

    private static Act Act(Section section)
    {
        section.Allow("means", "arg", "examples", "not");
        return new(section.Name, section.Text("means", 200), section.Texts("examples"), section.Texts("not"));
    }
}

using CoachBot.Content;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Rules;

namespace CoachBot.Listening.Acts;

/// <summary>What a message can do, which acts the phrases of a topic may be, and the words that are plain.</summary>
public sealed record ActList(
    IReadOnlyList<Act> Acts, IReadOnlyDictionary<string, IReadOnlyList<string>> OfTopics, IReadOnlyList<PlainRule> Plain,
    IReadOnlyDictionary<string, string> OfCommands)
{
    /// <summary>Which topic is begun by acts that none of its phrases may be.</summary>
    public IReadOnlyDictionary<string, string> Begins { get; init; } = new Dictionary<string, string>();

    /// <summary>What a message can tell.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static ActList Empty { get; } = new([], new Dictionary<string, IReadOnlyList<string>>(), [], new Dictionary<string, string>());
}

/// <summary>Reads the list of acts.</summary>
internal static class ActsReader
{
    public static ActList Read(Section file)
    {
        file.Allow("language", "acts", "rules", "facts", "topics", "plain", "commands", "begins");
        var topics = file.OptionalChild("topics");
        var commands = file.OptionalChild("commands");
        var begins = file.OptionalChild("begins");
        var list = new ActList(
            [.. file.Named("acts").Select(Act)],
            topics?.Keys.ToDictionary(topic => topic, topics.Texts) ?? [],
            [.. file.Named("plain").Select(Plain)],
            commands?.Keys.ToDictionary(command => command, command => commands.Text(command)) ?? [])
        {
            Begins = begins?.Keys.ToDictionary(act => act, act => begins.Text(act)) ?? [],
            Facts = [.. file.OptionalChild("facts")?.Keys ?? []],
        };
        Check(list, file);
        return list;
    }

    private static void Check(ActList list, Section file)
    {
        var ids = list.Acts.Select(act => act.Id).ToHashSet(StringComparer.Ordinal);
        var named = list.OfTopics.Values.SelectMany(acts => acts)
            .Concat(list.Plain.Select(rule => rule.Act))
            .Concat(list.OfCommands.Values);
        foreach (var unknown in named.Where(act => !ids.Contains(act)).Distinct())
        {
            file.Problem(null, $"'{unknown}' is not an act of this file. Write one of those under 'acts:'.");
        }
    }

    private static Act Act(Section section)
    {
        section.Allow("means", "arg", "args", "examples", "not");
        return new(section.Name, section.Text("means", 200), section.Texts("examples"),
            section.Texts("not")) { Args = section.Texts("args") };
    }

    private static PlainRule Plain(Section section)
    {
        section.Allow("whole", "openings");
        return new(section.Name, section.Texts("whole"), section.Texts("openings"));
    }
}

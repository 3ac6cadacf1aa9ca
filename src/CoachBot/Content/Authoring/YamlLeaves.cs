using YamlDotNet.RepresentationModel;

namespace CoachBot.Content.Authoring;

/// <summary>The texts of a YAML document, each with the keys that lead to it.</summary>
internal static class YamlLeaves
{
    public static IEnumerable<(string Path, int Line, string Text)> Of(YamlNode node, string path) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(entry => Of(entry.Value, Below(path, KeyOf(entry.Key)))),
        YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode) =>
            [(path, Line(node), string.Join("; ", list.Children.Select(KeyOf)))],
        YamlSequenceNode list => list.Children.SelectMany((item, at) => Of(item, Below(path, NameOf(item) ?? $"{at + 1}"))),
        YamlScalarNode text => [(path, Line(node), text.Value?.Trim('\n') ?? "")],
        _ => [],
    };

    /// <summary>What tells an entry of a list from the others.</summary>
    private static string? NameOf(YamlNode item) => item is YamlMappingNode mapping
        ? mapping.Children.Where(entry => KeyOf(entry.Key) is "id" or "ask").Select(entry => KeyOf(entry.Value)).FirstOrDefault()
        : null;

    private static string Below(string path, string key) => path.Length == 0 ? key : $"{path} / {key}";

    private static string KeyOf(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    private static int Line(YamlNode node) => (int)node.Start.Line;
}

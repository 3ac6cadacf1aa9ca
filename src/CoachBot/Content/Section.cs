using CoachBot.Content.Authoring;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Content;

/// <summary>
/// A mapping in a content file. Reads typed values; what is missing, unknown or malformed becomes a problem with its line.
/// </summary>
internal sealed class Section(string file, YamlMappingNode node, string name, List<ContentProblem> problems)
{
    public string Name => name;

    public bool Has(string key) => node.Children.ContainsKey(key);

    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var child in node.Children.Keys)
        {
            var key = KeyText(child);
            if (!keys.Contains(key))
            {
                Add(child, $"'{key}' is not known here.{Nearest.Hint(key, keys.ToArray())} Write one of: {string.Join(", ", keys!)}.");
            }
        }
    }

    public string Text(string key, int longest = 2000)
    {
        if (OptionalText(key, longest) is { } text)
        {
            return text;
        }
        if (!Has(key))
        {
            Problem(null, $"'{key}' is missing in {name}. Add '{key}: …'.");
        }
        return "";
    }

    public string? OptionalText(string key, int longest = 2000)
    {
        if (!node.Children.TryGetValue(key, out var child))
        {
            return null;
        }
        var text = (child as YamlScalarNode)?.Value?.Trim('\n');
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(child, $"'{key}' must be a text. Put it in quotes if it holds a colon or begins with a quote.");
            return null;
        }
        if (text.Length > longest)
        {
            Add(child, $"'{key}' is {text.Length} characters long; it may have {longest}. Say less.");
        }
        return text;
    }

    public Template Template(string key, int longest = 2000)
    {
        var text = Text(key, longest);
        return text.Length == 0 ? Content.Template.Empty : Parse(node.Children[key], text);
    }

    public Template? OptionalTemplate(string key, int longest = 2000) => Has(key) ? Template(key, longest) : null;

    public IReadOnlyList<string> Texts(string key)
    {
        if (!node.Children.TryGetValue(key, out var child))
        {
            return [];
        }
        if (child is not YamlSequenceNode sequence)
        {
            Add(child, $"'{key}' must be a list: one text a line, each after a dash.");
            return [];
        }
        return [.. sequence.Children.Select(item => ItemText(key, item)).OfType<string>()];
    }

    public Section Child(string key)
    {
        if (OptionalChild(key) is { } child)
        {
            return child;
        }
        if (!Has(key))
        {
            Problem(null, $"'{key}' is missing in {name}. Add a section '{key}:'.");
        }
        return new Section(file, new YamlMappingNode(), key, []);
    }

    public Section? OptionalChild(string key)
    {
        if (!node.Children.TryGetValue(key, out var child))
        {
            return null;
        }
        return AsSection(child, $"'{key}'");
    }

    public IEnumerable<Section> Children(string key)
    {
        IEnumerable<Section?> sections = OptionalNode(key) switch
        {
            null => [],
            YamlSequenceNode list => list.Children.Select(item => AsSection(item, $"'{key}'")),
            YamlMappingNode mapping => mapping.Children.Select(entry => AsSection(entry.Value, KeyText(entry.Key))),
            var other => [AsSection(other, $"'{key}'")],
        };
        return sections.OfType<Section>();
    }

    /// <summary>Sections below a key, each under a name of its own.</summary>
    public IEnumerable<Section> Named(string key)
    {
        if (OptionalNode(key) is null or YamlMappingNode)
        {
            return Children(key);
        }
        Problem(key, $"'{key}' must be sections with a name each: 'the-name:', and its lines indented below it, without dashes.");
        return [];
    }

    public IEnumerable<(string Key, Template Text)> Templates(string key)
    {
        var child = OptionalChild(key);
        foreach (var entry in child?.Keys ?? [])
        {
            yield return (entry, child!.Template(entry));
        }
    }

    /// <summary>The line of the name, for a section that has one.</summary>
    public int Line { get; private init; } = (int)node.Start.Line;

    /// <summary>
    /// Sections below a key, with or without names; none where something else stands there, which is told by who reads it.
    /// </summary>
    public IEnumerable<Section> Members(string key) => OptionalNode(key) switch
    {
        YamlSequenceNode list => list.Children.OfType<YamlMappingNode>().Select(item => new Section(file, item, key, [])),
        YamlMappingNode mapping => mapping.Children.Where(entry => entry.Value is YamlMappingNode)
            .Select(entry => new Section(file, (YamlMappingNode)entry.Value, KeyText(entry.Key), []) { Line = (int)entry.Key.Start.Line }),
        _ => [],
    };

    public int LineOf(string key) => (int)node.Children.Keys.First(child => KeyText(child) == key).Start.Line;

    public IEnumerable<string> Values => node.Children.Values.OfType<YamlScalarNode>().Select(value => value.Value ?? "");

    /// <summary>Every text, with the keys that lead to it; a list of texts is one.</summary>
    public IEnumerable<(string Path, int Line, string Text)> Leaves() => YamlLeaves.Of(node, "");

    public IEnumerable<string> Keys => node.Children.Keys.Select(KeyText);

    public void Problem(string? key, string message) =>
        Add(key is not null && node.Children.TryGetValue(key, out var child) ? child : node, message);

    private Section? AsSection(YamlNode child, string childName)
    {
        if (child is YamlMappingNode mapping && mapping.Children.Keys.All(key => key is YamlScalarNode))
        {
            return new Section(file, mapping, childName, problems);
        }
        Add(child, $"{childName} must be a section of 'key: value' lines, indented below it.");
        return null;
    }

    private YamlNode? OptionalNode(string key) => node.Children.TryGetValue(key, out var child) ? child : null;

    private static string KeyText(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";

    private Template Parse(YamlNode at, string text)
    {
        try
        {
            return Content.Template.Parse(text);
        }
        catch (FormatException wrong)
        {
            Add(at, wrong.Message);
            return Content.Template.Empty;
        }
    }

    private string? ItemText(string key, YamlNode item)
    {
        if (item is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
        {
            return value.Trim();
        }
        Add(item, $"An entry of '{key}' must be a text. Put it in quotes if it holds a colon.");
        return null;
    }

    private void Add(YamlNode at, string message) => problems.Add(new ContentProblem(file, (int)at.Start.Line, message));
}

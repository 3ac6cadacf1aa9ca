using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Content;

/// <summary>One YAML file: what it is, whose, and its parts.</summary>
internal sealed record ContentFile(string Path, string Kind, string Id, Section Root)
{
    private static readonly string[] _kinds = ["situation", "intent", "commands", "draft-words", "rule", "role-play"];

    public static IEnumerable<ContentFile> ReadFolder(string folder, string language, List<ContentProblem> problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(new ContentProblem(folder, 0, "There is no such folder. Create it, or take its name out of the configuration."));
            return [];
        }
        return Directory.EnumerateFiles(folder, $"*.{language}.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(folder, path, language, problems))
            .OfType<ContentFile>()
            .ToList();
    }

    private static ContentFile? Read(string folder, string path, string language, List<ContentProblem> problems)
    {
        var name = System.IO.Path.GetRelativePath(folder, path);
        if (Load(path, name, problems) is not { } mapping)
        {
            return null;
        }
        var root = new Section(name, mapping, "the file", problems);
        if (root.Text("language") is { Length: > 0 } said && said != language)
        {
            root.Problem("language", $"The file's name says '{language}', its text '{said}'. Make both the same.");
        }
        return Known(name, root);
    }

    private static YamlMappingNode? Load(string path, string name, List<ContentProblem> problems)
    {
        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }] && root.Children.Keys.All(key => key is YamlScalarNode))
            {
                return root;
            }
            problems.Add(new ContentProblem(name, 1, "The file must hold one document of 'key: value' lines."));
        }
        catch (YamlException wrong)
        {
            problems.Add(new ContentProblem(name, (int)wrong.Start.Line, $"This is not YAML: {wrong.Message} Check the indentation and the quotes here."));
        }
        return null;
    }

    private static ContentFile Known(string name, Section root)
    {
        foreach (var kind in _kinds.Where(root.Has))
        {
            return new ContentFile(name, kind, kind == "commands" ? kind : ReadId(root, kind), root);
        }
        var shared = System.IO.Path.GetFileName(name).StartsWith("shared.", StringComparison.Ordinal);
        return new ContentFile(name, shared ? "shared" : "", "", root);
    }

    private static string ReadId(Section root, string kind)
    {
        var id = root.Text(kind, 40);
        if (id.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
        {
            root.Problem(kind, $"'{id}' can't be an id. Use small letters, digits and dashes.");
        }
        return id;
    }
}

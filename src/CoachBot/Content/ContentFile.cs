using System.Collections.Concurrent;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Content;

/// <summary>One YAML file: what it is, whose, and its parts.</summary>
/// <param name="IsOwn">Whether it came with the coach, and not from an organisation's folder.</param>
internal sealed record ContentFile(string Path, string Kind, string Id, bool IsOwn, Section Root)
{
    private static readonly string[] _kinds =
        ["situation", "intent", "acts", "commands", "draft-words", "rule", "role-play", "role-play-answers", "role-play-moves"];

    public static IEnumerable<ContentFile> ReadFolder(string folder, string language, bool isOwn, List<ContentProblem> problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(new ContentProblem(folder, 0, "There is no such folder. Create it, or take its name out of the configuration."));
            return [];
        }
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(path => IsOf(language, folder, path, problems))
            .ToList();
        // Taking the text apart is most of what a start does before it answers: on every processor there is.
        var parsed = Partitioner.Create(paths, loadBalance: true).AsParallel().AsOrdered()
            .Select(path => Parse(path, System.IO.Path.GetRelativePath(folder, path)))
            .ToList();
        return parsed.Select(file => Read(file, language, isOwn, problems)).OfType<ContentFile>().ToList();
    }

    // A file that is passed over in silence is hard to find for whoever wrote it; one of another language is meant to wait.
    private static bool IsOf(string language, string folder, string path, List<ContentProblem> problems)
    {
        var name = System.IO.Path.GetFileName(path);
        if (name.EndsWith($".{language}.yaml", StringComparison.Ordinal))
        {
            return true;
        }
        var plain = System.IO.Path.GetFileNameWithoutExtension(name);
        var isYaml = System.IO.Path.GetExtension(name).ToLowerInvariant() is ".yaml" or ".yml";
        if (isYaml && !(name.EndsWith(".yaml", StringComparison.Ordinal) && System.IO.Path.GetExtension(plain).Length == 3))
        {
            var better = System.IO.Path.GetExtension(plain).Length == 3 ? $"{plain}.yaml" : $"{plain}.{language}.yaml";
            problems.Add(new ContentProblem(System.IO.Path.GetRelativePath(folder, path), 1,
                $"The coach doesn't read files of this name. Call it '{better}'."));
        }
        return false;
    }

    private static ContentFile? Read(ParsedFile file, string language, bool isOwn, List<ContentProblem> problems)
    {
        if (file.Root is not { } mapping)
        {
            problems.Add(file.Problem!);
            return null;
        }
        var root = new Section(file.Name, mapping, "the file", problems);
        if (root.Text("language") is { Length: > 0 } said && said != language)
        {
            root.Problem("language", $"The file's name says '{language}', its text '{said}'. Make both the same.");
        }
        return Known(file.Name, isOwn, root);
    }

    private static ParsedFile Parse(string path, string name)
    {
        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            return stream.Documents is [{ RootNode: YamlMappingNode root }] && root.Children.Keys.All(key => key is YamlScalarNode)
                ? new(name, root, null)
                : new(name, null, new(name, 1, "The file must hold one document of 'key: value' lines."));
        }
        catch (YamlException wrong)
        {
            return new(name, null, new(name, (int)wrong.Start.Line,
                $"This is not YAML: {wrong.Message.TrimEnd('.')}. Check the indentation and the quotes here."));
        }
    }

    private static ContentFile Known(string name, bool isOwn, Section root)
    {
        foreach (var kind in _kinds.Where(root.Has))
        {
            return new ContentFile(name, kind, kind is "commands" or "acts" ? kind : ReadId(root, kind), isOwn, root);
        }
        var shared = System.IO.Path.GetFileName(name).StartsWith("shared.", StringComparison.Ordinal);
        return new ContentFile(name, shared ? "shared" : "", "", isOwn, root);
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

    /// <summary>A file's tree, or what is wrong with its text.</summary>
    private sealed record ParsedFile(string Name, YamlMappingNode? Root, ContentProblem? Problem);
}

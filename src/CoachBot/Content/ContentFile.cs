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
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(path => IsOf(language, folder, path, problems))
            .Select(path => Read(folder, path, language, isOwn, problems))
            .OfType<ContentFile>()
            .ToList();
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

    private static ContentFile? Read(string folder, string path, string language, bool isOwn, List<ContentProblem> problems)
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
        return Known(name, isOwn, root);
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
            problems.Add(new ContentProblem(name, (int)wrong.Start.Line,
                $"This is not YAML: {wrong.Message.TrimEnd('.')}. Check the indentation and the quotes here."));
        }
        return null;
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
}

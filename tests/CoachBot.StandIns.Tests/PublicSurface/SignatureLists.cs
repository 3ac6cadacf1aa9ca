using System.Text.RegularExpressions;

namespace CoachBot.StandIns.Tests.PublicSurface;

/// <summary>The published lists: the public types and members of Bot Builder and Adaptive Cards, one a line.</summary>
internal sealed partial class SignatureLists
{
    private readonly HashSet<string> _members = [];
    private readonly Dictionary<string, string> _types = [];

    public SignatureLists(string folder)
    {
        foreach (var line in Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadLines))
        {
            var signature = TypeParameter().Replace(Notes().Replace(line, ""), "T");
            if (TypeLine().Match(signature) is { Success: true } type)
            {
                _types[type.Groups["name"].Value] = signature;
            }
            else
            {
                _members.Add(signature);
            }
        }
    }

    public int Count => _members.Count;

    public string? Find(string type) => _types.GetValueOrDefault(type);

    public bool Contains(string member) => _members.Contains(member);

    // What the lists say about JSON and age is no part of a signature.
    [GeneratedRegex(@" \{(?:json|obsolete)[^}]*\}")]
    private static partial Regex Notes();

    // How a type parameter is called matters to nobody.
    [GeneratedRegex(@"\bTypeT\b")]
    private static partial Regex TypeParameter();

    [GeneratedRegex(@"^T:(?<name>[^\s<]+(?:<[^>]+>)?)")]
    private static partial Regex TypeLine();
}

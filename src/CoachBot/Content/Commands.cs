namespace CoachBot.Content;

/// <summary>Words that steer the conversation and are no answer to anything: help, cancel, start over, hello, thanks.</summary>
public sealed class Commands
{
    private readonly Dictionary<string, string> _byText;

    private Commands(Dictionary<string, string> byText) => _byText = byText;

    public static Commands Empty { get; } = new([]);

    /// <summary>The command that the whole text is, or null.</summary>
    public string? Match(string text) => text.Length > Longest ? null : _byText.GetValueOrDefault(Plain(text));

    /// <summary>The command of that name, or null when there is none.</summary>
    public string? Named(string? name) => name is not null && _byText.ContainsValue(name) ? name : null;

    /// <summary>The texts that are the command of that name.</summary>
    public IReadOnlyList<string> Words(string name) => [.. _byText.Where(pair => pair.Value == name).Select(pair => pair.Key)];

    internal static Commands Read(Section file, Commands below)
    {
        file.Allow("commands", "language");
        var byText = new Dictionary<string, string>(below._byText, StringComparer.Ordinal);
        var lists = file.Child("commands");
        foreach (var command in lists.Keys)
        {
            if (below._byText.Count > 0 && below.Named(command) is null)
            {
                lists.Problem(command,
                    $"'{command}' is not a command. Write one of: " +
                        $"{string.Join(", ", below._byText.Values.Distinct().Order(StringComparer.Ordinal))}.");
            }
            foreach (var text in lists.Texts(command))
            {
                byText[Plain(text)] = command;
            }
        }
        return new Commands(byText);
    }

    private const int Longest = 60;

    private static string Plain(string text)
    {
        var letters = text.ToLowerInvariant().Replace('’', '\'')
            .Where(letter => !char.IsPunctuation(letter) || letter is '\'' or '?')
            .ToArray();
        var words = new string(letters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join(' ', words);
        return plain.TrimEnd('?') is { Length: > 0 } bare ? bare.TrimEnd() : plain;
    }
}

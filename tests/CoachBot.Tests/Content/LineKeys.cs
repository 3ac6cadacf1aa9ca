using System.Text.RegularExpressions;

namespace CoachBot.Tests.Content;

/// <summary>Finds in source what lines of the content it says, by the names of the methods that say one.</summary>
internal static partial class LineKeys
{
    // Where among its arguments each of these takes the key.
    private static readonly Dictionary<string, int> _says = new()
    {
        ["Line("] = 0, ["Lines["] = 0, ["HasLine("] = 0, ["VariantsOf("] = 0, ["Vary("] = 0, ["Pick("] = 0, ["Say("] = 0, ["Spoken("] = 1,
        ["LineAsync("] = 1, ["SayAndStayAsync("] = 1, ["StayAsync("] = 1, ["BackToAsync("] = 3,
    };

    public static IEnumerable<LineKey> In(string source)
    {
        var constants = Constant().Matches(source).ToLookup(found => found.Groups["name"].Value, found => found.Groups["text"].Value);
        foreach (Match call in Call().Matches(source))
        {
            var arguments = Arguments(source[(call.Index + call.Length)..]);
            if (arguments.Skip(_says[call.Groups["says"].Value]).Select(Chosen).FirstOrDefault() is not { } argument)
            {
                continue;
            }
            foreach (var key in Literals(argument)
                .Concat(Word().Matches(Bare(argument)).SelectMany(word => constants[word.Value]).Select(text => new LineKey(text)))
                .Where(key => key.IsKey))
            {
                yield return key;
            }
        }
    }

    /// <summary>The arguments up to the bracket that closes them.</summary>
    private static List<string> Arguments(string source)
    {
        var (arguments, from) = (new List<string>(), 0);
        for (var at = 0; at < source.Length; at = Next(source, at))
        {
            if (source[at] is ',' or ')' or ']')
            {
                arguments.Add(source[from..at]);
                from = at + 1;
                if (source[at] != ',')
                {
                    break;
                }
            }
        }
        return arguments;
    }

    /// <summary>Of an argument with a condition, what it may be.</summary>
    private static string Chosen(string argument)
    {
        for (var at = 0; at < argument.Length; at = Next(argument, at))
        {
            if (argument.AsSpan(at).StartsWith("? ") && at > 0 && argument[at - 1] is ' ' or '\n')
            {
                return argument[(at + 1)..];
            }
        }
        return argument;
    }

    /// <summary>Texts that stand in an argument itself, not in what it calls.</summary>
    private static IEnumerable<LineKey> Literals(string argument)
    {
        for (var at = 0; at < argument.Length; at = Next(argument, at))
        {
            if (argument[at] == '"')
            {
                var isFilled = at > 0 && argument[at - 1] == '$';
                var text = argument[(at + 1)..(Next(argument, at) - 1)];
                yield return new LineKey(isFilled ? Without(text) : text);
            }
        }
    }

    // What is filled in may be anything.
    private static string Without(string text)
    {
        var key = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; at = text[at] == '{' ? Closing(text, at) : at + 1)
        {
            key.Append(text[at] == '{' ? '*' : text[at]);
        }
        return key.ToString();
    }

    private static string Bare(string argument)
    {
        var bare = new System.Text.StringBuilder();
        for (var at = 0; at < argument.Length; at = Next(argument, at))
        {
            bare.Append(argument[at] is '"' or '(' or '[' or '{' ? ' ' : argument[at]);
        }
        return bare.ToString();
    }

    /// <summary>The place after a letter, or after the whole text or bracket that begins with it.</summary>
    private static int Next(string source, int at) => source[at] switch
    {
        '"' => EndOfText(source, at),
        '(' or '[' or '{' => Closing(source, at),
        '\'' when at + 2 < source.Length && source[at + 2] == '\'' => at + 3,
        _ => at + 1,
    };

    private static int Closing(string source, int at)
    {
        for (at++; at < source.Length && source[at] is not (')' or ']' or '}'); at = Next(source, at))
        {
        }
        return Math.Min(at + 1, source.Length);
    }

    private static int EndOfText(string source, int at)
    {
        var isFilled = at > 0 && source[at - 1] == '$';
        for (at++; at < source.Length && source[at] != '"'; at = source[at] == '\\' ? at + 2
            : isFilled && source[at] == '{' ? Closing(source, at) : at + 1)
        {
        }
        return Math.Min(at + 1, source.Length);
    }

    // What is said as it stands is no key.
    [GeneratedRegex(@"(?<!\b(?:CoachCard|CommandReply|Chart|Console|AnsiConsole|Error|output|Output)\.)(?<!\w)(?<says>" +
        @"(?:Line|HasLine|VariantsOf|Vary|Pick|Say|Spoken|LineAsync|SayAndStayAsync|StayAsync|BackToAsync)\(|Lines\[)")]
    private static partial Regex Call();

    [GeneratedRegex(@"const string (?<name>\w+) = ""(?<text>[^""]*)""")]
    private static partial Regex Constant();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex Word();
}

/// <summary>The key of a line, as it stands in the code: a star for what is filled in.</summary>
internal sealed record LineKey(string Text)
{
    /// <summary>Whether it is one at all, and no sentence.</summary>
    public bool IsKey => Text.Length > 1
        && Text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '*');

    /// <summary>Whether it names a line, or one with variants.</summary>
    public bool IsMatch(string line) => Regex.IsMatch(line,
        $@"^{Regex.Escape(Text).Replace(@"\*", ".+", StringComparison.Ordinal)}(?:-[0-9]+)?$", RegexOptions.CultureInvariant);

    public override string ToString() => Text;
}

using CoachBot.Recognition.Expressions;

namespace CoachBot.Pipeline;

/// <summary>
/// A message that tells of several deals and says which comes first: “Harbourline: maybe later. Garioch: gone quiet. Garioch first.”
/// </summary>
internal static class DealsInTurn
{
    private const int LongestText = 900;
    private const int Fewest = 2;
    private const int Most = 4;
    // The point of “Mr.” ends no sentence.
    private const char NoStop = '\u2024';
    private static readonly char[] _around = [' ', ',', '.', ':', '-', '–', '!'];

    /// <summary>The deal that comes first and the others, as they were told; null where the message says no such thing.</summary>
    public static (ListedDeal First, IReadOnlyList<ListedDeal> Others)? In(string text)
    {
        if (text.Length > LongestText || Which.Match(text) is not { Success: true } which
            || which.Value.Contains('?', StringComparison.Ordinal) || _deeds.Contains(which.Groups["who"].Value.Split(' ')[0]))
        {
            // “Should I ask Marcy first?” asks, and “ask the CEO first” is about one deal.
            return null;
        }
        var rest = text.Remove(which.Index, which.Length);
        var told = Named(rest) is { Count: >= Fewest } named ? named : InLowerCase(rest);
        if (told.Count is < Fewest or > Most || Meant(told, which.Groups["who"].Value) is not { } first)
        {
            return null;
        }
        // “Patel first, he calls at 9:30”: what is said behind it is of that one.
        var why = which.Groups["why"].Value.Trim();
        var meant = why.Length == 0 ? first : first with { Told = $"{first.Told}. {why}", Said = $"{first.Said}. {why}" };
        return (meant, [.. told.Where(deal => deal != first)]);
    }

    // By its name, one word of it, or a plain word for it: the mills, the hospital.
    private static ListedDeal? Meant(List<ListedDeal> told, string who)
    {
        var words = who.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).Select(Stem).ToList();
        bool Says(string text) => text.Split([' ', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries).Select(Stem)
            .Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
        return _ordinals.TryGetValue(who.Trim().ToLowerInvariant(), out var at) && at < told.Count ? told[at]
            : told.Find(deal => Says(deal.Name)) ?? (told.Count(deal => Says(deal.Told)) == 1 ? told.Find(deal => Says(deal.Told)) : null);
    }

    private static List<ListedDeal> Named(string text)
    {
        var named = new List<ListedDeal>();
        foreach (var sentence in Sentences(text))
        {
            if (Led.Match(sentence) is { Success: true } led && !_parts.Contains(led.Groups["who"].Value.TrimEnd(_around)))
            {
                var who = led.Groups["who"].Value.TrimEnd(_around);
                named.Add(new(who, sentence[(led.Groups["who"].Index + led.Groups["who"].Length)..].Trim(_around)) { Said = sentence });
            }
            else if (named.Count > 0)
            {
                named[^1] = named[^1] with { Told = $"{named[^1].Told}. {sentence}",
                    Said = $"{named[^1].Said}. {sentence}" };
            }
        }
        return named.DistinctBy(deal => deal.Name).Count() == named.Count ? named : [];
    }

    // “Humongous insurance want 15% off, and city power have ghosted me”: who names no one in capitals names them by what they do.
    private static List<ListedDeal> InLowerCase(string text)
    {
        var named = new List<ListedDeal>();
        foreach (var sentence in Sentences(text).SelectMany(sentence => And.Replace(sentence, "\n").Split('\n')))
        {
            if (Doing.Match(sentence) is { Success: true } doing && !_nobody.Contains(doing.Groups["who"].Value.Split(' ')[0]))
            {
                // What they do is no part of the name, however it was cut.
                var who = string.Join(' ', doing.Groups["who"].Value.Split(' ').TakeWhile(word => !_does.Contains(word)));
                var behind = sentence[(doing.Groups["who"].Index + who.Length)..];
                who = string.Join(' ', who.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Capital));
                named.Add(new(who, behind.Trim(_around)) { Said = who + behind });
            }
        }
        return named.DistinctBy(deal => deal.Name).Count() == named.Count ? named : [];
    }

    private static readonly HashSet<string> _does = new(StringComparer.OrdinalIgnoreCase)
    {
        "want", "wants", "have", "has", "had", "is", "are", "need", "needs", "just", "still", "said", "says", "ask", "asks", "asked",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static readonly WordExpression And = new(@",\s+(?:and |then |also |plus )?|\s+and (?:the )?");

    private static readonly WordExpression Doing = new(
        @"^\W*(?:(?:and|then|also|plus|the|first|second|one|two|at|from|with)\b\W*)*(?<who>[\p{L}][\p{L}\d&'’-]*(?: " +
        @"[\p{L}\d&'’-]+){0,2}?)" +
            @" (?:want|wants|wanted|have|has|had|is|are|says?|said|asks?|asked|needs?|went|gone|ghosted|signed|wrote|called|rang" +
            @"|cancelled|keeps?" +
            @"|didn'?t|won'?t|must|stopped|owes?|put)\b");

    private static readonly HashSet<string> _nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "he", "she", "they", "it", "i", "we", "who", "there", "that", "this", "which", "what", "my", "our", "his", "her", "their", "its",
        "right", "ok", "today", "tomorrow", "yesterday", "nobody", "everybody", "someone", "somebody", "you", "both", "all", "price",
        "budget", "contract", "offer", "quote", "demo", "nothing", "procurement", "legal", "finance", "boss", "manager",
    };

    private static IEnumerable<string> Sentences(string text) => Title.Replace(text, $"${{title}}{NoStop} ")
        .Split(['.', '!', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(sentence => Second.Replace(sentence, "\n").Split('\n'))
        .Select(sentence => sentence.Replace(NoStop, '.').Trim(_around))
        .Where(sentence => sentence.Any(char.IsLetter));

    private static string Stem(string word) => word.Trim('’', '\'').TrimEnd('s', 'S');

    private static readonly HashSet<string> _deeds = new(StringComparer.OrdinalIgnoreCase)
    {
        "ask", "call", "ring", "talk", "speak", "tell", "see", "do", "send", "write", "meet", "check", "try", "think", "wait", "mail",
    };

    // Whose part is told is no other deal.
    private static readonly HashSet<string> _parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "CEO", "CFO", "CTO", "COO", "CIO", "MD", "FD", "HR", "IT", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        "Sunday", "Procurement", "Purchasing", "Finance", "Legal",
    };

    private static readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal)
    {
        ["the first"] = 0, ["first"] = 0, ["the second"] = 1, ["second"] = 1, ["the third"] = 2, ["the last"] = 1, ["the other"] = 1,
    };

    private const string Courtesy =
        @"(?:(?:please|pls|so|ok|okay|and|but|can we|could we|can i|let'?s|let us|shall we|we|i|i'?d like to|i want to|i'?ll|we'?ll" +
            @"|should|do|you)\s+)*";

    private static readonly WordExpression Which = new(
        @"(?:^|[.!?;\n]\s*|[.!?;,]\s+)" + Courtesy + @"(?:(?:take|do|start with|begin with|have|go with|talk about|look at|discuss|handle" +
            @"|tackle|deal with)\s+)?(?:the )?(?<who>[\p{L}][\p{L}\d’'&-]*(?: [\p{L}\d’'&-]+){0,3}?)(?: (?:one|deal|case|matter))?" +
            @"(?: comes| goes)? first(?:,? (?:please|pls|then|now|ok))*(?:,? (?:because |since |as |cos )?(?<why>(?:he|she|they|it)" +
            @"(?:['’]s|['’]ll| is| are| will)? [^.!?\n]{3,60}))?\W*$" +
            @"|(?:^|[.!?;\n]\s*|[.!?;,]\s+)" + Courtesy + @"(?:start|begin|kick off|open)(?:ing)? with (?:the )?" +
            @"(?<who>[\p{L}][\p{L}\d’'&-]*(?: [\p{L}\d’'&-]+){0,3}?)(?:,? (?:please|pls|then|now|ok|first))*\W*$");

    private static readonly WordExpression Second = new(
        @",?\s+(?:and |then |also )?(?:the )?(?:second|third|other|next)(?: (?:one|matter|deal|case|thing|customer|client))?(?: is|:)?\s+" +
            @"|^\s*(?:the )?(?:first|one|firstly|number one)(?: (?:one|matter|deal|case|thing|customer|client))?(?: is|:|,)?\s+");

    private static readonly WordExpression Led = new(
        @"^\W*(?:(?:and|then|also|plus|separately|secondly|besides|meanwhile|elsewhere|finally|the|from|at|with|two|three|a" +
            @"|one|[1-9])\b\W*)*" +
            @"(?<who>(?-i:\p{Lu}[\p{L}\d’'&-]*)(?: (?:(?-i:\p{Lu}[\p{L}\d’'&-]*)|&|of|and (?-i:\p{Lu}[\p{L}\d’'&-]*)))*)" +
            @"(?:\s*[,:(–]|\s+-|\s+(?:where|who|whose|is|are|was|has|have|had|went|gone|goes|said|says|wants?|asked|asks|needs?|just" +
                @"|still|cancelled" +
            @"|signed|didn'?t|never|no|not|must|will|wrote|called|rang|keeps?|put|stopped)\b)");

    private static readonly WordExpression Title = new(@"\b(?<title>Dr|Mr|Mrs|Ms|Prof|St)\. ");
}

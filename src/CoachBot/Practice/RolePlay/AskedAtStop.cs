using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a seller asks of their own lines as they stop: “ok stop. was the mates bit too much”.</summary>
internal sealed record AskedAtStop(string Text)
{
    private const int OneBreath = 30;
    private const int MatterLetters = 4;
    private const int CushionWords = 2;

    private static readonly WordExpression Plainly = new(
        @"\b(?:(?:don'?t|do not|no need to|not) be (?:so |too )?(?:nice|kind|polite|gentle|soft)|be (?:honest|hard|strict|frank" +
        @"|brutal|harsh" +
        @"|straight|critical|tough|mean|cruel)|(?:honest|brutal|frank|hard|straight|no mercy|brutally)\w*|no (?:flattery|sugar\w*|mercy" +
        @"|praise)|without (?:sugar|flattery)|straight (?:up|out)|the truth|spare me)\b");

    private static readonly WordExpression Too = new(
        @"\b(?:was|were|is|am|did|do|sounds?|went) ?(?<what>[^?.!]{0,70}?) ?\btoo (?<how>\p{L}+)");

    private static readonly WordExpression Fine = new(
        @"\b(?:was|were|is|did) (?<what>[^?.!]{1,70}?) (?:really |quite |even |any |still |actually )*(?<how>ok|okay|fine|good" +
        @"|right|alright" +
        @"|clear|allowed|clever|polite|necessary|useful|rude|pushy|wrong|stupid|weird|silly|bad|cheeky|strange|awkward|work)\b");

    private static readonly WordExpression General = new(
        @"\bhow (?:was|were|did|am|do) (?:i|it|that|this|we|you)\b|\bwhat (?:do you think|did you think|should i|could i|can i)\b" +
        @"|\bany (?:good|feedback|tips)\b");

    private static readonly WordExpression Where = new(
        @"\bwhere (?:exactly )?(?:did|have|was|is)\b|\b(?:when|how) did i lose\b|\bwhat did i (?:do|say) wrong\b|\bwhat went wrong\b");

    private static readonly WordExpression Asks = new(
        @"\?|\b(?:was|were|should|could|would|did|do|does|is|am) (?:i|it|that|this|the|my|he|she|they)\b");

    private static readonly WordExpression Kind = new(
        @"^(?:much|friendly|familiar|casual|soft|nice|matey|chummy|jokey|funny|silly|cheeky|personal|sweet|humble|apologetic" +
        @"|informal|cute" +
        @"|slimy|weird|strange|awkward|stupid|light|polite|chatty|kind)$");

    private static readonly WordExpression Pushing = new(
        @"^(?:pushy|direct|hard|rude|harsh|forward|blunt|aggressive|fast|quick|strong|cold|nosy|curious|bold|sharp|demanding" +
        @"|straight|early" +
        @"|soon|salesy|wrong|bad|open|honest)$");

    private static readonly WordExpression Long = new(@"^(?:long|wordy|complicated|detailed)$");

    private static readonly string[] _first = ["first", "opening", "opener", "start", "beginning", "intro", "greeting", "hello"];

    private static readonly string[] _noMatter = ["line", "part", "piece", "question", "sentence", "thing", "that", "this", "with", "about",
        "last", "word", "words", "where", "said", "when", "asked", "asking", "really", "little", "maybe", "perhaps", "sound", "come",
        "across", "seem", "bits", "just", "stuff", "remark"];

    /// <summary>Whether they want to hear it as it is.</summary>
    public bool WantsItPlain => Plainly.IsMatch(Text.Replace('’', '\''));

    /// <summary>The answer, as the key of a line; null where nothing but “how was I” is asked.</summary>
    public string? Answer(IReadOnlyList<SpokenLine> lines)
    {
        var text = Text.Replace('’', '\'');
        if (Where.IsMatch(text) && lines.Count > 0)
        {
            return lines.Any(line => line.Did.Effect == MoveEffect.Closed) ? "asked-where" : "asked-nowhere";
        }
        var found = Too.Match(text) is { Success: true } too ? too : Fine.Match(text);
        if (!found.Success)
        {
            return Asks.IsMatch(text) && !General.IsMatch(text) ? "asked-unknown" : null;
        }
        var what = found.Groups["what"].Value;
        if (What(what, lines) is not { } line)
        {
            return "asked-unknown";
        }
        return Of(new LineMarks(line), what, found.Groups["how"].Value.ToLowerInvariant());
    }

    private static string Of(LineMarks line, string what, string how)
    {
        if (Long.IsMatch(how))
        {
            return WordCount.Of(line.Line.Text) > OneBreath ? "asked-long-yes" : "asked-long-no";
        }
        if (line.Closed)
        {
            return how is "much" || Kind.IsMatch(how) || Pushing.IsMatch(how) ? "asked-closed" : "asked-not-good";
        }
        if (Kind.IsMatch(how) && (!line.Asks || WordCount.Of(line.InFront) >= CushionWords))
        {
            return line.Asks ? "asked-kind-question" : "asked-kind-alone";
        }
        if (Kind.IsMatch(how) || Pushing.IsMatch(how))
        {
            return line.Asks ? "asked-push-question" : "asked-push-none";
        }
        return what.Length == 0 ? "asked-unknown" : line.Opened ? "asked-good" : "asked-moved-nothing";
    }

    // The line that holds the word; “the opening” is the first, “that” the last.
    private static SpokenLine? What(string what, IReadOnlyList<SpokenLine> lines)
    {
        var words = what.ToLowerInvariant().Split([' ', ',', '"', '“', '”', '\'', '‘', '’', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(_first.Contains))
        {
            return lines.Count > 0 ? lines[0] : null;
        }
        var matter = words.Where(word => word.Length >= MatterLetters && !_noMatter.Contains(word)).ToList();
        return matter.Count == 0 ? lines.LastOrDefault(line => line.Did.Effect == MoveEffect.Closed) ?? (lines.Count > 0 ? lines[^1] : null)
            : lines.LastOrDefault(line => matter.Any(word => line.Text.Contains(Stem(word), StringComparison.OrdinalIgnoreCase)));
    }

    private static string Stem(string word) => word.Length > MatterLetters && word.EndsWith('s') ? word[..^1] : word;
}

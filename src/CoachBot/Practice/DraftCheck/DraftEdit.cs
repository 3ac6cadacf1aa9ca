using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What shall be done to the draft on the table: “shorter”, “take the second sentence out”, “put in the Thursday”.</summary>
internal sealed record DraftEdit(DraftEdit.Kind Does)
{
    private const int MostWords = 14;

    private const string Fillers = @"^\W*(?:(?:ok|okay|so|and|but|now|please|pls|can you|could you|would you|u|hm+|then|just|maybe" +
        @"|well|good|yes|no|fine|i'?d|thanks|coach|wait)\b\W*)*";

    private const string Places = @"(?<place>first|1st|second|2nd|third|3rd|fourth|4th|last|final|opening|one before last)";

    private const string Days = @"(?<day>(?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:at " +
        @"|the )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|st|nd|rd|th))?)?)";

    private static readonly WordExpression Shorter = new(Fillers
        + @"(?:(?:make|cut|get|have) (?:it|this|that|the (?:draft|text|mail|message|thing)) (?:a bit |much |even |way " +
            @"|still )?(?:short|shorter|down|in half|briefer)" +
        @"|(?:a bit |much |even |way )?(?:shorter|briefer)|shorten (?:it|this|that)|(?:and )?in (?:one|two) (?:lines?|sentences?)" +
        @"|(?:a )?shorter version)\b[^?]{0,30}\W*$");

    private static readonly WordExpression Out = new(
        @"\b(?:(?:take|leave|get|cut|throw|kick)(?: out| away)?|drop|cut|remove|delete|skip|lose|scrap|strike|without|kill) (?:the " +
        @"|my |that |this )?(?:whole )?(?:"
        + Places + @" )?(?<what>sentence|line|bit|part|question|words?|ps|p\.s\.)(?: (?:about|with|on|where|that|of) (?:the " +
            @"|my )?(?<of>[\p{L}\d%' -]{2,30}))?(?: out| away)?(?: please| pls| then)?\W*$");

    private static readonly WordExpression OutNamed = new(
        @"\b(?:take|leave|cut) (?:out )?(?:the |my |that |this )?" +
        @"(?<of>[\p{L}\d%'-]+(?: [\p{L}\d%'-]+)?)(?: bit| part| line" +
        @"| thing)? ?(?:out)\b\W*$|\bwithout (?:the |my )(?<named>[\p{L}\d%'-]+)\W*$");

    private static readonly WordExpression In = new(Fillers
        + @"(?:put|add|get|write|include|mention|squeeze|name)(?: in| also)?(?: the| that| something about" +
            @"| a word about)? " + Days + @"(?: in| into it| too| as well| please| pls| instead)*\W*$");

    private static readonly WordExpression For = new(Fillers
        + @"(?:(?:and |make it |turn it into |change it |do it )?(?:for|as|on|via|into|by) (?:a |an )?(?:(?:whatsapp|text|sms" +
            @"|linkedin|teams|chat|dm|instagram|message|wa)|(?<mail>e?-?mail|letter)" +
        @"|(?<spoken>voicemail|(?:the )?phone|call))(?: message| note| version)?|(?:whatsapp|linkedin" +
        @"|teams) version)(?: please| pls| now| then| instead)*\W*$");

    private static readonly WordExpression Instead = new(
        @"\b(?:it'?s|it is|its|(?<sure>should be|make (?:it|that))|i meant?|is|on) (?:the |on |at )?" +
        @"(?<right>[\p{L}\d:.]+(?: (?:of )?(?:jan" +
        @"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?),? (?:and )?not (?:the |on |at )?(?<wrong>[\p{L}\d:.]+)\b");

    public enum Kind
    {
        Shorten,
        LeaveOut,
        PutIn,
        Channel,
        Replace,
    }

    /// <summary>Which sentence, counted from one; -1 for the last.</summary>
    public int Sentence { get; init; }

    /// <summary>What the sentence is about, the day to put in, or what stands there wrongly.</summary>
    public string What { get; init; } = "";

    /// <summary>What shall stand there.</summary>
    public string Right { get; init; } = "";

    public DraftChannel Travels { get; init; }

    /// <summary>The wish that a message is; null where it is none.</summary>
    public static DraftEdit? Of(string said)
    {
        var text = said.Replace('’', '\'').Trim();
        if (WordCount.Of(text) > MostWords)
        {
            return null;
        }
        if (Shorter.IsMatch(text))
        {
            return new(Kind.Shorten);
        }
        if (For.Match(text) is { Success: true } channel)
        {
            return new(Kind.Channel) { Travels = channel.Groups["mail"].Success ? DraftChannel.Email
                : channel.Groups["spoken"].Success ? DraftChannel.Spoken : DraftChannel.Chat };
        }
        if (In.Match(text) is { Success: true } day)
        {
            return new(Kind.PutIn) { What = Named(day.Groups["day"].Value) };
        }
        if (Instead.Match(text) is { Success: true } instead && (instead.Groups["sure"].Success
            || Exact.IsMatch(instead.Groups["right"].Value) || IsName(instead.Groups["wrong"].Value)))
        {
            return new(Kind.Replace) { What = instead.Groups["wrong"].Value, Right = instead.Groups["right"].Value };
        }
        return LeftOut(text);
    }

    private static DraftEdit? LeftOut(string text)
    {
        if (Out.Match(text) is { Success: true } cut
            && (cut.Groups["place"].Success || cut.Groups["of"].Success || cut.Groups["what"].Value is "question"))
        {
            return new(Kind.LeaveOut) { Sentence = Number(cut.Groups["place"].Value),
                What = cut.Groups["of"].Success ? Bare(cut.Groups["of"].Value) : cut.Groups["what"].Value is "question" ? "?" : "" };
        }
        if (OutNamed.Match(text) is not { Success: true } named)
        {
            return null;
        }
        var what = named.Groups["of"].Success ? named.Groups["of"].Value : named.Groups["named"].Value;
        return NamesNothing.IsMatch(what) ? null : new(Kind.LeaveOut) { What = what };
    }

    // “Take it out” means what was found, and no word of the draft.
    private static readonly WordExpression NamesNothing = new(
        @"^(?:it|that|this|them|these|those|one|all|everything|him|her|me|us|bit|part|line|thing|sentence|out)\b");

    // “It's polite, not pushy” speaks up for the draft: figures, days and names are put right.
    private static readonly WordExpression Exact = new(
        @"\d|^(?:\w+day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?|may|morning|noon" +
        @"|afternoon|evening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third)\b");

    private static bool IsName(string word) => char.IsUpper(word[0]);

    private static readonly string[] _behind = [" then", " pls", " please", " away", " out"];

    // “The bit about the price out, please”
    private static string Bare(string words) => _behind.Aggregate(words, (left, word) =>
        left.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? left[..^word.Length] : left);

    private static int Number(string place) => place.ToLowerInvariant() switch
    {
        "first" or "1st" or "opening" => 1,
        "second" or "2nd" => 2,
        "third" or "3rd" => 3,
        "fourth" or "4th" => 4,
        "last" or "final" => -1,
        _ => 0,
    };

    private static string Named(string day) => string.Join(' ', day.Split(' ').Select(word =>
        word.EndsWith("day", StringComparison.OrdinalIgnoreCase) ? char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()
            : word.ToLowerInvariant()));
}

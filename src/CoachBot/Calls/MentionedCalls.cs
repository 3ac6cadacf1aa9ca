using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Calls;

/// <summary>
/// Calls that are only mentioned: “at 2 I see Rhian, at 4:30 Gethin”, “lunch with Beatriz at 12:30 on Friday”, “Delphine agreed to 20
/// minutes
/// Tuesday 10am”.
/// </summary>
internal static class MentionedCalls
{
    private const int MostWords = 40;
    private const int MarkBetween = 2;
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);

    /// <summary>Who, and when, in the order of the words; none where the text tells of none that is to come.</summary>
    public static IReadOnlyList<ToldCall> In(string text, IDateTimeReader dates, DateTimeContext context)
    {
        if (text.Contains('?', StringComparison.Ordinal) || text.Split(' ').Length > MostWords || Other.IsMatch(text) || !Cue.IsMatch(text))
        {
            return [];
        }
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        var (calls, day, from) = (new List<ToldCall>(), (DateTime?)null, 0);
        var told = Hours(dates.ReadAll(text, context));
        for (var at = 0; at < told.Count; at++)
        {
            var when = told[at];
            if (!when.HasTime)
            {
                day = when.End is null ? when.Start.Date : day;
                continue;
            }
            var until = told.Skip(at + 1).FirstOrDefault(next => next.HasTime)?.Index ?? text.Length;
            if (when.End is not null || Find(text[from..until], when.Index - from, calls.Count > 0) is not { } who)
            {
                from = when.Index + when.Length;
                continue;
            }
            who = WithPerson(who, text[(when.Index + when.Length)..until]);
            var own = when.Apart is not null || OwnDay.IsMatch(text.AsSpan(when.Index, when.Length));
            var on = own || day is null ? when : when with { Start = day.Value + when.Start.TimeOfDay, Instant = null };
            if (on.Start > now)
            {
                calls.Add(who with { When = on });
            }
            day = own ? when.Start.Date : day;
            from = Behind(text, who.Who, when, from);
        }
        return calls;
    }

    // Where the next one may begin: behind the hour, and behind a name that follows it.
    private static int Behind(string text, string who, TimeExpression when, int from)
    {
        var (end, name) = (when.Index + when.Length, text.IndexOf(who, from, StringComparison.Ordinal));
        return name > when.Index ? name + who.Length : end;
    }

    /// <summary>Whether a text has the form of one more.</summary>
    public static bool MayBeOneMore(string text) => More.IsMatch(text);

    /// <summary>
    /// “And then Jun at 5, same day”: one more, right after another, on that one's day; null where the text is no such thing.
    /// </summary>
    public static ToldCall? OneMore(string text, CallPlan? before, IDateTimeReader dates, DateTimeContext context)
    {
        if (before is null
            || context.Now - DateTimeOffset.FromUnixTimeMilliseconds(before.CreatedAt) > Lately
            || More.Match(text) is not { Success: true } more
            || Of(more.Groups["who"].Value, more.Groups["company"].Value) is not { } who
            || dates.Read($"at {more.Groups["at"].Value}", context) is not { HasTime: true } when)
        {
            return null;
        }
        var day = TimeZoneInfo.ConvertTime(before.Starts, context.Zone).Date;
        return who with { When = when with { Start = day + when.Start.TimeOfDay, Instant = null } };
    }

    // “In the morning, 8:30” is half past eight.
    private static List<TimeExpression> Hours(IReadOnlyList<TimeExpression> told) => [.. told.Where((when, at) =>
        !(when is { HasTime: true, End: not null }
            && told.ElementAtOrDefault(at + 1) is { HasTime: true, End: null } next
            && next.Index - when.Index - when.Length <= MarkBetween))];

    // With a word for meeting; or, where one went before, the name alone: “at 4:30 Gethin”.
    private static ToldCall? Find(string passage, int at, bool led)
    {
        var met = Met.Matches(passage)
            .Concat(Agrees.Matches(passage))
            .OrderBy(match => match.Index)
            .Select(match => Of(match.Groups["who"].Value, match.Groups["company"].Value))
            .FirstOrDefault(one => one is not null);
        if (met is not null || !led)
        {
            return met;
        }
        at = Math.Min(at, passage.Length);
        var alone = Alone.Match(passage[at..]) is { Success: true } behind ? behind : Before.Match(passage[..at]);
        return alone.Success ? Of(alone.Groups["who"].Value, alone.Groups["company"].Value) : null;
    }

    // “Call with Litware tomorrow at 11, Ms Okafor”: with the company, and there with her.
    private static ToldCall WithPerson(ToldCall call, string behind) =>
        call.Company is null && !IsFirstName(call.Who) && Person.Match(behind) is { Success: true } person
            && (IsTitled(person) || IsFirstName(person.Groups["person"].Value))
            ? call with { Who = person.Groups["person"].Value, Buyer = person.Groups["person"].Value, Company = call.Who }
            : call;

    private static bool IsTitled(System.Text.RegularExpressions.Match person) => person.Groups["title"].Length > 0;

    private static bool IsFirstName(string name) => FirstNames.Contains(name.Split(' ')[0].ToLowerInvariant());

    private static ToldCall? Of(string who, string company)
    {
        var name = Possessive.Replace(who.Trim(), "");
        if (name.Length < 2 || NoName.IsMatch(name))
        {
            return null;
        }
        var isPerson = company.Length > 0 || !CompanyLike.IsMatch(name) || FirstNames.Contains(name.Split(' ')[0].ToLowerInvariant());
        return new ToldCall(name, null!)
        {
            Buyer = isPerson ? name : null,
            Company = company.Length > 0 ? company : isPerson ? null : name,
        };
    }

    private const string Name =
        @"(?<who>(?-i:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau)\.? )?(?-i:\p{Lu}[\p{L}'’-]+)(?: (?-i:\p{Lu}[\p{L}'’-]+)){0,2})" +
        @"(?:,? (?:at|from|of|@) (?<company>(?-i:\p{Lu}[\p{L}'’-]+)(?: (?-i:\p{Lu}[\p{L}'’-]+)){0,2}))?";

    private static readonly WordExpression Person = new(
        @"^\s*[,(–-]?\s*(?:(?:with|it'?s|to|that'?s)\s+)?(?<person>(?<title>(?-i:Mr|Mrs|Ms|Miss|Dr|Prof|Herr" +
        @"|Frau)\.? )?(?-i:\p{Lu}[\p{L}'’-]+)" +
            @"(?: (?-i:\p{Lu}[\p{L}'’-]+))?)\)?(?:$|\W)");

    private const string Meeting =
        "call|meeting|demo|lunch|coffee|dinner|breakfast|brunch|drinks|beer|zoom|teams|video|chat|slot|appointment|catch[- " +
            "]?up|sit[- ]?down" +
            "|talk|pitch|viewing|tasting|visit|interview|walkthrough|tour|session|one to one|1:1";

    private static readonly WordExpression Met = new(
        @"\b(?:see|seeing|meet|meeting|visit|visiting|call|calling|ring|ringing|phone|phoning|(?:i|we)(?:'ve| have)? got" +
            @"|(?:" + Meeting + @")(?: is| booked| set| call" +
            @"| meeting)? (?:with|w|w/)|(?:speak|speaking|talk|talking|sit|sitting) (?:with|to))\s+(?:the )?" + Name);

    private static readonly WordExpression Agrees = new(
        @"(?:^|[.,;!]\s*|\b(?:and|then|so)\s+)" + Name + @"(?:,)? (?:has |have |just |now )*(?:agreed|agrees|said yes|ok'?d|okayed" +
            @"|confirmed|accepted" +
            @"|wants|wanted|can do|will see|'ll see|sees|is coming|comes|invited|booked|picked|proposed|suggested)\b");

    // Right behind the hour, or right before it.
    private static readonly WordExpression Alone = new(@"^\W*(?:at |@ )?[\d:.]{1,5}\s*(?:[ap]m|o'?clock)?[\s,:]+(?:it'?s |then " +
        @"|with )*" + Name);

    private static readonly WordExpression Before = new(@"^\W*(?:(?:and|then|also|plus|with)\b\W*)*" + Name + @"\W+(?:at|@)?\W*$");

    private static readonly WordExpression More = new(
        @"^\W*(?:(?:and|then|also|plus|after that|oh)\b\W*)+" + Name + @",? (?:at|@) (?<at>(?:half |quarter (?:past" +
            @"|to) )?\d{1,2}(?:[:.]\d\d)?" +
            @"(?: ?[ap]m)?)(?:,? (?:on )?(?:the )?(?:same|that) day|,? too|,? as well)?\W*$");

    private static readonly WordExpression Cue = new(
        @"\b(?:see|seeing|meet|meeting|visit|visiting|calling|ring|ringing|phone|phoning|got|agreed|agrees|confirmed|accepted|wants" +
            @"|wanted|can do|sees|comes|coming" +
            @"|invited|booked|picked|proposed|suggested|speak|speaking|talk|talking|sit|sitting|" + Meeting + @")\b");

    // What is asked for, what has been, what isn't so, what is off or moved.
    private static readonly WordExpression Other = new(
        @"\b(?:remind|ping|nudge|prompt|prep|prepare|draft|practise|practice|rehearse|met|saw|was|were|went|had|didn'?t|did" +
            @"|yesterday|last" +
            @"|ago|cancel\w*|moved|moves|postponed|off|rescheduled|instead|if|when|debrief|journal|said no|no show|ghosted|turned up)\b");

    private static readonly WordExpression OwnDay =
        new(@"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tmrw|tmw|tonight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

    private static readonly WordExpression Possessive = new(@"['’]s$");

    private static readonly WordExpression NoName = new(
        @"^(?:i|he|she|they|we|it|mon|tue|wed|thu|fri|sat|sun|\w+day|january|february|march|april|june|july|august|september|october" +
            @"|november|december|today|tomorrow|tmrw|teams|zoom|just|got|call|meeting|lunch|the|my|hi|hey|hello|ok|so|and|then)\b");

    private static readonly WordExpression CompanyLike = new(
        @"\b(?:ltd|gmbh|inc|ag|as|ab|oy|llc|plc|group|hotel|clinic|clinica|school|council|dental|bank|foods|systems|logistics|care" +
            @"|homes)\b");
}

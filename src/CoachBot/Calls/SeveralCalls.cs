using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Calls;

/// <summary>“Today three visits, Clinica Sol at 16, Dr. Benito at 17.30 and Dental Norte at 19h”: several calls told at once.</summary>
internal static class SeveralCalls
{
    private const int MostOfName = 5;
    private const int Fewest = 2;

    /// <summary>Who, and when, in the order of the words; none where the text doesn't tell of two at least.</summary>
    public static IReadOnlyList<ToldCall> In(string text, IDateTimeReader dates, DateTimeContext context)
    {
        if (!Meetings.IsMatch(text) || text.Contains('?', StringComparison.Ordinal))
        {
            return [];
        }
        var (calls, day) = (new List<ToldCall>(), (DateTime?)null);
        foreach (var part in Apart.Split(Title.Replace(text, "${title} ")))
        {
            var told = dates.ReadAll(part, context);
            if (told is [{ HasTime: true, End: null } when] && Who(part[..when.Index]) is { } who)
            {
                var own = OwnDay.IsMatch(part.AsSpan(when.Index, when.Length));
                day = own ? when.Start.Date : day;
                calls.Add(new(who, own || day is null ? when : when with { Start = day.Value + when.Start.TimeOfDay, Instant = null }));
            }
            else if (told is [{ HasTime: false, End: null } named])
            {
                day = named.Start.Date;
            }
        }
        return calls.Count >= Fewest ? calls : [];
    }

    // A name as it is written; what leads to it is none.
    private static string? Who(string words)
    {
        var name = Lead.Replace(words, "").Trim(' ', ',', ':', '-', '–', '(');
        name = Trail.Replace(name, "").Trim();
        return name.Length > 1 && char.IsUpper(name[0]) && WordCount.Of(name) <= MostOfName ? name : null;
    }

    private static readonly WordExpression Meetings =
        new(@"\b(?:visits|meetings|calls|appointments|demos|customers|clients|buyers|talks|stops)\b");

    private static readonly WordExpression Apart =
        new(@"[,;]\s+|\.\s+|\n|:\s+|\s+(?-i:and then|and|then|plus|&)\s+");

    private static readonly WordExpression Title = new(@"\b(?<title>Dr|Mr|Mrs|Ms|Prof|St)\. ");

    private static readonly WordExpression Lead = new(
        @"^\W*(?:(?:then|and|first|second|third|last|finally|also|i|have|see|meet|visit|call|with|at|the|one|from|to)\b\W*)*");

    private static readonly WordExpression Trail = new(@"\s+(?:at|on|is|for|from|around|about|@|by)\s*$");

    private static readonly WordExpression OwnDay =
        new(@"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
}

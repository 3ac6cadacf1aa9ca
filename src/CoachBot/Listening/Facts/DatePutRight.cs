using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>Somebody who puts themselves right in the same breath: “on the ninth to ring her, no wait, the tenth, she's off”.</summary>
public sealed class DatePutRight(IDateTimeReader dates)
{
    private const int LongestText = 300;
    private const int MostWords = 6;

    private static readonly WordExpression Break = new(@"[,.;!?]|\s(?:she|he|they|it|because|cos|as)\b");

    private static readonly WordExpression Marker = new(
        @"[\s,.;–-]+(?:oh |ah )?(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? i mean|i mean|make that|scratch that|no,? actually" +
            @"|actually no|correction|no no|no)\b[\s,.:;–-]*(?:it'?s |(?:make|let'?s make|call|let'?s call) (?:it|that) |let'?s say " +
            @"|better |rather |say )*");

    private static readonly WordExpression DayPart = new(@"\b(?:morning|afternoon|evening|lunch ?time|noon|night)\b");

    /// <summary>The text as it was meant: the later date in the earlier one's place. The same text where nothing is put right.</summary>
    public string Meant(string text, DateTimeContext context)
    {
        if (text.Length > LongestText || Marker.Match(text) is not { Success: true } marker)
        {
            return text;
        }
        var before = dates.ReadAll(text[..marker.Index], context) is [.., var last] ? last : null;
        if (before is null || After(text[(marker.Index + marker.Length)..], context) is not { } after || (after.HasTime && !before.HasTime))
        {
            return text;
        }
        var between = text[(before.Index + before.Length)..marker.Index].TrimEnd(' ', ',', '.', '-', '–');
        var together = Together(text.Substring(before.Index, before.Length), before, after.Words, after.HasTime);
        return $"{text[..before.Index]}{together}{between}";
    }

    // “Friday at nine, no, Monday” is still at nine; “Friday, no, at ten” is told anew.
    private static string Together(string said, TimeExpression before, string after, bool hasTime)
    {
        if (!before.HasTime || hasTime)
        {
            return after;
        }
        return before.End is null
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{after} at {before.Start:HH:mm}")
            : DayPart.Match(said) is { Success: true } part ? $"{after} {said.Substring(part.Index, part.Length)}" : after;
    }

    // “The tenth” alone names no day; behind “on” it does.
    private (string Words, bool HasTime)? After(string rest, DateTimeContext context)
    {
        var clause = (Break.Match(rest) is { Success: true } end ? rest[..end.Index] : rest).Trim();
        if (WordCount.Of(clause) > MostWords)
        {
            return null;
        }
        foreach (var words in new[] { clause, $"on {clause}" })
        {
            if (dates.Read(words, context) is { } read)
            {
                return (words, read.HasTime);
            }
        }
        return null;
    }
}

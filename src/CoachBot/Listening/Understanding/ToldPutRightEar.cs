using CoachBot.Content;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>“No sorry, 8 January”, at once or some turns later: what was told beside other things is put right where it stands.</summary>
public sealed partial class ToldPutRightEar(WordsPutRight words, IDateTimeReader dates, SellerClock clock, ContentLibrary content)
    : IMomentWords
{
    private const double Plainly = 0.98;
    private const double Likely = 0.9;
    private static readonly char[] _ends = ['.', '!', ';', '\n'];
    private static readonly string[] _names =
        [FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Competitor, FactKeys.Introduction];

    private static readonly string[] _dated = [FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Since];

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var (text, context) = (reading.Utterance.Text, clock.Context(turn.Activity));
        if (reading.KeepsNothing || (talk is not null && content.Find(talk.Topic) is not Situation) || _dated.Contains(talk?.Open?.Asks))
        {
            return Task.FromResult(reading);
        }
        if (talk is not null && OtherDay(turn, reading, talk, context) is { } moved)
        {
            return Task.FromResult(moved);
        }
        if (DayInstead(turn, reading, talk, context) is { } day)
        {
            return Task.FromResult(day);
        }
        if (talk is null)
        {
            return Task.FromResult(Instead(turn, reading, null) ?? reading);
        }
        // The sentence that says it rather than the whole, so that what stands beside it is heard.
        foreach (var part in Parts(text).Reverse())
        {
            var said = text.Substring(part.Start, part.Length);
            if (WordsPutRight.MayBe(said) && WordsPutRight.FigureInstead(said) is var (wrong, right)
                && words.DayAlone(said, context) is null)
            {
                return Task.FromResult(Beside(reading, Figures(talk, said, right, wrong, part, context)));
            }
        }
        var read = Parts(text).Select(part => PutRight(talk, text, part, context)).FirstOrDefault(found => found is not null);
        if (read is null && Instead(turn, reading, talk) is { } instead)
        {
            return Task.FromResult(instead);
        }
        read ??= Told(reading, context);
        return Task.FromResult(read is null ? reading : Beside(reading, [read]));
    }

    // Wherever it is kept; where it isn't, that it is so.
    private List<Fact> Figures(TalkState talk, string text, string right, string wrong, Span part,
        DateTimeContext context)
    {
        var sum = talk.Facts
            .Where(fact => fact.Key is FactKeys.Amount or FactKeys.Trouble && words.In(fact.Value, text, context) is not null)
            .Select(fact => new Fact(fact.Key, words.In(fact.Value, text, context)!, part, 1));
        var told = talk.Facts.Where(fact => fact.Key == FactKeys.Detail)
            .Select(fact => PutRight(fact, text, context)).FirstOrDefault(fact => fact is not null);
        return [.. sum, told is null ? new Fact(FactKeys.Detail, $"{right}, not {wrong}", part, 1) : told with { Span = part }];
    }

    // Alone, or as one sentence of several: “Sorry, it's Mattia, not Matteo. And remember me Friday at 8 to call”.
    private static IEnumerable<Span> Parts(string text)
    {
        yield return new Span(0, text.Length);
        for (var (from, to) = (0, 0); from < text.Length; from = to + 1)
        {
            to = End(text, from);
            if (to - from > 1 && to - from < text.Length - 1)
            {
                yield return new Span(from, to - from);
            }
        }
    }

    // The point of “1.5” ends no sentence.
    private static int End(string text, int from)
    {
        var end = text.IndexOfAny(_ends, from);
        while (end >= 0 && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = text.IndexOfAny(_ends, end + 1);
        }
        return end < 0 ? text.Length : end;
    }

    // “Oh and it's 45 seats, sorry. Nudge me Thursday”: what nobody knew before is told now.
    private Fact? Told(Reading reading, DateTimeContext context)
    {
        var text = reading.Utterance.Text;
        return !reading.Commands.Any(command => command.Act.StartsWith("want.", StringComparison.Ordinal)) ? null
            : Parts(text).Skip(1)
                .Select(part => (Span: part, Said: Bare(text.Substring(part.Start, part.Length))))
                .Where(part => WordsPutRight.MayBe(text.Substring(part.Span.Start, part.Span.Length)) && words.HasNoDay(part.Said, context))
                .Select(part => NamePutRight.Instead(part.Said) is var (before, after)
                    ? part with { Said = $"{after}, not {before}" }
                    : part)
                .Where(part => WordCount.Of(part.Said) > 1
                    && (part.Said.Any(char.IsDigit) || part.Said.Contains(", not ", StringComparison.Ordinal)))
                .Select(part => new Fact(FactKeys.Detail, part.Said, part.Span, 1))
                .FirstOrDefault();
    }

    private static string Bare(string said) => Around.Replace(Before.Replace(said, ""), "").Trim(' ', ',', '.');

    private Fact? PutRight(TalkState talk, string text, Span part, DateTimeContext context)
    {
        var said = text.Substring(part.Start, part.Length).Trim();
        var fact = !WordsPutRight.MayBe(said) ? null
            : talk.Facts.Reverse().Select(known => PutRight(known, said, context)).FirstOrDefault(known => known is not null);
        return fact is null ? null : fact with { Span = part };
    }

    // What else is said does what it does.
    private static Reading Beside(Reading reading, List<Fact> facts)
    {
        var fact = facts[0];
        var correct = new Command("correct", null, fact.Span, Plainly);
        var isAll = fact.Span.Length == reading.Utterance.Text.Length;
        var others = isAll ? [] : reading.Commands.Where(command => command.Act is not ("correct" or "tell" or "answer" or "none"))
            .Select(command => Behind(command, fact.Span))
            .Where(command => command.Span.Length > 0)
            .ToList();
        return reading with
        {
            Commands = [correct, .. others],
            Ranking = [correct, .. reading.Ranking],
            Facts = isAll ? facts : [.. facts, .. reading.Facts.Where(other => !other.Span.Overlaps(fact.Span))],
        };
    }

    private static Command Behind(Command command, Span corrected) => !command.Span.Overlaps(corrected) ? command
        : command with { Span = new(corrected.End, Math.Max(0, command.Span.End - corrected.End)) };

    // The day of a fact, or what was told in the seller's own words.
    private Fact? PutRight(TalkFact known, string text, DateTimeContext context)
    {
        if (_dated.Contains(known.Key) && known.When is { } before && words.DayAlone(text, context) is { } when)
        {
            return before.HasTime != when.HasTime ? null
                : new Fact(known.Key, text.Substring(when.Index, when.Length), new(when.Index, when.Length), 1) { When = when };
        }
        if (_names.Contains(known.Key))
        {
            return words.NameIn(known.Value, text) is { } named ? new Fact(known.Key, named, new(0, text.Length), 1) : null;
        }
        return known.Key != FactKeys.Detail ? null : known.Value.Split(FactKeys.BetweenDetails).Reverse()
            .Select(detail => words.In(detail, text, context))
            .Where(detail => detail is not null)
            .Select(detail => new Fact(FactKeys.Detail, detail!, new(0, text.Length), 1))
            .FirstOrDefault();
    }

    private static readonly WordExpression Before =
        new(@"^\W*(?:(?:oh|and|sorry|no|wait|actually|oops|correction|wrong|my bad|i mean|i meant|so|but|well|ok)\b\W*)+");

    private static readonly WordExpression Around = new(@"[\s,]*\b(?:sorry|my bad|my mistake|oops|i meant?)\W*$");
}

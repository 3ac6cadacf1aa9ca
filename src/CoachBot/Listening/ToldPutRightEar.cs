using CoachBot.Content;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening;

/// <summary>“No sorry, 8 January”, at once or some turns later: the day that was told, put right where it stands.</summary>
public sealed class ToldPutRightEar(IDateTimeReader dates, SellerClock clock, ContentLibrary content) : IMomentWords
{
    private const int MostWords = 10;
    private const double Plainly = 0.98;
    private static readonly string[] _dated = [FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Since];

    private static readonly HashSet<string> _beside = new(StringComparer.OrdinalIgnoreCase) { "sorry", "my", "bad", "oops", "wait", "i",
        "said", "meant", "mean", "mistake", "correction", "actually", "no", "not", "it", "its", "it's", "s", "is", "and", "the", "at", "on", "that",
        "that's", "should", "be", "rather", "oh", "ah", "typo", "wrong", "hang", "hold", "scratch", "make", "was", "of", "in", "start", "starts", "till" };

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var (text, context) = (reading.Utterance.Text, clock.Context(turn.Activity));
        if (talk is null
            || content.Find(talk.Topic) is not Situation
            || _dated.Contains(talk.Open?.Asks)
            || text.Split(' ').Length > MostWords
            || !NamePutRight.Announces(text)
            || text.EndsWith('?')
            || DayAlone(text, context) is not { } when)
        {
            return Task.FromResult(reading);
        }
        var fact = talk.Facts.Reverse().Select(known => PutRight(known, text, when, context)).FirstOrDefault(known => known is not null);
        if (fact is null)
        {
            return Task.FromResult(reading);
        }
        var correct = new Command("correct", null, new(0, text.Length), Plainly);
        return Task.FromResult(reading with { Commands = [correct], Ranking = [correct, .. reading.Ranking], Facts = [fact] });
    }

    // The day in a fact, or in what was told in the seller's own words.
    private Fact? PutRight(TalkFact known, string text, TimeExpression when, DateTimeContext context)
    {
        var (span, said) = (new Span(when.Index, when.Length), text.Substring(when.Index, when.Length));
        if (_dated.Contains(known.Key) && known.When is { } before && before.HasTime == when.HasTime)
        {
            return new Fact(known.Key, said, span, 1) { When = when };
        }
        if (known.Key != FactKeys.Detail)
        {
            return null;
        }
        foreach (var detail in known.Value.Split(FactKeys.BetweenDetails).Reverse())
        {
            if (dates.ReadAll(detail, context) is [.., var old] && old.HasTime == when.HasTime)
            {
                return new Fact(FactKeys.Detail, detail.Remove(old.Index, old.Length).Insert(old.Index, said), span, 1);
            }
        }
        return null;
    }

    private TimeExpression? DayAlone(string text, DateTimeContext context)
    {
        var told = dates.ReadAll(text, context);
        var rest = told.OrderByDescending(when => when.Index).Aggregate(text, (left, when) => left.Remove(when.Index, when.Length));
        var isAlone = rest.Split([' ', ',', '.', '!', '-', ':'], StringSplitOptions.RemoveEmptyEntries).All(_beside.Contains);
        return !isAlone ? null : text.Contains(" not ", StringComparison.OrdinalIgnoreCase) ? told.FirstOrDefault() : told.LastOrDefault();
    }
}

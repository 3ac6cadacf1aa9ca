using CoachBot.Content;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>“No sorry, 8 January”, at once or some turns later: what was told beside other things is put right where it stands.</summary>
public sealed class ToldPutRightEar(WordsPutRight words, SellerClock clock, ContentLibrary content) : IMomentWords
{
    private const double Plainly = 0.98;
    private static readonly string[] _dated = [FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Since];

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var (text, context) = (reading.Utterance.Text, clock.Context(turn.Activity));
        if (talk is null || content.Find(talk.Topic) is not Situation || _dated.Contains(talk.Open?.Asks) || !WordsPutRight.MayBe(text))
        {
            return Task.FromResult(reading);
        }
        var fact = talk.Facts.Reverse().Select(known => PutRight(known, text, context)).FirstOrDefault(known => known is not null);
        if (fact is null)
        {
            return Task.FromResult(reading);
        }
        var correct = new Command("correct", null, new(0, text.Length), Plainly);
        return Task.FromResult(reading with { Commands = [correct], Ranking = [correct, .. reading.Ranking], Facts = [fact] });
    }

    // The day of a fact, or what was told in the seller's own words.
    private Fact? PutRight(TalkFact known, string text, DateTimeContext context)
    {
        if (_dated.Contains(known.Key) && known.When is { } before && words.DayAlone(text, context) is { } when)
        {
            return before.HasTime != when.HasTime ? null
                : new Fact(known.Key, text.Substring(when.Index, when.Length), new(when.Index, when.Length), 1) { When = when };
        }
        return known.Key != FactKeys.Detail ? null : known.Value.Split(FactKeys.BetweenDetails).Reverse()
            .Select(detail => words.In(detail, text, context))
            .Where(detail => detail is not null)
            .Select(detail => new Fact(FactKeys.Detail, detail!, new(0, text.Length), 1))
            .FirstOrDefault();
    }
}

using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Case;

namespace CoachBot.Replies.Words;

/// <summary>
/// The words that a seller means who wants them otherwise before any were shown: those of the case, as far as it was told.
/// </summary>
public sealed class LikelyWords(ContentLibrary content, CounselFinder finder, DraftMemory drafts)
{
    private const int FewestWords = 6;

    // What is told to nobody in particular.
    private const string AnyCase = "ask.what-tell";

    /// <summary>The words; null where nothing was told at all.</summary>
    public ShownWords? Of(CommandContext context) =>
        FirstOf(context.Talk) ?? context.Waiting.Reverse()
            .Select(talk => ShownWords.Find(content, talk.Wording) ?? FirstOf(talk))
            .FirstOrDefault(found => found is not null)
        ?? ShownWords.Find(content, context.Last?.Wording)
            ?? Drafted(context)
            ?? Told(context)
            ?? Nearest(context.Reading.Utterance.Text, FewestWords, Thresholds.Nearest);

    /// <summary>Those that the case begins with.</summary>
    public ShownWords? Opening(TalkState? talk) => FirstOf(talk);

    private ShownWords? FirstOf(TalkState? talk) =>
        talk is not null && content.Find(talk.Topic) is Situation situation
            ? ShownWords.Find(content, new LastWording(situation.Id, situation.First))
            : null;

    // A draft's own words can't be written anew; those of the case that it is about can.
    private ShownWords? Drafted(CommandContext context) =>
        drafts.Peek(context.Turn) is { } draft ? Nearest(draft.Text, 1, Need.ForWordsTold) : null;

    // What was told fits some counsel better than any other; where none fits at all, what fits whatever they said.
    private ShownWords? Told(CommandContext context)
    {
        var told = string.Join(". ", context.Told.Concat(context.Talk?.Facts ?? [])
            .Where(fact => fact.Key == FactKeys.Detail)
            .Select(fact => fact.Value.Replace(FactKeys.BetweenDetails, ". ", StringComparison.Ordinal))
            .Distinct());
        return Nearest(told, 1, Need.ForWordsTold) ?? (context.Told.Count > 0 || told.Length > 0 ? Any() : null);
    }

    private ShownWords? Nearest(string told, int fewest, double least) =>
        WordCount.Of(told) >= fewest
            && finder.Find(told) is [var best, ..]
            && best.Score >= least
            && content.FindCounsel(best.Intent) is { } counsel ? ShownWords.Of(content, counsel, null) : null;

    private ShownWords? Any() => content.Shared.Counsel.Values.Where(counsel => counsel is { Act: Counsel.ToWhatTheySaid, Arg: null })
        .Concat(content.Shared.Counsel.Values.Where(counsel => counsel.Act == AnyCase))
        .Select(counsel => ShownWords.Of(content, counsel, null))
            .OfType<ShownWords>()
            .OrderByDescending(shown => shown.Wording.Email is not null)
            .FirstOrDefault();
}

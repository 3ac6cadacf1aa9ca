using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Time;

namespace CoachBot.Replies.ToldInTalk;

/// <summary>
/// Says again what the seller has told, in the seller's own words and with its day; what wasn't told, it says it doesn't have.
/// </summary>
public sealed class RecallReplies(Voice voice, TimeProvider time) : ICommandHandler
{
    /// <summary>The act.</summary>
    public const string Act = "ask.told";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        var question = RecallQuestion.In(context.Words) ?? RecallQuestion.In(context.Reading.Utterance.Text);
        var found = question is null ? null : Talks(context).Select(talk => Recollection.Find(question, talk.Sentences))
            .FirstOrDefault(sentence => sentence is not null);
        return Task.FromResult(asked.Reply(found is null ? asked.Say("recall-none") : Said(asked, context, found)));
    }

    // The one at hand first; then those that wait, and the one that ended last.
    private static IEnumerable<TalkState> Talks(CommandContext context) =>
        context.Talks.Concat(context.Last is null ? [] : [context.Last]);

    private string Said(Asked asked, CommandContext context, ToldSentence told)
    {
        var (activity, at) = (context.Turn.Activity, DateTimeOffset.FromUnixTimeMilliseconds(told.At));
        var (zone, names) = (SellerClock.Zone(activity), asked.Names.With("what", told.Words));
        var day = TimeZoneInfo.ConvertTime(at, zone).Date;
        return day == TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).Date
            ? asked.Say("recall-today", names)
            : asked.Say("recall-day", names.With("when", DateInWords.Of(new DueDate(day, false, zone.Id), activity)));
    }
}

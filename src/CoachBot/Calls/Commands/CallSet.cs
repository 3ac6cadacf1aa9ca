using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>
/// A next date that was agreed in the middle of a talk: noted, and the coach offers to be of use for it. With nothing open it begins the
/// preparation.
/// </summary>
public sealed class CallSet(ContentLibrary content) : ICommandHandler
{
    private readonly NoteCard _card = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["news.call-set"];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken) => Task.FromResult(Reply(context));

    private CommandReply Reply(CommandContext context)
    {
        if (context.Talk is null)
        {
            return new CommandReply { Begins = new BeginTopic("prepare-call", context.Reading.Facts, context.Reading.Utterance.Text) };
        }
        var (topic, about, date) = (content.Find("prepare-call")!, AgreedCalls.About(context), AgreedCalls.Named(context));
        var names = new Names(about?.Buyer, about?.Company);
        if (date?.When is not { } when)
        {
            return CommandReply.Line(topic.Lines["call-set-when"].Fill(names));
        }
        var words = DateInWords.Of(new DueDate(when.Start, when.HasTime, SellerClock.Zone(context.Turn.Activity).Id),
            context.Turn.Activity);
        var prepare = (topic.Button,
            new Click { Start = topic.Id, Said = context.Reading.Utterance.At(date.Span), Buyer = about?.Buyer, Company = about?.Company });
        return new CommandReply
        {
            Cards = [_card.Build(null, [topic.Lines["call-set"].Fill(names.With("when", words))], prepare)],
            Told = [.. context.Reading.Facts.Where(fact =>
                fact.Confidence >= Thresholds.Cheap && fact.Span.Overlaps(context.Command.Span) && fact.When is null).Select(TalkFact.Told),
                new TalkFact(FactKeys.Agreed, words, FactSource.Told) { When = when }],
        };
    }
}

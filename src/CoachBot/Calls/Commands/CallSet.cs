using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Fact = CoachBot.Recognition.Listening.Fact;

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

    private static IEnumerable<Fact> Who(DealView? about, Reading reading) =>
        reading.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company) ? []
            : new[] { (FactKeys.Buyer, about?.Buyer), (FactKeys.Company, about?.Company) }
                .Where(name => name.Item2 is not null)
                .Select(name => new Fact(name.Item1, name.Item2!, default, 1));

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
        if (when.HasTime && AskedOfCall.Is(context.Reading.Utterance.Text))
        {
            // “Thurs 10am about the cartons. What do I say first?”: the card keeps the date, and answers.
            return new CommandReply { Begins = new BeginTopic("prepare-call", [.. context.Reading.Facts, .. Who(about, context.Reading)],
                context.Reading.Utterance.Text) };
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

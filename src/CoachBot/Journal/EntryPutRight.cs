using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>“Sorry, it's 25 seats”, when the debrief is in the journal already: put right there.</summary>
public sealed class EntryPutRight(JournalRepository journal, WordsPutRight words, SellerClock clock, ContentLibrary content)
    : IMomentWords, ICommandHandler
{
    private const string Act = "want.entry-put-right";
    private const double Plainly = 0.98;
    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (talk is not null
            || turn.Held<PutRightWords>() is not null
            || !WordsPutRight.MayBe(text)
            || reading.Leading.Act == "want.change-reminder"
            || await FindAsync(turn, text, cancellationToken) is null)
        {
            return reading;
        }
        var right = new Command(Act, null, new(0, text.Length), Plainly);
        return reading.LedBy(right) with { Facts = [] };
    }

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var topic = content.Find("show-journal")!;
        if (await FindAsync(context.Turn, context.Words, cancellationToken) is not var (entry, field, text))
        {
            return CommandReply.Line(topic.Lines["not-found"].Fill(Names.None));
        }
        journal.SetText(context.Turn.Transaction(), entry.Id, field, text);
        return new CommandReply { Lines = [topic.Lines["changed"].Fill(Names.None), text] };
    }

    private async Task<(JournalEntry Entry, JournalField Field, string Text)?> FindAsync(ITurnContext turn, string said,
        CancellationToken cancellationToken)
    {
        var context = clock.Context(turn.Activity);
        var entries = await journal.SinceAsync(turn.Transaction(), context.Now - Lately, cancellationToken);
        if (entries.MaxBy(entry => entry.CreatedAt) is not { } latest)
        {
            return null;
        }
        (JournalField, string?)[] fields =
            [(JournalField.Learnt, latest.Learnt), (JournalField.Happened, latest.Happened), (JournalField.NextStep, latest.NextStep)];
        return fields.Where(field => field.Item2 is not null)
            .Select(field => (Field: field.Item1, Text: words.In(field.Item2!, said, context)))
            .Where(field => field.Text is not null)
            .Select(field => ((JournalEntry, JournalField, string)?)(latest, field.Field, field.Text!))
            .FirstOrDefault();
    }
}

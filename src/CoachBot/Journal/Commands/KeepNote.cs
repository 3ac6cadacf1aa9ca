using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;
using CoachBot.Replies;

namespace CoachBot.Journal.Commands;

/// <summary>Keeps what a seller wants written down, in their words, with the buyer it is about.</summary>
public sealed class KeepNote(IJournalWriter journal, Voice voice) : ICommandHandler
{
    /// <summary>What an entry is that came of no talk.</summary>
    public const string Kind = "note";

    private const int LongestLead = 24;
    private const int FewestWords = 3;
    private const int MostBefore = 3;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.note"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        var (buyer, company) = (asked.Facts.GetValueOrDefault(FactKeys.Buyer) ?? context.Talk?.Deal?.Buyer,
            asked.Facts.GetValueOrDefault(FactKeys.Company) ?? context.Talk?.Deal?.Company);
        var told = Told(context);
        var isNameless = NameLeftOut.In(context.Reading.Utterance.Text);
        if (isNameless)
        {
            told = NameLeftOut.Of(told, context.Reading.Utterance.Text, [buyer, company]);
            (buyer, company) = (null, null);
        }
        if (WordCount.Of(told) < FewestWords || NoteWords.OnlyAsks(told))
        {
            // “Write this into my journal”: what was told before.
            told = Before(context) is { } before ? isNameless
                ? NameLeftOut.Of(before, context.Reading.Utterance.Text, [context.Talk?.Deal?.Buyer, context.Talk?.Deal?.Company])
                : before : told;
        }
        var note = new CoachedConversation
        {
            Situation = Kind,
            Buyer = buyer,
            Company = company,
            Learnt = told,
            Reminds = false,
        };
        await journal.KeepAsync(context.Turn, note, cancellationToken);
        return asked.Reply(asked.Say("saved-yes", asked.Names.With("what", note.Learnt!.TrimEnd('.', ' '))));
    }

    private static string Told(CommandContext context)
    {
        var (text, words) = (context.Reading.Utterance.Text, context.Words);
        return NoteWords.Find(text) is { } note
            ? note.Start == context.Command.Span.Start && context.Command.Span.Length < note.Length
                ? words : text.Substring(note.Start, note.Length)
            : WithoutLead(IsLead(words) ? text : words);
    }

    private static string? Before(CommandContext context) =>
        context.Talk?.Facts.LastOrDefault(fact => fact.Key == FactKeys.Detail)?.Value is { } details
            ? string.Join(". ", details.Split(FactKeys.BetweenDetails, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(SaidBack.Of).TakeLast(MostBefore)) is { Length: > 0 } said ? said : null : null;

    // Cut off from what it leads to, “note:” is nothing to keep.
    private static bool IsLead(string words) => words.Length < LongestLead && words.TrimEnd().EndsWith(':');

    // “Note: never demo on a Friday” keeps what comes behind the colon.
    private static string WithoutLead(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < LongestLead && text[(colon + 1)..].Trim() is { Length: > 0 } rest ? rest : text;
    }
}

using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;
using CoachBot.Replies;

namespace CoachBot.Journal;

/// <summary>Keeps what a seller wants written down, in their words, with the buyer it is about.</summary>
public sealed class NoteReplies(IJournalWriter journal, Voice voice) : ICommandHandler
{
    /// <summary>What an entry is that came of no talk.</summary>
    public const string Kind = "note";

    private const int LongestLead = 24;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.note"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        var note = new CoachedConversation
        {
            Situation = Kind,
            Buyer = asked.Facts.GetValueOrDefault(FactKeys.Buyer) ?? context.Talk?.Deal?.Buyer,
            Company = asked.Facts.GetValueOrDefault(FactKeys.Company) ?? context.Talk?.Deal?.Company,
            Learnt = Told(context),
            Reminds = false,
        };
        await journal.KeepAsync(context.Turn, note, cancellationToken);
        return asked.Reply(asked.Say("saved-yes", asked.Names.With("what", note.Learnt!.TrimEnd('.', ' '))));
    }

    private static string Told(CommandContext context)
    {
        var (text, words) = (context.Reading.Utterance.Text, context.Words);
        return NoteWords.Find(text) is { } note ? text.Substring(note.Start, note.Length) : WithoutLead(IsLead(words) ? text : words);
    }

    // Cut off from what it leads to, “note:” is nothing to keep.
    private static bool IsLead(string words) => words.Length < LongestLead && words.TrimEnd().EndsWith(':');

    // “Note: never demo on a Friday” keeps what comes behind the colon.
    private static string WithoutLead(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < LongestLead && text[(colon + 1)..].Trim() is { Length: > 0 } rest ? rest : text;
    }
}

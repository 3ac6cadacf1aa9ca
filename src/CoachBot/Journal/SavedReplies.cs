using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;
using CoachBot.Replies;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Replies to “did you save that?” with what is true.</summary>
public sealed class SavedReplies(JournalRepository journal, ContentLibrary content, Voice voice) : ICommandHandler
{
    private const string Kept = "entry-kept";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["ask.saved"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        var what = context.Talk is not null
            ? context.Done.LastOrDefault(deed => deed.Kind == Kept)?.Said
            : await LatestAsync(context.Turn, asked.Facts.GetValueOrDefault(FactKeys.Buyer)
                ?? asked.Facts.GetValueOrDefault(FactKeys.Company), cancellationToken);
        return asked.Reply(what is null ? asked.Say("saved-no") : asked.Say("saved-yes", asked.Names.With("what", what)));
    }

    // A talk that is over has gone into the journal, if it has gone anywhere.
    private async Task<string?> LatestAsync(ITurnContext turn, string? name, CancellationToken cancellationToken) =>
        await journal.LatestNamedAsync(turn.Transaction(), name, cancellationToken) is { } latest ? Said(latest) : null;

    private string Said(JournalEntry entry)
    {
        var title = content.Find(entry.Situation) is Situation situation ? situation.Title : content.Find(entry.Situation)?.Button;
        string?[] parts = [title, entry.Buyer, entry.Company, entry.Learnt];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}

using CoachBot.Cards;
using CoachBot.Content.Live;
using CoachBot.Dialogs;
using CoachBot.Journal;
using CoachBot.Listening.State;
using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Lets a seller's latest message be read anew when they edit it: the conversation stands again as before it, and what it did is taken
/// back, as by “undo” and “Change”. Where that can't be done, or the conversation has gone on, the message stays what it was.
/// </summary>
public sealed class EditedMessages(
    PrivateConversationState state, TalkRepository talks, EditionFolder edition, MessageUndo undo, TimeProvider time)
{
    private const string Property = "latest";

    // A card's name with the channel isn't known for ever.
    private static readonly TimeSpan CardStays = TimeSpan.FromDays(1);

    private readonly IStatePropertyAccessor<Dictionary<string, object>> _latest =
        state.CreateProperty<Dictionary<string, object>>(Property);

    /// <summary>
    /// Notes how the conversation stands before a message is answered; null where it couldn't be edited: a press, a channel without edits.
    /// </summary>
    internal async Task<Standing?> StandingAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.Id is not { Length: > 0 } || !CardSending.CanChange(turn.Context.Activity.ChannelId))
        {
            return null;
        }
        if (turn.Incoming.Click is not null)
        {
            await GoneOnAsync(turn.Context, cancellationToken);
            return null;
        }
        var kept = state.GetCachedState(turn.Context).State.Where(pair => pair.Key != Property);
        return new Standing(StateText.Write(kept.ToDictionary(StringComparer.Ordinal)), turn.Context.Transaction().Statements.Count,
            turn.Reply.IsEmpty);
    }

    /// <summary>Keeps the message that this turn has answered.</summary>
    internal async Task KeepAsync(TalkTurn turn, Standing? standing, Talks before, CancellationToken cancellationToken)
    {
        if (standing is null)
        {
            return;
        }
        var entry = turn.Context.TurnState.Get<KeptEntry>()?.Id;
        turn.Reply.Replaces = standing.IsFirst ? turn.Context.TurnState.Get<ReadAnew>()?.Card : null;
        var latest = new LatestMessage(turn.Context.Activity.Id, time.GetUtcNow().ToUnixTimeMilliseconds())
        {
            Before = undo.CanTakeBack(turn, standing.Written, before, entry) ? standing.Text : null,
            Card = standing.IsFirst ? turn.Reply.Replaces ?? turn.Reply.Key : null,
            Entry = entry,
            Replaced = turn.Replaced,
        };
        await _latest.SetAsync(turn.Context, new(DialogValues.Write(latest, TalkJson.Default.LatestMessage)), cancellationToken);
    }

    /// <summary>The conversation has gone on: what the latest message did stays.</summary>
    public async Task GoneOnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await LatestAsync(turn, cancellationToken) is { Before: not null } latest)
        {
            await _latest.SetAsync(turn, new(DialogValues.Write(latest with { Before = null }, TalkJson.Default.LatestMessage)),
                cancellationToken);
        }
    }

    /// <summary>Makes room for the edited message to be read anew.</summary>
    /// <returns>True when it can be; false when its first words stay; null when it is an older message, or none of this
    /// conversation.</returns>
    public async Task<bool?> TakeBackAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await LatestAsync(context, cancellationToken) is not { } latest || latest.Activity != context.Activity.Id)
        {
            return null;
        }
        if (latest.Before is not { } before || IsOfOtherContent(before))
        {
            return false;
        }
        var after = await talks.LoadAsync(context, cancellationToken);
        Restore(context, before);
        await undo.TakeBackAsync(context, latest, await talks.LoadAsync(context, cancellationToken), after, cancellationToken);
        var isRecent = time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(latest.At) < CardStays;
        context.TurnState.Set(new ReadAnew(isRecent ? latest.Card : null));
        return true;
    }

    // The talk that would stand again was held in other content than this turn is.
    private bool IsOfOtherContent(string before) =>
        ((IDictionary<string, object>)StateText.Read(before)).TryGetValue(LiveContent.Property, out var named)
        && named is string version && version != edition.Version;

    private void Restore(ITurnContext context, string before)
    {
        var now = state.GetCachedState(context).State;
        now.Clear();
        foreach (var (key, value) in (IDictionary<string, object>)StateText.Read(before))
        {
            now[key] = value;
        }
    }

    private async Task<LatestMessage?> LatestAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var kept = await _latest.GetAsync(turn, () => [], cancellationToken);
        return kept.Count == 0 ? null : DialogValues.Read(kept, TalkJson.Default.LatestMessage);
    }

    /// <summary>How the conversation stood before a message.</summary>
    /// <param name="Text">Its state.</param>
    /// <param name="Written">How many writes the turn had by then.</param>
    /// <param name="IsFirst">Whether nothing was said before in this turn, so that the reply is the message's alone.</param>
    internal sealed record Standing(string Text, int Written, bool IsFirst);
}

using CoachBot.Content;
using CoachBot.Listening.State;

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Where were we?”: the talk at hand, what was told in it, and its question.</summary>
public sealed class WhereWereWe(TalkDialogs dialogs, MenuReplies menu, ContentLibrary content, FactsInWords facts) : ISteering
{
    /// <inheritdoc/>
    public string Command => "where-were-we";

    /// <inheritdoc/>
    public async Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not { } talk)
        {
            turn.Reply.Add(menu.Menu(WhatWasTold(turn) ?? menu.Line("nothing-to-start-over")));
            return;
        }
        turn.Say(menu.Line("where-we-are",
            new Names(talk.Deal?.Buyer, talk.Deal?.Company).With("situation", content.Find(talk.Topic)?.Button ?? talk.Topic)));
        if (facts.Noted(talk.Facts, turn.Context.Activity) is { } known)
        {
            turn.Say(known);
        }
        await dialogs.AskAgainAsync(turn, null, cancellationToken);
    }

    // With nothing open, what was told last is where it was left.
    private string? WhatWasTold(TalkTurn turn)
    {
        IReadOnlyList<TalkFact> told = turn.Talks.Told.Count > 0 ? turn.Talks.Told : turn.Talks.Last?.Facts ?? [];
        return facts.InOneLine(told, turn.Context.Activity) is { } known
            ? menu.Line("where-we-left-it", Names.None.With("task", known))
            : null;
    }
}

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Undo”: takes back what was done last; where nothing was, the last answer.</summary>
public sealed class Undo(IEnumerable<IUndo> undoes, Back back, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "undo";

    /// <inheritdoc/>
    public async Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talks.Undo is not [.., var last])
        {
            await back.SteerAsync(turn, cancellationToken);
            return;
        }
        var undo = undoes.FirstOrDefault(known => known.Kinds.Contains(last.Kind));
        var line = undo is null ? null : await undo.UndoAsync(turn.Context, last, cancellationToken);
        turn.Talks = turn.Talks with { Undo = [.. turn.Talks.Undo.SkipLast(1)] };
        turn.Say(line ?? menu.Line("too-late-to-undo"));
    }
}

using CoachBot.Dialogs;
using CoachBot.Listening.Understanding;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Laughter, and a line that the seller takes back, are nothing that was said to the buyer; with the stop, something may be asked.
/// </summary>
public sealed partial class PlayDialog
{
    private const string BeforeKey = "before";

    private bool IsLate(DialogInstance instance) =>
        time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse((string)instance.State[HeardKey],
            System.Globalization.CultureInfo.InvariantCulture)) > _pause;

    // What is asked with the stop is answered by the review.
    private Task<DialogTurnResult> StopAsync(DialogContext dc, PlayState state, Incoming incoming, CancellationToken cancellationToken)
    {
        var asked = new AskedAtStop(incoming.Click is null ? incoming.Text : "");
        dc.Context.TurnState.Set(asked);
        return EndAsync(dc, state, asked.WantsItPlain ? "stopped-plainly" : "stopped", cancellationToken);
    }

    // Where the play stood before the line that may be taken back.
    private static void Remember(DialogContext dc)
    {
        var kept = dc.ActiveDialog!.State;
        if (kept.TryGetValue(StateKey, out var before))
        {
            kept[BeforeKey] = before;
        }
    }

    private async Task<DialogTurnResult> TakeBackAsync(DialogContext dc, PlayState state, string text, CancellationToken cancellationToken)
    {
        if (TakenBack.IsLaughter(text))
        {
            await SayAsync(dc, Line("laughed"), cancellationToken);
            return await AgainAsync(dc, state, cancellationToken);
        }
        await SayAsync(dc, Line("taken-back"), cancellationToken);
        if (TakenBack.IsOfEarlier(text) && dc.ActiveDialog!.State.Remove(BeforeKey, out var before))
        {
            spoken.TakeBack(dc.Context);
            return await AgainAsync(dc, PlayState.Parse((string)before), cancellationToken);
        }
        return await AgainAsync(dc, state, cancellationToken);
    }
}

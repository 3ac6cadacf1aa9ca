using CoachBot.Listening.Carrying.Steering;
using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>
/// Steers a talk: the same at every step, and it costs the seller their place only where they want it to. Each way stands in
/// <c>Carrying/Steering</c>.
/// </summary>
public sealed class SteeringDesk(IEnumerable<ISteering> ways, TalkDialogs dialogs, MenuReplies menu) : IDeedDesk
{
    private readonly Dictionary<string, ISteering> _ways = ways.ToDictionary(way => way.Command, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Steer)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken) =>
        SteerAsync(turn, ((Deed.Steer)deed).Act, cancellationToken);

    /// <summary>Steers: by an act such as <c>steer.help</c>, or by a button's command.</summary>
    public Task SteerAsync(TalkTurn turn, string act, CancellationToken cancellationToken)
    {
        if (_ways.TryGetValue(act.Replace("steer.", "", StringComparison.Ordinal), out var way))
        {
            return way.SteerAsync(turn, cancellationToken);
        }
        if (turn.Talk is not null)
        {
            return dialogs.AskAgainAsync(turn, null, cancellationToken);
        }
        turn.Reply.Add(menu.Menu(menu.Line("welcome-buttons")));
        return Task.CompletedTask;
    }
}

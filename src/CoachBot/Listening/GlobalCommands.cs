using CoachBot.Listening.Carrying;
using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Understanding;

namespace CoachBot.Listening;

/// <summary>The commands that features take at any time, whatever is open.</summary>
public sealed class GlobalCommands(IEnumerable<IGlobalCommand> commands, BeginningDesk beginnings, TalkDialogs dialogs)
{
    private readonly Dictionary<string, IGlobalCommand> _features = commands
        .SelectMany(feature => feature.Commands.Select(name => (name, feature)))
        .ToDictionary(pair => pair.name, pair => pair.feature, StringComparer.Ordinal);

    /// <summary>
    /// Carries out the command that a message is, written or pressed; false where it is none. A question that was open stays open, and is
    /// asked again.
    /// </summary>
    public async Task<bool> RunAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if ((incoming.Click?.Command ?? incoming.Command) is not { } name || !_features.TryGetValue(name, out var feature))
        {
            return false;
        }
        if (await feature.RunAsync(turn.Context, name, incoming.Click, cancellationToken) is { } begin)
        {
            await beginnings.BeginAsync(turn, begin.Topic, begin.Options.Text, begin.Options, cancellationToken);
        }
        else
        {
            await dialogs.AskAgainAsync(turn, null, cancellationToken);
        }
        return true;
    }
}

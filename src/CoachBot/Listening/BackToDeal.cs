using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Understanding;

namespace CoachBot.Listening;

/// <summary>“Back to Marek. He wants it in writing”: the talk with him is taken up, and what follows is said in it.</summary>
public sealed class BackToDeal(SteeringDesk steering, CorrectionDesk corrections, MessageReader reader, DealsKnown deals)
{
    /// <summary>What is still to be heard; null where there is nothing more.</summary>
    public async Task<Incoming?> ReturnAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming.Click is null && OtherMatters.MeansTheOther(incoming.Text) && turn.Talks.Waiting is [.., { IsService: false } other])
        {
            turn.Talks = turn.Talks.Return(other);
            await steering.SteerAsync(turn, "where-were-we", cancellationToken);
            return null;
        }
        if (incoming.Click is null && turn.Talk is { IsService: false, Deal: not null }
            && OtherMatters.BackAtEnd(incoming.Text) is var (told, back)
            && OtherMatters.BackTo(back).Any(way => OtherMatters.Of(turn.Talks.Waiting, way.Who) is not null)
            && await IsOnlyToldAsync(turn, told, cancellationToken))
        {
            // What is told before it is of the deal at hand, and moves no other.
            corrections.KeepTold(turn, told);
            incoming = incoming with { Text = back, Command = null };
        }
        if (incoming.Click is null && turn.Talk is { IsService: false, Deal: not null }
            && OtherMatters.AnnouncedLater(incoming.Text) is var (said, matter)
            && await IsOnlyToldAsync(turn, said, cancellationToken))
        {
            corrections.KeepTold(turn, said);
            incoming = turn.Meant(incoming with { Text = matter, Command = null });
        }
        if (incoming.Click is null && turn.Talk is not { IsService: true }
            && OtherMatters.NamedNow(incoming.Text) is var (done, next, more)
            && await deals.KnowsAsync(turn.Context, next, turn.Talk?.Deal, cancellationToken))
        {
            // “He took 5, signs tomorrow. Lakeside now”: the first is of the deal at hand.
            corrections.KeepTold(turn, done);
            incoming = turn.Meant(incoming with { Text = $"back to {next}. {more}".Trim(), Command = null });
        }
        if (incoming.Click is null && turn.Talk is not { IsService: true }
            && OtherMatters.NamedAlone(incoming.Text) is var (alone, behind)
            && await deals.KnowsAsync(turn.Context, alone, turn.Talk?.Deal, cancellationToken))
        {
            incoming = turn.Meant(incoming with { Text = $"back to {alone}. {behind}", Command = null });
        }
        foreach (var (who, rest) in incoming.Click is null ? OtherMatters.BackTo(incoming.Text) : [])
        {
            var isThis = turn.Talk is { IsService: false } && OtherMatters.Means(who, turn.Talk.Deal);
            var waiting = isThis ? null : OtherMatters.Of(turn.Talks.Waiting, who);
            if (!isThis && waiting is null)
            {
                continue;
            }
            turn.Talks = waiting is null ? turn.Talks : turn.Talks.Return(waiting);
            if (rest.Any(char.IsLetterOrDigit))
            {
                return turn.Meant(incoming with { Text = rest, Command = null });
            }
            await steering.SteerAsync(turn, "where-were-we", cancellationToken);
            return null;
        }
        return incoming;
    }

    // “Remind me Thursday to ring her. Now back to Marek” asks for something first, and “Ana has signed” is news: that is heard as a whole.
    private async Task<bool> IsOnlyToldAsync(TalkTurn turn, string told, CancellationToken cancellationToken)
    {
        var reading = await reader.ReadAsync(turn.Context, told, turn.Talk, cancellationToken);
        return reading.Commands.All(command => command.P < Thresholds.Undoable || command.Act is "tell" or "answer" or "none" or "want.done"
            || command.Act.StartsWith("chat.", StringComparison.Ordinal) || TopicsOfNews.Of(command.Act) == turn.Talk?.Topic);
    }
}

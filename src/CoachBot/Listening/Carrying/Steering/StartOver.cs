using CoachBot.Dialogs;

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Start over”: the same talk from its beginning, with what was told.</summary>
public sealed class StartOver(TalkDialogs dialogs, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "start-over";

    /// <inheritdoc/>
    public async Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not { } talk)
        {
            turn.Reply.Add(menu.Menu(menu.Line("nothing-to-start-over")));
            return;
        }
        turn.Say(menu.Line("started-over"));
        var again = turn.NewTalk(talk.Topic, talk.Facts, talk.Deal) with { IsService = talk.IsService };
        await dialogs.BeginAsync(turn, new TopicOptions { Buyer = talk.Deal?.Buyer, Company = talk.Deal?.Company }, again, beside: false,
            cancellationToken);
    }
}

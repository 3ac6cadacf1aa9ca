using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Says in one line that this is not for the coach: another's data, another language, no business of its.</summary>
public sealed class DeclineDesk(TalkDialogs dialogs, MenuReplies menu, UnsureDesk unsure) : IDeedDesk
{
    private const string OthersData = "others-data";

    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Decline)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken)
    {
        var act = ((Deed.Decline)deed).Act;
        var line = act switch
        {
            "foreign" => menu.Line("language"),
            OthersData => menu.Line(OthersData),
            _ => menu.Vary("not-my-field", turn.Context),
        };
        if (turn.Talk is null)
        {
            turn.Reply.Add(menu.Menu(line, menu.Line("can-do")));
            unsure.OfferToShow(turn, act == OthersData ? null : turn.Incoming.Text);
            return Task.CompletedTask;
        }
        return dialogs.SayAndStayAsync(turn, line, cancellationToken);
    }
}

using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Deciding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Telemetry;

namespace CoachBot.Listening;

/// <summary>From a reading to what comes of it: decided on once, told to the log and the telemetry, and carried out.</summary>
public sealed partial class Decisions(Carrier carrier, ILogger<Decisions> log)
{
    public async Task CarryOutAsync(TalkTurn turn, Reading reading, CancellationToken cancellationToken)
    {
        var plan = Policy.Decide(turn.Talks, reading);
        Recognised(turn, reading.Leading, plan);
        await carrier.CarryAsync(turn, plan, reading, cancellationToken);
    }

    private void Recognised(TalkTurn turn, Command leading, Plan plan)
    {
        var isSure = leading.P >= Thresholds.Of(leading.Act, turn.Talk?.Open is not null);
        var decision = leading.Act == IntentRecognizer.None ? Decision.None : isSure ? Decision.Sure : Decision.Unsure;
        CoachTelemetry.Decided(decision, leading.Act);
        LogRecognised(decision, leading.Act, plan.Deeds.Count, plan.Ending);
    }

    [LoggerMessage(1001, LogLevel.Information, "Recognised: {Decision}, {Act}; {Deeds} things to do, and {Ending}")]
    private partial void LogRecognised(Decision decision, string act, int deeds, TurnEnding ending);
}

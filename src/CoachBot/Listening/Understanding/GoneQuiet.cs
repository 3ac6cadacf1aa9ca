using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>“Marit has gone quiet, their board decides on the 9th”: it is the silence that is told, whoever else has a say.</summary>
internal static class GoneQuiet
{
    private const string Quiet = "news.quiet";

    private static readonly WordExpression Said = new(
        @"\b(?:went|gone|going|goes|gets?|got) (?:all |very |rather |completely |totally |a bit )?(?:quiet|silent|dark)\b");

    // Who spoke after it, or never was silent.
    private static readonly WordExpression Spoke = new(
        @"\b(?:not|never|hasn['’]?t|haven['’]?t|said|says|told|then|asked|replied|answered)\b");

    /// <summary>The reading, with the silence before who is to be asked.</summary>
    public static Reading In(Reading reading) =>
        reading.Leading.Act is "news.ask-boss" or "news.said-yes"
            && Said.IsMatch(reading.Utterance.Text)
            && !Spoke.IsMatch(reading.Utterance.Text)
            ? Led(reading)
            : reading;

    private static Reading Led(Reading reading)
    {
        var quiet = new Command(Quiet, null, new(0, reading.Utterance.Text.Length), Thresholds.Plain);
        return reading with
        {
            Commands = [quiet, .. reading.Commands.Skip(1).Where(command => command.Act != Quiet)],
            Ranking = [quiet, .. reading.Ranking.Where(command => command.Act != Quiet)],
        };
    }
}

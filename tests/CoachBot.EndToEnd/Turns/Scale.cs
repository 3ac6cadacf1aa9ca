using System.Globalization;

namespace CoachBot.EndToEnd.Turns;

/// <summary>
/// How hard the proofs are run: gently by default, so that a check of every change stays short; in full with COACHBOT_PROOF=full.
/// </summary>
internal static class Scale
{
    private static bool IsFull => Environment.GetEnvironmentVariable("COACHBOT_PROOF") == "full";

    public static int Kills => Number("COACHBOT_KILLS") ?? (IsFull ? 200 : 12);

    public static TimeSpan ChannelOutage => TimeSpan.FromSeconds(IsFull ? 60 : 6);

    public static TimeSpan DatabaseOutage => TimeSpan.FromSeconds(IsFull ? 10 : 3);

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}

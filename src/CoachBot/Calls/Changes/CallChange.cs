using System.Globalization;

namespace CoachBot.Calls.Changes;

/// <summary>What becomes of a call on file, as a command carries it.</summary>
/// <param name="Plans">The ids of the calls that may be meant; one, where it is plain which.</param>
/// <param name="To">When it is from now on; null where it has no date any more, or none yet.</param>
internal sealed record CallChange(IReadOnlyList<string> Plans, DateTimeOffset? To)
{
    private const char BeforeTime = '@';
    private const char BetweenPlans = ',';

    /// <summary>What the command carries.</summary>
    public string Arg => string.Join(BetweenPlans, Plans) + BeforeTime
        + To?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>What a command carries; null where it names no call on file.</summary>
    public static CallChange? Of(string? arg)
    {
        if (arg?.Split(BeforeTime) is not [{ Length: > 0 } plans, var at])
        {
            return null;
        }
        return new(plans.Split(BetweenPlans), long.TryParse(at, CultureInfo.InvariantCulture, out var moment)
            ? DateTimeOffset.FromUnixTimeMilliseconds(moment)
            : null);
    }
}

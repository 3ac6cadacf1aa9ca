namespace CoachBot.Recognition;

/// <summary>What a message says about the deal; null where it says nothing. Values stand as they were written.</summary>
/// <param name="Buyer">First name of the person on the other side: "Ana" in "Ana from Contoso said no".</param>
/// <param name="Company">The other side's company: "Contoso".</param>
/// <param name="Channel">One of <c>email</c>, <c>chat</c>, <c>phone</c>, <c>meeting</c>.</param>
/// <param name="Weekday">A weekday's English name in full: "Tuesday".</param>
/// <param name="Amount">A sum of money or a percentage: "€12k", "20%".</param>
public sealed record Slots(string? Buyer, string? Company, string? Channel, string? Weekday, string? Amount)
{
    /// <summary>Nothing mentioned.</summary>
    public static Slots Empty { get; } = new(null, null, null, null, null);
}

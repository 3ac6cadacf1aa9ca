namespace CoachBot.Calls;

/// <summary>A call that a seller prepared.</summary>
public sealed class CallPlan
{
    public string Id { get; init; } = "";

    public string? DealId { get; init; }

    /// <summary>Unix time in milliseconds; below zero for a call that was taken off then, and has no date.</summary>
    public long StartsAt { get; init; }

    public int Minutes { get; init; }

    /// <summary>How it has been with them so far: the id of the answer, which chooses the opening.</summary>
    public string SoFar { get; init; } = CallHistory.FirstTalk;

    public string? ToUnderstand { get; init; }

    public string? ToDecide { get; init; }

    public string? NoIsFine { get; init; }

    /// <summary>Unix time in milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Of its deal.</summary>
    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>The same call at another time.</summary>
    public CallPlan At(DateTimeOffset starts) => new()
    {
        Id = Id,
        DealId = DealId,
        StartsAt = starts.ToUnixTimeMilliseconds(),
        Minutes = Minutes,
        SoFar = SoFar,
        ToUnderstand = ToUnderstand,
        ToDecide = ToDecide,
        NoIsFine = NoIsFine,
        CreatedAt = CreatedAt,
        Buyer = Buyer,
        Company = Company,
    };

    public DateTimeOffset Starts => DateTimeOffset.FromUnixTimeMilliseconds(StartsAt);

    public DateTimeOffset Ends => Starts + TimeSpan.FromMinutes(Minutes);
}

namespace CoachBot.Storage.Outbox;

/// <summary>A message that is set aside, and why.</summary>
/// <param name="Message">What could not be delivered.</param>
/// <param name="At">When it was given up, as Unix time in milliseconds.</param>
/// <param name="StatusCode">What the channel answered last; null when no answer came.</param>
/// <param name="Error">The channel's own word for it, or null.</param>
/// <param name="IsExpired">It was given up for having been tried too long, not for the answer.</param>
public sealed record DeliveryFailure(OutboxMessage Message, long At, int? StatusCode, string? Error, bool IsExpired = false)
{
    /// <summary>
    /// The bot is no longer where it wrote to: uninstalled, or the conversation is gone. Who is only kept from it for now (by an
    /// administrator, by a block of their own) may be back tomorrow.
    /// </summary>
    public bool IsGone => !IsExpired && Refusals.IsGone(StatusCode, Error);

    /// <summary>It was refused, or not answered, for a reason that may be over tomorrow.</summary>
    public bool MayPass => IsExpired || StatusCode is null || Refusals.IsForNow(StatusCode.Value, Error);

    /// <summary>For whoever runs the bot.</summary>
    public string Reason => IsExpired ? "expired" : $"{StatusCode ?? 0} {Error}".TrimEnd();
}

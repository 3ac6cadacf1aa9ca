using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Practice.RolePlay;
using CoachBot.Recognition.Dates;
using CoachBot.Time;

namespace CoachBot.Journal;

/// <summary>What came of a conversation with the coach: an entry for the seller's journal.</summary>
public sealed record CoachedConversation
{
    /// <summary>The next step that leaves nothing to do.</summary>
    public const string LetGo = "let-go";

    /// <summary>The entry's own id, where the same conversation may be kept again after a correction; it then replaces what was kept.</summary>
    public string? Id { get; init; }

    /// <summary>The situation's id.</summary>
    public required string Situation { get; init; }

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>The key of the wording that was shown last.</summary>
    public string? Wording { get; init; }

    public string? Happened { get; init; }

    public string? Learnt { get; init; }

    /// <summary>The next step, in the words of the button or of the seller.</summary>
    public string? Next { get; init; }

    /// <summary>The id of the answer that the next step is.</summary>
    public string? Step { get; init; }

    public DueDate? By { get; init; }

    /// <summary>Whether the coach shall come back when the day is there.</summary>
    public bool Reminds { get; init; } = true;

    /// <summary>How a call went: the id of the answer in its debrief.</summary>
    public string? Outcome { get; init; }

    /// <summary>How much of the time the seller talked, in percent.</summary>
    public int? TalkShare { get; init; }

    /// <summary>What isn't clear yet.</summary>
    public string? Missing { get; init; }
}

/// <summary>A day, or a day and time, in the seller's own zone.</summary>
/// <param name="Local">Local time; midnight where only a day was named.</param>
/// <param name="HasTime">Whether a time of day was named.</param>
/// <param name="Zone">The zone's id.</param>
public sealed record DueDate(DateTime Local, bool HasTime, string Zone)
{
    /// <summary>When the coach comes on a day without a time.</summary>
    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public DateTimeOffset Moment => LocalTime.ToOffset(Local, SellerClock.Find(Zone));

    /// <summary>When the coach comes: at the time, or in the morning of the day; where that morning is over, in an hour.</summary>
    public DateTimeOffset ReminderMoment(DateTimeOffset now)
    {
        var zone = SellerClock.Find(Zone);
        var moment = HasTime ? Moment : LocalTime.ToOffset(Local.Date + Morning, zone);
        return !HasTime && moment <= now && TimeZoneInfo.ConvertTime(now, zone).Date == Local.Date ? now + Soon : moment;
    }
}

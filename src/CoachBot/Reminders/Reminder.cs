using CoachBot.Journal;

namespace CoachBot.Reminders;

/// <summary>A moment when the coach comes by itself.</summary>
public sealed class Reminder
{
    public string Id { get; init; } = "";

    public string UserId { get; init; } = "";

    public string ConversationId { get; init; } = "";

    /// <summary>One of <see cref="ReminderKinds"/>.</summary>
    public string Kind { get; init; } = ReminderKinds.Task;

    /// <summary>One of <see cref="ReminderStatus"/>.</summary>
    public string Status { get; init; } = ReminderStatus.Pending;

    /// <summary>What to do, in the seller's words.</summary>
    public string? Task { get; init; }

    /// <summary>One of <see cref="Repetition"/>, or null for once.</summary>
    public string? Repeats { get; init; }

    public string? DealId { get; init; }

    /// <summary>The journal entry or the call plan that it is about.</summary>
    public string? AboutId { get; init; }

    /// <summary>Unix time in milliseconds.</summary>
    public long DueAt { get; init; }

    public int Attempts { get; init; }

    /// <summary>When it came last, else when it was set; Unix time in milliseconds.</summary>
    public long TouchedAt { get; init; }

    /// <summary>Of its deal.</summary>
    public string? Buyer { get; init; }

    public string? Company { get; init; }

    public DateTimeOffset Touched => DateTimeOffset.FromUnixTimeMilliseconds(TouchedAt);

    public DateTimeOffset Due => DateTimeOffset.FromUnixTimeMilliseconds(DueAt);
}

/// <summary>What a reminder brings.</summary>
public static class ReminderKinds
{
    public const string Task = "task";

    /// <summary>A next step with a date, agreed in a situation.</summary>
    public const string NextStep = "next-step";

    public const string BeforeCall = "before-call";

    public const string AfterCall = "after-call";

    public const string MeetingStart = "meeting-start";

    public const string MeetingEnd = "meeting-end";

    public const string WeeklyDigest = "weekly-digest";
}

/// <summary>Where a reminder stands.</summary>
public static class ReminderStatus
{
    public const string Pending = "pending";

    /// <summary>It reached the seller.</summary>
    public const string Came = "came";

    public const string Done = "done";

    /// <summary>The seller wants it no more, or another one has taken its place.</summary>
    public const string Dropped = "dropped";

    /// <summary>The seller can't be reached any more.</summary>
    public const string Ended = "ended";
}

using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Listening;

/// <summary>A question that stands open, as a listener sees it.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Question">The question's key.</param>
/// <param name="Kind">What makes an answer.</param>
/// <param name="Asks">The fact it asks for, one of <see cref="FactKeys"/>; null where it asks for a choice alone.</param>
public sealed record OpenQuestionView(string Topic, string Question, AnswerForm Kind, string? Asks);

/// <summary>What makes an answer.</summary>
public enum AnswerForm
{
    /// <summary>One of the listed answers.</summary>
    Choice,

    /// <summary>The seller's own words.</summary>
    Words,

    /// <summary>A person or company.</summary>
    Name,

    /// <summary>A day, or a moment.</summary>
    Date,
}

/// <summary>A deal that the seller has: names in a message are held against these before anything is guessed.</summary>
public sealed record DealView(string? Buyer, string? Company);

/// <summary>What a reading may depend on beside the words: the talk as it stands.</summary>
/// <param name="Time">The clock, zone and locale of the seller.</param>
/// <param name="Open">The open question; null with nothing open.</param>
public sealed record TalkView(DateTimeContext Time, OpenQuestionView? Open)
{
    /// <summary>True while words to say have been shown in this talk.</summary>
    public bool HasWording { get; init; }

    /// <summary>True in a live call.</summary>
    public bool IsLive { get; init; }

    /// <summary>True right under a reminder that has come.</summary>
    public bool UnderReminder { get; init; }

    /// <summary>Who the talk is about; null where nobody is known.</summary>
    public DealView? Deal { get; init; }

    /// <summary>What has been told in this talk.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The seller's own deals.</summary>
    public IReadOnlyList<DealView> Deals { get; init; } = [];
}

using CoachBot.Content;

namespace CoachBot.Listening;

/// <summary>How recognition starts.</summary>
public sealed class RecognitionOptions
{
    public const string Section = "Recognition";

    /// <summary>Where the trained model is kept from one start to the next; empty trains at every start, which takes seconds.</summary>
    public string? CacheFolder { get; set; }

    /// <summary>
    /// Whether the sentence encoder is used where the build has put it; without it the linear model decides alone, in less memory.
    /// </summary>
    public bool UseEncoder { get; set; } = true;
}

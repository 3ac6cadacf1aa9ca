namespace CoachBot.Content;

/// <summary>Where the coach's content comes from.</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>Two letters; files of other languages are left alone.</summary>
    public string Language { get; set; } = "en";

    /// <summary>An organisation's own folder: its files change situations or add to them. Empty for none.</summary>
    public string? Folder { get; set; }
}

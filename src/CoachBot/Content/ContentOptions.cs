using System.ComponentModel.DataAnnotations;

namespace CoachBot.Content;

/// <summary>Where the coach's content comes from.</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>Two letters; files of other languages are left alone.</summary>
    public string Language { get; set; } = "en";

    /// <summary>An organisation's own folder: its files change situations or add to them. Empty for none.</summary>
    public string? Folder { get; set; }

    /// <summary>How often the coach looks whether the organisation's content has changed, in seconds; nought takes changes at a start only.</summary>
    [Range(0, 86_400)]
    public int ReloadSeconds { get; set; } = 15;

    /// <summary>The id of the chat or channel of those who write the content, such as <c>19:…@thread.v2</c>: what became of a change is said there. Empty for none.</summary>
    public string? CoachesChat { get; set; }

    /// <summary>Whether somebody writes content here, and could learn from what wasn't understood.</summary>
    internal bool HasCoaches => HasOwn || !string.IsNullOrEmpty(CoachesChat);

    /// <summary>Whether an organisation has content of its own.</summary>
    internal bool HasOwn => !string.IsNullOrEmpty(Folder);
}

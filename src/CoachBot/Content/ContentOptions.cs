using System.ComponentModel.DataAnnotations;

namespace CoachBot.Content;

/// <summary>Where the coach's content comes from.</summary>
public sealed class ContentOptions : IValidatableObject
{
    public const string Section = "Content";

    /// <summary>Two letters; files of other languages are left alone.</summary>
    public string Language { get; set; } = "en";

    /// <summary>An organisation's own folder: its files change situations or add to them. Empty for none.</summary>
    public string? Folder { get; set; }

    /// <summary>
    /// The https address of a blob container with the organisation's content, in place of a folder; it is read by Entra sign-in. Empty for
    /// none.
    /// </summary>
    public string? Container { get; set; }

    /// <summary>The client id of the managed identity that reads the container; empty for the site's own.</summary>
    public string? ContainerIdentity { get; set; }

    /// <summary>
    /// How often the coach looks whether the organisation's content has changed, in seconds; nought takes changes at a start only.
    /// </summary>
    [Range(0, 86_400)]
    public int ReloadSeconds { get; set; } = 15;

    /// <summary>
    /// The id of the chat or channel of those who write the content, such as <c>19:…@thread.v2</c>: what became of a change is said there.
    /// Empty for none.
    /// </summary>
    public string? CoachesChat { get; set; }

    /// <summary>Whether somebody writes content here, and could learn from what wasn't understood.</summary>
    internal bool HasCoaches => HasOwn || !string.IsNullOrEmpty(CoachesChat);

    /// <summary>Whether an organisation has content of its own.</summary>
    internal bool HasOwn => !string.IsNullOrEmpty(Folder) || !string.IsNullOrEmpty(Container);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Folder) && !string.IsNullOrEmpty(Container))
        {
            yield return new("Content__Folder and Content__Container are both set. An organisation's content stands in one place: take " +
                "one of them out.");
        }

        if (!string.IsNullOrEmpty(Container)
            && !(Uri.TryCreate(Container, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        {
            yield return new($"Content__Container must be an https address, such as https://account.blob.core.windows.net/content; " +
                $"'{Container}' is none.");
        }
    }
}

using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>Words to be said aloud as a mail: greeted, a paragraph, signed.</summary>
internal static class AsMail
{
    private const string Named = "[, {buyer}]";

    private static readonly string[] _greetings = ["Hello {buyer|there}. ", "Hello {buyer|there}, "];

    public static EmailWording Of(Template spoken, Template subject)
    {
        var text = Array.Find(_greetings, greeting => spoken.Source.StartsWith(greeting, StringComparison.Ordinal)) is { } greeting
            ? spoken.Source[greeting.Length..]
            : spoken.Source;
        // Whoever is greeted in the first line isn't called by name once more in the second.
        var body = text.Replace(Named, "", StringComparison.Ordinal).Trim();
        return new(subject, Template.Parse($"Hi {{buyer|there}},\n\n{body}[\n\n{{seller}}]"));
    }
}

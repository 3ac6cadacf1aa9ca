using CoachBot.Content;
using CoachBot.Listening.State;

namespace CoachBot.Replies.Words;

/// <summary>The words that a talk has shown last, found again: a wording of a situation, or what counsel has said of its own.</summary>
/// <param name="Wording">The words.</param>
/// <param name="Source">Whose idea they are; null where it is the coach's own view.</param>
/// <param name="Last">How they were shown.</param>
public sealed record ShownWords(Wording Wording, Credit? Source, LastWording Last)
{
    private const string OfCounsel = "counsel:";

    /// <summary>How they were shown.</summary>
    public Form Form => new(Last.Channel, Last.Register);

    /// <summary>The key to remember counsel's own words by.</summary>
    public static string KeyOf(Counsel counsel) => OfCounsel + counsel.Id;

    /// <summary>Finds them; null where nothing was shown, or where it is there no more.</summary>
    public static ShownWords? Find(ContentLibrary content, LastWording? last)
    {
        if (last is null)
        {
            return null;
        }
        var situation = content.Find(last.Topic) as Situation;
        if (situation?.Wordings.GetValueOrDefault(last.Key) is { } wording)
        {
            return new(wording, situation.Source, last);
        }
        return last.Key.StartsWith(OfCounsel, StringComparison.Ordinal)
            && CounselOf(content, situation, last.Key[OfCounsel.Length..]) is { } counsel
            ? new(Words(counsel), SourceOf(content, counsel), last)
            : null;
    }

    /// <summary>Whose idea counsel is.</summary>
    public static Credit? SourceOf(ContentLibrary content, Counsel counsel) =>
        counsel.Source is { } source ? (content.Find(source) as Situation)?.Source : null;

    /// <summary>What counsel says of its own, as words to say.</summary>
    public static Wording Words(Counsel counsel) => new(KeyOf(counsel), "", counsel.Because)
    {
        Spoken = counsel.Say,
        Chat = counsel.Chat,
        Email = counsel.Email,
        Short = counsel.Short,
        Warm = counsel.Warm,
        Formal = counsel.Formal,
        Voicemail = counsel.Voicemail,
        Another = counsel.Another,
        Fewest = counsel.Fewest,
        Then = counsel.Then,
    };

    /// <summary>Counsel's words, as if they had just been shown.</summary>
    public static ShownWords Of(ContentLibrary content, Counsel counsel, string? topic) => counsel.Use is { } use
        ? new(content.Situation(use.Topic).Wordings[use.Key], SourceOf(content, counsel), new(use.Topic, use.Key))
        : new(Words(counsel), SourceOf(content, counsel), new(topic ?? "", KeyOf(counsel)));

    // Counsel of another situation than the talk's may have fitted.
    private static Counsel? CounselOf(ContentLibrary content, Situation? situation, string id) => situation?.Counsel.GetValueOrDefault(id)
        ?? content.Shared.Counsel.GetValueOrDefault(id)
        ?? content.Situations.Select(other => other.Counsel.GetValueOrDefault(id)).FirstOrDefault(found => found is not null);
}

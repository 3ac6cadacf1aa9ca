using CoachBot.Listening.Acts;
using CoachBot.Recognition;

namespace CoachBot.Replies.Case;

/// <summary>How well counsel must fit a message to be given: by itself, or, among so many, by how far it is ahead of the next.</summary>
/// <param name="Least">So likely it is given.</param>
/// <param name="Ahead">So likely it is given where it is far ahead.</param>
/// <param name="Times">How many times likelier than the next is far.</param>
internal sealed record Need(double Least, double Ahead, double Times)
{
    /// <summary>In a call a guess helps: what the likeliest must be.</summary>
    public const double InCall = 0.03;

    /// <summary>The same among what is for calls.</summary>
    public const double ShareInCall = 0.35;

    /// <summary>How many times likelier what isn't for calls must be than what is.</summary>
    public const double OutOfCall = 3;

    /// <summary>Words are wished and nothing says for what: what the likeliest must be.</summary>
    public const double ForWords = 0.08;

    /// <summary>
    /// The same where what was told earlier is all there is to go by: words for another case are worse than words for any.
    /// </summary>
    public const double ForWordsTold = 0.15;

    /// <summary>A question that nothing else answers: what fits more or less is better than what fits all.</summary>
    public static Need Any { get; } = new(Thresholds.Nearest, 0.08, 1.5);

    /// <summary>A question in a story, or one that isn't sure to be what it is taken for.</summary>
    public static Need Story { get; } = new(Thresholds.Counsel, 0.15, 2);

    /// <summary>A question that counsel of its kind answers already.</summary>
    public static Need Plain { get; } = new(Thresholds.Cheap, 0.3, 4);

    /// <summary>A message that nothing is sure of.</summary>
    public static Need Unsure { get; } = new(Thresholds.Counsel, 0.3, 6);

    /// <summary>A message that is something else, more likely than not.</summary>
    public static Need Else { get; } = new(Thresholds.Courtesy, 0.4, 5);

    /// <summary>A message in the middle of a talk that nothing is sure of: it may well be only told.</summary>
    public static Need Beside { get; } = new(Thresholds.Courtesy, Thresholds.Courtesy, 1);

    /// <summary>A question of another kind than the counsel's.</summary>
    public static Need OverQuestion { get; } = new(Thresholds.Cheap, 0.28, 3);

    /// <summary>What is told in the middle of a talk: noted it is in any case.</summary>
    public static Need OverTold { get; } = new(Thresholds.Cheap, Thresholds.Counsel, 4);

    /// <summary>News in the middle of a talk, whose own words are for all of its kind.</summary>
    public static Need OverNews { get; } = new(Thresholds.Cheap, Thresholds.Cheap, 1);

    /// <summary>The same where the news is beyond doubt.</summary>
    public static Need OverPlainNews { get; } = new(Thresholds.Undoable, Thresholds.Undoable, 1);

    /// <summary>A service that isn't sure, or a wish about the words.</summary>
    public static Need OverService { get; } = new(Thresholds.Undoable, Thresholds.Cheap, 6);

    /// <summary>The first news of a deal, which has words of its own for each kind.</summary>
    public static Need OverFirst { get; } = new(Thresholds.Opening, Thresholds.Opening, 1);

    /// <summary>News that isn't quite sure.</summary>
    public static Need Sure { get; } = new(Thresholds.Opening, 0.6, 8);

    /// <summary>Whether the likeliest of what was found reaches it.</summary>
    public bool IsMetBy(IReadOnlyList<IntentScore> found) => found is [var best, ..]
        && (best.Score >= Least || (best.Score >= Ahead && best.Score >= Times * (found.Count > 1 ? found[1].Score : 0)));
}

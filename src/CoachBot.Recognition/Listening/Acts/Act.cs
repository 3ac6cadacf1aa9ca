namespace CoachBot.Recognition.Listening.Acts;

/// <summary>Something that a seller can do with words: one leaf of the list of acts.</summary>
/// <param name="Id">Kind and leaf: <c>news.said-no</c>; or a word that stands alone: <c>answer</c>.</param>
/// <param name="Means">What it is, in a sentence.</param>
/// <param name="Examples">Messages that do it; a question that stood open before one is in brackets.</param>
/// <param name="NearMisses">Messages close by that do something else: <c>text = act</c>.</param>
public sealed record Act(string Id, string Means, IReadOnlyList<string> Examples, IReadOnlyList<string> NearMisses)
{
    /// <summary>What it can be about, where there is a list.</summary>
    public IReadOnlyList<string> Args { get; init; } = [];
}

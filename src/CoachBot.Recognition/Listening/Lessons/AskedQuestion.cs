namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>A question that the coach can have open.</summary>
/// <param name="Topic">The topic's id; <c>shared</c> where every topic can ask it.</param>
/// <param name="Key">The question's key.</param>
/// <param name="Text">What the coach asks.</param>
/// <param name="Form">What makes an answer.</param>
/// <param name="Asks">What it asks for: a fact's key, or a word for what is no fact; null where an author hasn't said.</param>
/// <param name="Answers">The answers to choose from; empty where any words will do.</param>
public sealed record AskedQuestion(string Topic, string Key, string Text, AnswerForm Form, string? Asks,
    IReadOnlyList<ListedAnswer> Answers)
{
    /// <summary>Its name in files and commands: <c>TOPIC/QUESTION</c>.</summary>
    public string Id => $"{Topic}/{Key}";

    /// <summary>The question as it stands open in a talk.</summary>
    public OpenQuestionView Opened => new(Topic, Key, Form, Asks);
}

/// <summary>An answer to choose.</summary>
/// <param name="Id">The answer's id.</param>
/// <param name="Label">The words on its button.</param>
/// <param name="Like">Ways in which sellers say it.</param>
/// <param name="Means">What it means beyond this question: an act, or <c>fact=value</c>; null where an author hasn't said.</param>
public sealed record ListedAnswer(string Id, string Label, IReadOnlyList<string> Like, string? Means);

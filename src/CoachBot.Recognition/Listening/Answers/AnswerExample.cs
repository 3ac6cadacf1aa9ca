namespace CoachBot.Recognition.Listening.Answers;

/// <summary>A way in which an answer is given.</summary>
/// <param name="Text">The words.</param>
/// <param name="Answer">The answer's place in its question.</param>
/// <param name="Source">Who wrote it, to leave one author out at a time.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record AnswerExample(HeardText Text, int Answer, string Source, float Weight);

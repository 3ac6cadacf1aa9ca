using System.Globalization;

namespace CoachBot.Recognition.Evaluation;

/// <summary>What the commands <c>recognize</c> and <c>evaluate</c> do, on readers and writers.</summary>
public static class AuthorTools
{
    private const int Shown = 4;

    /// <summary>
    /// Reads phrases, one a line, and writes for each <c>decision&lt;TAB&gt;intent:score</c>, with the four likeliest intents, best first;
    /// an empty line gets its line too, so that input and output stay side by side.
    /// </summary>
    /// <param name="recognize">Recognises a phrase.</param>
    /// <param name="input">Phrases.</param>
    /// <param name="output">Decisions.</param>
    public static void Recognize(Func<string, RecognitionResult> recognize, TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(recognize);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(ToLine(recognize(line)));
            output.Flush();
        }
    }

    /// <summary>Measures the recognizer on a test file.</summary>
    /// <param name="recognize">Recognises a phrase; trained on others.</param>
    /// <param name="test">The file's text: <c>text&lt;TAB&gt;label</c>.</param>
    /// <param name="testName">The file's name, for error messages.</param>
    /// <param name="output">The report.</param>
    /// <param name="none">The label of what is out of scope.</param>
    /// <exception cref="TestFileException">The file cannot be used.</exception>
    public static void Evaluate(
        Func<string, RecognitionResult> recognize, TextReader test, string testName, TextWriter output,
        string none = IntentRecognizer.None) =>
        EvaluationReport.Write(Evaluator.Run(recognize, TestFile.Read(test, testName), none), output);

    /// <summary>Trains on one file alone and measures on another: any public set.</summary>
    /// <param name="train">Text of the training file.</param>
    /// <param name="trainName">Its name, for error messages.</param>
    /// <param name="test">Text of the test file.</param>
    /// <param name="testName">Its name.</param>
    /// <param name="output">The report.</param>
    /// <param name="none">The label of what is out of scope.</param>
    /// <param name="encoder">The encoder, or null for the linear model alone.</param>
    /// <exception cref="TestFileException">A file cannot be used.</exception>
    public static void TrainAndEvaluate(
        TextReader train, string trainName, TextReader test, string testName, TextWriter output, string none = IntentRecognizer.None,
        SentenceEncoder? encoder = null)
    {
        var tests = TestFile.Read(test, testName);
        var recognizer = IntentRecognizer.Train(TestFile.Read(train, trainName), encoder, RecognizerSettings.ForPublicSets(none));
        EvaluationReport.Write(Evaluator.Run(recognizer, tests, none), output);
    }

    /// <summary>Cross-validates the authors' phrases: what a new phrase does to its neighbours.</summary>
    /// <param name="phrases">All phrases of the content.</param>
    /// <param name="output">The report.</param>
    /// <param name="encoder">The encoder, or null.</param>
    public static void CrossValidate(IReadOnlyList<LabelledPhrase> phrases, TextWriter output, SentenceEncoder? encoder = null) =>
        EvaluationReport.Write(Evaluator.CrossValidate(phrases, encoder), output);

    private static string ToLine(RecognitionResult result)
    {
        var scores = result.Ranking.Take(Shown)
            .Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Intent}:{score.Score:0.000}"));
        return string.Join('\t', scores.Prepend(Name(result.Decision)));
    }

    private static string Name(Decision decision) => decision switch
    {
        Decision.Sure => "sure",
        Decision.Unsure => "unsure",
        _ => "none",
    };
}

using CoachBot.Recognition.Evaluation;

namespace CoachBot.Recognition.Tests;

public class EvaluationTests
{
    private static readonly IntentRecognizer Recognizer = IntentRecognizer.Train(SmallContent.Phrases);

    [Fact]
    public void A_test_file_holds_text_and_label_on_each_line()
    {
        using var reader = new StringReader("# comment\nthey said no\tbuyer-said-no\r\n\n lunch? \t none \n");
        Assert.Equal([new("they said no", "buyer-said-no"), new("lunch?", "none")], TestFile.Read(reader, "test.tsv"));
    }

    [Fact]
    public void Bad_lines_are_named_by_number()
    {
        using var reader = new StringReader("they said no\tbuyer-said-no\nno label here\n\tnone\na\tb\tc\ntext\t \n");
        var error = Assert.Throws<TestFileException>(() => TestFile.Read(reader, "test.tsv"));
        Assert.Equal(["test.tsv:2", "test.tsv:3", "test.tsv:4", "test.tsv:5"],
            error.Message.Split(Environment.NewLine).Select(line => line[..10]));
    }

    [Fact]
    public void A_file_without_phrases_is_an_error()
    {
        using var reader = new StringReader("\n\n");
        Assert.Throws<TestFileException>(() => TestFile.Read(reader, "empty.tsv"));
    }

    [Fact]
    public void Recognize_writes_the_decision_and_the_four_best_for_each_line()
    {
        using var output = new StringWriter();
        AuthorTools.Recognize(text => Recognizer.Recognize(text), new StringReader("they rejected the proposal\n\n"), output);
        var lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Matches(@"^(sure|unsure)\tbuyer-said-no:[01]\.\d{3}(\t[a-z-]+:[01]\.\d{3}){3}$", lines[0]);
        Assert.StartsWith("none\t", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ends_with_the_figures_on_one_line()
    {
        using var output = new StringWriter();
        AuthorTools.Evaluate(text => Recognizer.Recognize(text),
            new StringReader("they rejected us\tbuyer-said-no\nwhat's the weather\tnone\nremind me\tshow-journal\n"), "t", output);
        var last = output.ToString().TrimEnd().Split(Environment.NewLine)[^1];
        Assert.Matches(@"^accuracy=0\.6667 top3=0\.6667 in_scope=0\.5000 none_recall=1\.0000 none_precision=1\.0000" +
            @" n=3 us_p50=\d+\.\d us_p99=\d+\.\d$", last);
        Assert.Contains("show-journal taken for set-reminder", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_labelled_file_can_be_trained_on_alone()
    {
        var train = string.Join('\n', SmallContent.Phrases.Select(phrase => $"{phrase.Text}\t{phrase.Intent}"));
        using var output = new StringWriter();
        AuthorTools.TrainAndEvaluate(new StringReader(train), "train", new StringReader("she declined our offer\tbuyer-said-no"), "test",
            output);
        Assert.Contains("accuracy=1.0000", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cross_validation_scores_each_phrase_once_and_no_counter_example()
    {
        var phrases = SmallContent.Phrases.Append(SmallContent.Not("buyer-said-no", "they didn't say no"));
        var result = Evaluator.CrossValidate([.. phrases]);
        Assert.Equal(SmallContent.Phrases.Select(phrase => phrase.Text).Order(), result.Judgements.Select(j => j.Phrase.Text).Order());
    }
}

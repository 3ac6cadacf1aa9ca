using CoachBot.Recognition.Evaluation;
using CoachBot.Recognition.Listening.Evaluation;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Tests.Listening;

public class LessonFileTests
{
    [Fact]
    public void A_lesson_has_its_commands_with_their_words_and_its_facts()
    {
        var lesson =
            Assert.Single(Read("they declined⏎ping me fri\tbuyer-said-no/thread\tnews.said-no=\"they declined\" | want.remind=\"ping me " +
                "fri\"\tremind=fri; buyer=Ana\ta1\ttrain"));
        Assert.Equal("they declined\nping me fri", lesson.Text);
        Assert.Equal("buyer-said-no/thread", lesson.Open);
        Assert.Equal([new("news.said-no", null, "they declined"), new("want.remind", null, "ping me fri")], lesson.Commands);
        Assert.Equal([new("remind", "fri"), new("buyer", "Ana")], lesson.Facts);
        Assert.Equal(Round.Train, lesson.Round);
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("?", false)]
    [InlineData("buyer=Ana", true)]
    public void Facts_that_nobody_has_labelled_teach_nothing(string facts, bool labelled) =>
        Assert.Equal(labelled, Assert.Single(Read($"Ana said no\t-\tnews.said-no\t{facts}\ta1\ttrain")).HasFacts);

    [Fact]
    public void One_command_needs_no_words()
    {
        var lesson = Assert.Single(Read("# said of one\nfire away\t-\tanswer:allowed\t-\ta1\tcalibrate\n\n"));
        Assert.Equal([new("answer", "allowed", null)], lesson.Commands);
        Assert.Empty(lesson.Facts);
        Assert.Null(lesson.Open);
        Assert.Equal(Round.Calibrate, lesson.Round);
    }

    [Theory]
    [InlineData("too\tfew", "x.tsv:1: 2 columns")]
    [InlineData("a\t-\tnone\t-\tv\tlater", "x.tsv:1: 'later' is no round")]
    [InlineData("a\t-\tNo!\t-\tv\ttrain", "x.tsv:1: can't read the command 'No!'")]
    [InlineData("a\t-\tnone\tbuyer\tv\ttrain", "x.tsv:1: the fact 'buyer' has no '='")]
    public void A_bad_line_is_named_with_what_to_do(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<TestFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_kinds_names_the_open_question_or_none()
    {
        var lines = ListeningFile.Read(new StringReader("shorter\task\nsure\tanswer\ta/b\nhi\tchat\t-\tfree words"), "k.tsv",
            new HashSet<string> { "a/b" });
        Assert.Equal([new("shorter", "ask", null), new("sure", "answer", "a/b"), new("hi", "chat", null)], lines);
    }

    [Theory]
    [InlineData("shorter", "k.tsv:1: no tab")]
    [InlineData("shorter\tasking", "k.tsv:1: 'asking' is no kind")]
    [InlineData("shorter\task\tnowhere/at-all", "k.tsv:1: 'nowhere/at-all' is not a question")]
    public void A_bad_line_of_kinds_is_named(string text, string problem) =>
        Assert.StartsWith(
            problem, Assert.Throws<TestFileException>(() =>
                ListeningFile.Read(new StringReader(text), "k.tsv", new HashSet<string>())).Message, StringComparison.Ordinal);

    private static IReadOnlyList<Lesson> Read(string text) => LessonFile.Read(new StringReader(text), "x.tsv", "x");
}

using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Tests.Listening;

public sealed class ListenerTests : IDisposable
{
    private static readonly AskedQuestion Gift = new(
        "party", "gift", "What did they say to the gift?", AnswerForm.Choice, null,
        [new("loved", "They loved it", ["they were delighted", "she adored it", "big smiles all round"], null),
            new("hated", "They hated it", ["they sent it back", "she threw it away", "it was a disaster"], null)]);

    private static readonly Listener Listener = Listener.Learn(SmallCurriculum(), new DateTimeReader());

    private readonly string _folder = Directory.CreateTempSubdirectory("listening").FullName;

    [Fact]
    public void An_answers_own_words_are_that_answer()
    {
        var command = Assert.Single(Read("They hated it!", Gift).Commands);
        Assert.Equal(("answer", "hated", 1.0), (command.Act, command.Arg, command.P));
    }

    [Fact]
    public void A_question_that_nobody_has_taught_is_answered_by_its_examples()
    {
        var command = Read("oh they were really delighted", Gift).Leading;
        Assert.Equal(("answer", "loved"), (command.Act, command.Arg));
    }

    [Theory]
    [InlineData("they turned us down today")]
    [InlineData("remind me tomorrow at nine")]
    [InlineData("oh they were really delighted")]
    public void Nothing_is_answered_where_nothing_is_asked(string message) =>
        Assert.DoesNotContain(Read(message, null).Ranking, command => command.Act == ActIds.Answer);

    [Fact]
    public void A_message_can_do_two_things_and_the_news_leads()
    {
        var reading = Read("the client rejected our offer, remind me on friday", null);
        Assert.Equal(["news.said-no", "want.remind"], reading.Commands.Select(command => command.Act));
        Assert.Equal("remind me on friday", reading.Utterance.At(reading.Commands[1].Span));
        Assert.Equal("news.said-no", reading.Leading.Act);
    }

    [Fact]
    public void What_is_denied_is_not_what_is_meant() =>
        Assert.Equal("news.said-no", Read("she isn't hiding, she said no", null).Leading.Act);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…")]
    public void Nothing_said_is_none(string message) => Assert.Equal(ActIds.None, Read(message, Gift).Leading.Act);

    [Fact]
    public void Probabilities_of_a_ranking_make_no_more_than_one() =>
        Assert.All(["they said no", "ping me", "what's for lunch", "undo"],
            message => Assert.InRange(Read(message, Gift).Ranking.Sum(command => command.P), 0, 1.0001));

    [Fact]
    public void What_was_kept_reads_as_what_was_learnt()
    {
        var first = Listener.Learn(SmallCurriculum(), new DateTimeReader(), null, _folder);
        Assert.Single(Directory.GetFiles(_folder, "listening-*.bin"));
        var second = Listener.Learn(SmallCurriculum(), new DateTimeReader(), null, _folder);
        foreach (var message in new[] { "they turned us down today", "no reply, ping me monday", "the gift? sent back", "hi" })
            Assert.Equal(first.Read(message, View(Gift)).Ranking, second.Read(message, View(Gift)).Ranking);
    }

    [Fact]
    public void What_a_seller_chose_once_is_recognised_for_that_seller_alone()
    {
        const string text = "the well has run dry with them";
        var personal = PersonalExamples.Empty.With(text, "buyer-went-quiet");
        var theirs = Listener.Recognize(text, personal);
        Assert.Equal(("buyer-went-quiet", Decision.Sure), (theirs.Best.Intent, theirs.Decision));
        Assert.NotEqual(theirs.Best.Score, Listener.Recognize(text).Ranking.Single(score => score.Intent == "buyer-went-quiet").Score);
    }

    [Fact]
    public void A_choice_for_a_topic_that_is_gone_is_ignored()
    {
        var personal = PersonalExamples.Empty.With("they said no", "retired-situation");
        Assert.Equal("buyer-said-no", Listener.Recognize("they said no", personal).Best.Intent);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Reading Read(string message, AskedQuestion? open) => Listener.Read(message, View(open));

    private static TalkView View(AskedQuestion? open) =>
        new(new(new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB")), open?.Opened);

    private static Curriculum SmallCurriculum()
    {
        var acts = new Dictionary<string, string>
        {
            ["buyer-said-no"] = "news.said-no", ["buyer-went-quiet"] = "news.quiet", ["set-reminder"] = "want.remind",
            ["none"] = ActIds.None,
        };
        var phrases = SmallContent.Phrases.Select(phrase => new VagueLesson(phrase.Text, [acts[phrase.Intent]]));
        var other = new AskedQuestion(
            "trip", "how", "How was it?", AnswerForm.Choice, null,
            [new("good", "Good", ["it was great", "lovely"], null), new("bad", "Bad", ["it was awful", "terrible"], null)]);
        return new(
            [.. acts.Values.Prepend(ActIds.Answer).Select(id => new Act(id, "", [], []))],
            [Gift, other],
            [.. phrases.Take(30).Select(phrase =>
                new Lesson(phrase.Text, other.Id, [new(phrase.AnyOf[0], null, null)], [], "x", Round.Train))],
            [.. phrases])
        {
            PlainRules = [new("want.remind", [], ["remind me"])],
            Topics = acts.Where(pair => pair.Value != ActIds.None).ToDictionary(pair => pair.Value, pair => pair.Key),
        };
    }
}

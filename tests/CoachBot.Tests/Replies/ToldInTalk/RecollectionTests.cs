using CoachBot.Listening.State;
using CoachBot.Replies.ToldInTalk;

namespace CoachBot.Tests.Replies.ToldInTalk;

public sealed class RecollectionTests
{
    private static readonly DateTimeOffset _then = new(2026, 12, 7, 9, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<ToldSentence> _told = Told(
        "Litware runs a dental lab with 40 chairs. The quote is 18k, they pay 14k today",
        "She's afraid that the data gets lost when they move",
        "procurement sits in the group, too, and says only the price counts",
        "trial starts on 11 Jan, their auditors come in March",
        "her words: 'nobody here trusts the old system'");

    [Theory]
    [InlineData("what was it again that procurement said?", "procurement sits in the group")]
    [InlineData("when did I tell you the trial starts", "trial starts on 11 Jan")]
    [InlineData("how many chairs was it again", "40 chairs")]
    [InlineData("remind me what she was afraid of", "afraid that the data gets lost")]
    [InlineData("what did she say about the old system", "trusts the old system")]
    [InlineData("which month did I say the auditors come", "in March")]
    [InlineData("ok and what's coming up, and what was it she said about the old system", "trusts the old system")]
    public void What_was_told_is_found_again(string question, string words) =>
        Assert.Contains(words, Recollection.Find(RecallQuestion.In(question)!, _told)!.Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("what did he say about the warranty?")]
    [InlineData("when did I tell you the roof leaks")]
    public void What_was_not_told_is_not_made_up(string question) =>
        Assert.Null(Recollection.Find(RecallQuestion.In(question)!, _told));

    [Theory]
    [InlineData("what do I say again?")]
    [InlineData("what was your line again")]
    [InlineData("remind me when she's back")]
    [InlineData("remind me to call her on Friday")]
    [InlineData("what did you mean by that")]
    [InlineData("did I say something wrong?")]
    [InlineData("what if he says no again")]
    [InlineData("when should I call again?")]
    [InlineData("they said no again")]
    [InlineData("When I rang she was in a meeting again.")]
    [InlineData("What now, she's postponed it again")]
    [InlineData("Why did she say no?")]
    public void Other_questions_ask_for_nothing_told(string text) => Assert.Null(RecallQuestion.In(text));

    [Fact]
    public void A_long_sentence_is_cut_to_the_clause_that_answers()
    {
        var told = Told("we met in the spring at a fair, the old contract ends in June as far as anybody knows there, Marie in " +
            "purchasing loved the samples, the quote went out on the 16th, I rang twice since then");
        var found = Recollection.Find(RecallQuestion.In("when did I say the contract ends")!, told)!;
        Assert.StartsWith("the old contract ends in June", found.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_and_what_is_told_twice_are_not_kept()
    {
        var told = Told("The board meets on Tuesday. What do I send her?", "the board meets on tuesday.");
        Assert.Equal("The board meets on Tuesday.", Assert.Single(told).Words);
    }

    [Fact]
    public void A_date_with_dots_ends_no_sentence() =>
        Assert.Equal("We meet on 9.12., 14 Uhr, at Litware", Assert.Single(Told("We meet on 9.12., 14 Uhr, at Litware")).Words);

    [Fact]
    public void The_oldest_goes_where_it_is_too_much()
    {
        var told = Told([.. Enumerable.Range(1, 40).Select(number => $"this is sentence number {number}")]);
        Assert.Equal((16, "this is sentence number 40"), (told.Count, told[^1].Words));
    }

    private static IReadOnlyList<ToldSentence> Told(params string[] messages) =>
        messages.Aggregate((IReadOnlyList<ToldSentence>)[], (known, message) => ToldSentence.With(known, message, _then));
}

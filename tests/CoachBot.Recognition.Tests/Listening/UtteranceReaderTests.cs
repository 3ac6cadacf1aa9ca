using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;

namespace CoachBot.Recognition.Tests.Listening;

public class UtteranceReaderTests
{
    [Theory]
    [InlineData("loved us at the pilot, now the signature page gathers dust", "loved us at the pilot,|now the signature page gathers dust")]
    [InlineData("they declined, ping me about it in spring", "they declined,|ping me about it in spring")]
    [InlineData("she isn't hiding, she said no to my face", "she isn't hiding,|she said no to my face")]
    [InlineData("Ana and Tom said no", "Ana and Tom said no")]
    [InlineData("see you the 12th, 10am", "see you the 12th, 10am")]
    [InlineData("he said that he would call me on friday", "he said that he would call me on friday")]
    [InlineData("numbers to her CFO thurs, we speak fri 2pm", "numbers to her CFO thurs,|we speak fri 2pm")]
    [InlineData("I called them twice they never pick up", "I called them twice|they never pick up")]
    public void A_message_is_cut_where_one_statement_ends(string text, string clauses)
    {
        var utterance = UtteranceReader.Read(text);
        Assert.Equal(clauses.Split('|'), utterance.Clauses.Select(clause => utterance.At(clause.Span)));
    }

    [Theory]
    [InlineData("what if they say no tho", Stance.Hypothetical)]
    [InlineData("they didnt say no", Stance.Denied)]
    [InlineData("she said she'd call me friday", Stance.Reported)]
    [InlineData("they said no", Stance.Said)]
    [InlineData("no answer since tuesday", Stance.Said)]
    [InlineData("she didn't show", Stance.Said)]
    [InlineData("loved us at the pilot, now the signature page gathers dust", Stance.Past)]
    [InlineData("she isn't hiding, she said no to my face", Stance.Denied)]
    [InlineData("I don't know if he's the one who decides", Stance.Hypothetical)]
    public void A_clause_carries_how_it_is_meant(string text, Stance first) =>
        Assert.Equal(first, UtteranceReader.Read(text).Clauses[0].Stance);

    [Theory]
    [InlineData("should i just knock 10% off??", true)]
    [InlineData("cant i just email, just checking in?", true)]
    [InlineData("what do i tell him", true)]
    [InlineData("they said no", false)]
    [InlineData("when I called she laughed", false)]
    public void A_question_is_known(string text, bool asks) => Assert.Equal(asks, UtteranceReader.Read(text).Clauses[^1].IsQuestion);

    [Theory]
    [InlineData("make it tuesday\n> I'll remind you on monday", "make it tuesday")]
    [InlineData("they said no\n\nOn Mon, 2 Nov 2026 at 10:12, Bea Buyer <bea@contoso.example> wrote:\nSorry, we have gone elsewhere.",
        "they said no")]
    [InlineData("was sag ich da\n\nVon: Bea\nGesendet: Montag\nAn: mich\nBetreff: Absage\n\nleider nein", "was sag ich da")]
    [InlineData("<quoted messageId=\"1764000000000\"/> make it tuesday at 9", "make it tuesday at 9")]
    public void Old_and_quoted_words_are_not_the_sellers_own(string text, string own) => Assert.Equal(own, UtteranceReader.Read(text).Text);
}

using CoachBot.Practice.DraftCheck.Phrases;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class PhraseTests
{
    private static readonly DraftVocabulary Vocabulary = new(
        new Dictionary<string, string> { ["can't"] = "can not" },
        new Dictionary<string, string> { ["n't"] = "not", ["'ve"] = "have" },
        new Dictionary<string, IReadOnlyList<string>> { ["day"] = ["monday", "the (next|same) day"] });

    [Theory]
    [InlineData("check* in", "I was checking in again", "checking in")]
    [InlineData("(just|only)? check* in", "just checking in", "just checking in")]
    [InlineData("any (news|update)", "Any update, Ana?", "Any update")]
    [InlineData("haven't heard", "We have not heard a word", "have not heard")]
    [InlineData("have not heard", "We haven’t heard a word", "haven’t heard")]
    [InlineData("by <day>", "by the same day please", "by the same day")]
    [InlineData("sign ... <day>", "sign it for me, please, and by Monday", null)]
    [InlineData("sign ... <day>", "sign it by Monday", "sign it by Monday")]
    [InlineData("sign ... <day>", "sign. Monday is fine", null)]
    [InlineData("<number> % off", "that is 12.5% off!", "12.5% off")]
    [InlineData("<start> news", "News? Any?", "News")]
    [InlineData("<start> news", "Any news?", null)]
    [InlineData("news <question>", "Any news?", "news")]
    [InlineData("news <question>", "No news.", null)]
    [InlineData("touch base", "touch  base", "touch base")]
    [InlineData("yes , but", "Yes, but", "Yes, but")]
    [InlineData("yes , but", "yes but", null)]
    [InlineData("follow up", "a follow-up", "follow-up")]
    public void A_phrase_finds_its_words(string phrase, string text, string? found)
    {
        var read = TokenizedText.Read(text, Vocabulary);
        var match = new PhraseList([PhraseParser.Parse(phrase, Vocabulary)])
            .Find(read)
            .Select(at => read.Words(at.First, at.End))
            .FirstOrDefault();
        Assert.Equal(found, match);
    }

    [Theory]
    [InlineData("One. Two? Three!", 3)]
    [InlineData("Dear Mr. Smith, that is 3.5 kg.", 1)]
    [InlineData("Hi Ana,\nhow are you", 2)]
    [InlineData("This is a line that a mail program has wrapped in the middle\nof the sentence.", 1)]
    [InlineData("e.g. this one, i.e. that", 1)]
    [InlineData("", 0)]
    public void A_text_is_cut_into_sentences(string text, int sentences) =>
        Assert.Equal(sentences, TokenizedText.Read(text, Vocabulary).Sentences.Count);

    [Fact]
    public void A_phrase_with_many_parts_that_may_be_missing_takes_no_longer_for_it()
    {
        var phrase = PhraseParser.Parse($"{string.Concat(Enumerable.Repeat("(a|b)? a? ", 100))} c", Vocabulary);
        var text = TokenizedText.Read(string.Join(' ', Enumerable.Repeat("a", 5_000)), Vocabulary);
        Assert.Empty(new PhraseList([phrase]).Find(text));
    }
}

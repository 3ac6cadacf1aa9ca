using CoachBot.Content;
using CoachBot.Replies.Case;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Replies;

public sealed class PlainlyAskedTests
{
    private static readonly ContentLibrary _content = ContentLibrary.Load("en", ContentFolder.Own);

    private static readonly PlainlyAsked _asked = new(_content);

    [Theory]
    [InlineData("no-show", "and if she rings full of excuses tomorrow?", "noshow-if-they-say-sorry")]
    [InlineData("no-show", "shall I mail her a new calendar invite", "noshow-another-date")]
    [InlineData("no-show", "should I hang around here or go home", "noshow-wait-or-go")]
    [InlineData("buyer-went-quiet", "would you forward the offer once more", "quiet-resend")]
    [InlineData("buyer-went-quiet", "when can I mark the deal as dead", "quiet-close-the-file")]
    [InlineData("going-in-circles", "is it time to quit", "circles-walk-away")]
    [InlineData("going-in-circles", "what about an ultimatum?", "circles-deadline")]
    [InlineData("price", "what if she pulls out the competitor's sheet", "price-they-show-the-other-offer")]
    [InlineData("price", "can I knock a little off", "price-meet-in-the-middle")]
    [InlineData("said-yes", "his mother hasn't seen it, do I mention her?", "yes-somebody-is-missing")]
    [InlineData("said-yes", "could I ask for a testimonial already?", "yes-ask-for-names")]
    [InlineData("maybe-later", "may I tell him our rates increase in May?", "later-the-price-goes-up")]
    [InlineData("send-me-something", "what do I enclose in the letter", "send-what-goes-in")]
    [InlineData("relationship-no-sale", "won't she be insulted if I ask openly?", "friends-will-it-hurt")]
    [InlineData("has-to-ask", "may I approach the partner myself?", "ask-go-to-them-directly")]
    [InlineData("wants-to-talk-again", "do the old terms still count?", "back-the-old-price")]
    [InlineData("focused-on-the-sale", "how do I apologise for that", "pushed-say-sorry")]
    [InlineData("buyer-said-no", "what do I tell the crew?", "no-tell-the-team")]
    [InlineData("buyer-said-no", "what do I say once he has replied?", "no-after-their-answer")]
    [InlineData("price", "what are the odds?", "asked-for-the-odds")]
    [InlineData(null, "is that even legal", "asked-of-law")]
    [InlineData(null, "when do I walk away?", "circles-walk-away")]
    public void A_question_gets_the_counsel_whose_words_stand_in_it(string? topic, string said, string counsel) =>
        Assert.Equal(counsel, _asked.In(said, topic)?.Id);

    [Theory]
    [InlineData("no-show", "they wrote that they forgot")]
    [InlineData("price", "he showed me another offer")]
    [InlineData("buyer-said-no", "what do you think of it?")]
    [InlineData(null, "do I propose another date?")]
    [InlineData("focused-on-the-sale", "what do I tell the boss when I stop at two?", "focus-tell-boss")]
    public void What_is_told_or_asked_of_something_else_gets_none_of_it(string? topic, string said, string? counsel = null) =>
        Assert.Equal(counsel, _asked.In(said, topic)?.Id);

    [Fact]
    public void All_counsel_that_plain_words_ask_for_is_found_by_each_of_its_lines()
    {
        var lost = from situation in _content.Situations
                   from counsel in situation.Counsel.Values
                   from line in counsel.Plainly
                   let said = string.Join(' ', line.Split(' ').Select(word => word.Split('|')[0].TrimEnd('*'))) + "?"
                   where _asked.In(said, situation.Id) is null
                   select $"{counsel.Id}: {line}";
        Assert.Empty(lost);
    }
}

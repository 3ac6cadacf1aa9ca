using CoachBot.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class DraftCheckerTests
{
    [Fact]
    public void A_finding_marks_the_words_says_why_and_offers_others()
    {
        var finding =
            Assert.Single(Drafts.Checker.Check(new Draft("Hi Ana, just checking in, no hurry.", DraftChannel.Chat,
                "buyer-went-quiet")).Findings);
        Assert.Equal("chasing", finding.Rule);
        Assert.Equal("just checking in", finding.Words);
        Assert.NotEmpty(finding.Why);
        Assert.Contains("that's all right", finding.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_important_comes_first() =>
        Assert.Equal(["arguing", "unasked-discount", "chasing"],
            Drafts.Found("Just following up. Yes, but our price is fair. I can do 10% off. How does that sound?"));

    [Theory]
    [InlineData("On Tue, 3 Nov 2026 at 10:12, Ana Silva <ana@contoso.com> wrote:\n> Just checking in. Last chance?")]
    [InlineData("On Tuesday, 3 November 2026, Ana Silva\n<ana@contoso.com> wrote:\nJust checking in. Last chance?")]
    [InlineData("-----Original Message-----\nFrom: Ana\nJust checking in. Last chance?")]
    [InlineData("________________________________\nFrom: Ana Silva\nSent: Tuesday\nJust checking in. Last chance?")]
    [InlineData("From: Ana Silva\nSent: Tuesday 3 November\nTo: Ben\nSubject: Last chance\n\nJust checking in?")]
    [InlineData("> Just checking in. Last chance?")]
    public void What_they_wrote_below_is_not_judged(string below)
    {
        var review = Drafts.Checker.Check(new Draft($"Thank you for your mail. What matters most to you?\n\nBen\n\n{below}"));
        Assert.Empty(review.Findings);
        Assert.True(review.LeftOutQuote);
    }

    [Fact]
    public void A_signature_is_not_judged() =>
        Assert.Empty(Drafts.Found("What made the difference for you?\n\nBest regards,\nBen Miller\nLast chance: 20% off until " +
            "Friday\nwww.contoso.com"));

    [Fact]
    public void A_postscript_is_judged() => Assert.Contains("false-urgency",
        Drafts.Found("What made the difference for you?\n\nBest,\nBen\n\nPS: the price goes up on Friday."));

    [Fact]
    public void A_draft_in_quotation_marks_is_the_sellers_own() =>
        Assert.Contains("chasing", Drafts.Found("“Hi Ana, just checking in. How is it going?”"));

    [Theory]
    [InlineData("You wrote “last chance” in your mail. What did you mean by that?")]
    [InlineData("I promise this isn't a 'just checking in' mail. What did the board say?")]
    public void Words_in_quotation_marks_are_somebody_elses(string draft) => Assert.Empty(Drafts.Found(draft));

    [Theory]
    [InlineData("I won't offer you a discount, and I'm not trying to close this today. What would make sense to you?")]
    [InlineData("I'm not writing to chase you. Where do you stand? A no is fine, too.")]
    public void Words_that_are_denied_are_not_held_against_the_seller(string draft) => Assert.Empty(Drafts.Found(draft));

    [Theory]
    [InlineData("I need your decision by Friday.", true)]
    [InlineData("I need your decision by Friday. And if it's a no, that's fine.", false)]
    [InlineData("Our prices go up on Monday. What do you think of it?", false)]
    [InlineData("What would help you to decide?", false)]
    public void Who_is_pressed_needs_a_way_out(string draft, bool isMissing) =>
        Assert.Equal(isMissing, Drafts.Found(draft).Contains("no-way-out"));

    [Fact]
    public void Words_that_two_pressing_rules_know_are_found_once()
    {
        var findings =
            Drafts.Checker.Check(new Draft("Please sign and return the attached today. Shall we say you'll think about it?")).Findings;
        Assert.Contains(findings, finding => finding.Rule == "pressure" && finding.Words == "Please sign and return the attached today");
        Assert.DoesNotContain(findings, finding => finding.Rule == "assuming-the-sale");
    }

    [Theory]
    [InlineData(DraftChannel.Email, 150, 151)]
    [InlineData(DraftChannel.Chat, 60, 61)]
    public void The_channel_decides_what_is_too_long(DraftChannel channel, int right, int tooLong)
    {
        Assert.DoesNotContain("too-long", Drafts.Found(Words(right), channel));
        Assert.Contains("too-long", Drafts.Found(Words(tooLong), channel));
    }

    [Theory]
    [InlineData("What is it? Who is it?", false)]
    [InlineData("What is it? Who is it? When is it?", true)]
    [InlineData("Hi Ana, how are you? What is it? Who is it?", false)]
    [InlineData("What is your budget, who decides, and when do you start?", true)]
    [InlineData("You asked “why? how? when?” and I thought about it. What would help you?", false)]
    public void Three_questions_are_several(string draft, bool several) =>
        Assert.Equal(several, Drafts.Found(draft).Contains("several-questions"));

    [Fact]
    public void What_is_good_is_found_too()
    {
        var review =
            Drafts.Checker.Check(new Draft("Thank you for telling me. What made the difference for you? And if you'd rather not say, " +
                "that's fine."));
        Assert.Empty(review.Findings);
        Assert.Equal(["way-out", "thanks", "one-question"], review.Good);
    }

    [Fact]
    public void Something_good_is_said_about_every_draft_that_is_not_cross() =>
        Assert.All(Drafts.All.Select(draft => Drafts.Checker.Check(new Draft(draft.Text, draft.Channel))),
            review => Assert.NotEqual(review.IsHarsh, review.Good.Count > 0));

    [Theory]
    [InlineData("Thanks for nothing, Karel.", "reproach", "Thanks for nothing")]
    [InlineData("Zanele, that's the third time you've cancelled on me. Please tell me if you're even interested.", "reproach",
        "third time you've cancelled")]
    [InlineData("Dear Mr Ito, are you really serious about this? I doubt it.", "challenge", "are you really serious")]
    [InlineData("Hi Mo, unless I hear from you I'll have to write to your director.", "threat", "I'll have to write to your director")]
    public void What_is_cross_is_found_in_its_words_and_never_praised(string draft, string rule, string words)
    {
        var review = Drafts.Checker.Check(new Draft(draft));
        Assert.Contains(review.Findings, finding => finding.Rule == rule && finding.Words.Contains(words, StringComparison.Ordinal));
        Assert.Empty(review.Good);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("???")]
    [InlineData("> nothing of my own")]
    [InlineData("asdf jkl")]
    [InlineData("😀😀😀")]
    [InlineData("… ( [ { \" ' “")]
    public void Nonsense_is_read_without_complaint(string draft) => Assert.Empty(Drafts.Found(draft));

    [Fact]
    public void Any_text_is_read_to_its_end()
    {
        var random = new Random(7);
        string[] pieces = ["just ", "checking", " in", "?", "\n", ">", "“", "\"", "'", "… ", "10%", " off", ", but ", "I ", "we ", "\u2029",
            "é", "😀", "-----Original Message-----", "Best,\n", "1.5", "."];
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var review = Drafts.Checker.Check(new Draft(text));
            Assert.All(review.Findings, finding => Assert.DoesNotContain('\n', finding.Words));
        }
    }

    private static string Words(int count) =>
        $"What do you think{string.Concat(Enumerable.Repeat(" of tea", (count - 4) / 2))}{((count - 4) % 2 == 1 ? " now" : "")}?";

    [Theory]
    [InlineData("Hi Joanne, thank you for letting me know. I am obviously very disappointed as I believe we had the " +
        "best solution. Would love " +
        "15 minutes to understand why, and we could look at price again.", "own-hopes", "unasked-discount")]
    [InlineData("Thank you. We can always talk about the price again if that helps.", "unasked-discount")]
    [InlineData("That's a pity. Could we revisit our offer together?", "unasked-discount")]
    [InlineData("Thanks for telling me. I'm really disappointed, but fine.", "own-hopes")]
    [InlineData("I think we had the better product, honestly. What tipped it?", "own-hopes")]
    [InlineData("I'd appreciate twenty minutes of your time to find out what happened.", "own-hopes")]
    [InlineData("Our service is clearly the best, and you know it.", "own-hopes")]
    [InlineData("My manager wants to know why. What shall I tell him?", "own-hopes")]
    [InlineData("You won't find a better partner than us, believe me.", "own-hopes")]
    [InlineData("There is always something we can do about the price.", "unasked-discount")]
    [InlineData("We were deeply disappointed. Is there still a way?", "own-hopes")]
    public void What_serves_the_seller_is_found(string text, params string[] rules) => Assert.Empty(rules.Except(Drafts.Found(text)));

    [Theory]
    [InlineData("Ray, I can do 3 if it's full pallets and 30 days.")]
    [InlineData("Mia, I could go to 5 if you commit for two years.")]
    [InlineData("If you take all three machines at once, I can do 4.")]
    [InlineData("I'll hold the price in return for a fixed date.")]
    public void A_trade_needs_no_question(string text) => Assert.Empty(Drafts.Found(text));
}

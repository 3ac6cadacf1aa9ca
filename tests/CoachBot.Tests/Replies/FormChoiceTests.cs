using CoachBot.Content;
using CoachBot.Replies.Words;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Replies;

public sealed class FormChoiceTests
{
    private static readonly ContentLibrary _content = ContentLibrary.Load("en", ContentFolder.Own);

    private static readonly Wording _thanks = _content.Situation("buyer-said-no").Wordings["thank-and-ask"];

    private static readonly Wording _bare = new("bare", "Bare", "Because.") { Spoken = Template.Parse("Just this.") };

    [Theory]
    [InlineData("spoken/plain", "ask.shorter", "spoken/short", "shorter-lead")]
    [InlineData("email/plain", "ask.shorter", "email/short", "shorter-lead")]
    [InlineData("email/formal", "ask.shorter", "email/short", "shorter-lead")]
    [InlineData("chat/plain", "ask.shorter", "chat/short", "shorter-lead")]
    [InlineData("spoken/short", "ask.as-email", "email/short", "email-lead")]
    [InlineData("spoken/short", "ask.shorter", "spoken/fewest", "shorter-lead")]
    [InlineData("chat/short", "ask.shorter", "chat/fewest", "shorter-lead")]
    [InlineData("spoken/fewest", "ask.longer", "spoken/plain", "longer-lead")]
    [InlineData("email/short", "ask.as-chat", "chat/short", "chat-lead")]
    [InlineData("email/short", "ask.longer", "email/plain", "longer-lead")]
    [InlineData("spoken/plain", "ask.longer", "email/plain", "longer-in-writing")]
    [InlineData("email/warm", "ask.spoken", "spoken/warm", "spoken-lead")]
    [InlineData("email/plain", "ask.warmer", "email/warm", "warmer-lead")]
    [InlineData("email/warm", "ask.more-formal", "email/formal", "formal-lead")]
    [InlineData("spoken/plain", "firmer", "spoken/direct", "firmer-lead")]
    [InlineData("email/plain", "gentler", "email/gentle", "gentler-lead")]
    [InlineData("chat/plain", "lighter", "chat/light", "lighter-lead")]
    [InlineData("email/warm", "firmer", "email/direct", "firmer-lead")]
    [InlineData("spoken/gentle", "ask.as-email", "email/gentle", "email-lead")]
    [InlineData("spoken/plain", "ask.spoken", "spoken/short", "spoken-lead")]
    [InlineData("spoken/formal", "ask.as-voicemail", "voicemail/plain", "voicemail-lead")]
    [InlineData("voicemail/plain", "ask.as-email", "email/plain", "email-lead")]
    [InlineData("spoken/another", "ask.as-email", "email/plain", "email-lead")]
    [InlineData("email/formal", "ask.repeat", "email/formal", "repeat-lead")]
    public void Wishes_add_up(string shown, string act, string becomes, string line)
    {
        var change = FormChoice.Choose(_thanks, Read(shown), act);
        Assert.Equal((Read(becomes), line), (change.Words!.Form, change.Line));
    }

    [Theory]
    [InlineData("email/short", "ask.shorter", "already-short")]
    [InlineData("spoken/fewest", "ask.shorter", "already-short")]
    [InlineData("voicemail/plain", "ask.shorter", "already-short")]
    [InlineData("email/plain", "ask.longer", "longer-none")]
    [InlineData("spoken/warm", "ask.warmer", "already-warm")]
    [InlineData("email/formal", "ask.more-formal", "already-formal")]
    [InlineData("voicemail/plain", "ask.warmer", "only-these")]
    public void What_is_so_already_stays(string shown, string act, string line) =>
        Assert.Equal(new FormChange(line, null), FormChoice.Choose(_thanks, Read(shown), act));

    [Theory]
    [InlineData("ask.shorter", "only-these")]
    [InlineData("ask.as-email", "only-these")]
    [InlineData("ask.another", "only-these")]
    [InlineData("ask.as-voicemail", "voicemail-none")]
    public void What_an_organisation_has_not_written_is_said_plainly(string act, string line) =>
        Assert.Equal(new FormChange(line, null), FormChoice.Choose(_bare, Read("spoken/plain"), act));

    [Fact]
    public void Something_else_comes_each_time_until_all_was_shown()
    {
        var shown = Read("spoken/plain");
        var texts = new List<string>();
        for (var time = 0; time < 5; time++)
        {
            var words = FormChoice.Choose(_thanks, shown, "ask.another").Words!;
            texts.Add(words.Body.Source);
            shown = words.Form;
        }
        Assert.Equal((5, Read("spoken/plain")), (texts.Distinct().Count(), shown));
    }

    [Fact]
    public void All_that_is_asked_for_is_written_for_all_of_the_coachs_own_words()
    {
        string[] registers = ["plain", "short", "warm", "formal"];
        var forms = registers.SelectMany(register =>
            new[] { new Form("spoken", register), new Form("email", register), new Form("chat", register) })
            .Append(new("spoken", "another"));
        var missing = from situation in _content.Situations
                      from wording in situation.Wordings.Values
                      from form in forms
                      where WordingForms.Of(wording, form) is null
                      select $"{situation.Id}/{wording.Key}: {form}";
        Assert.Empty(missing);
    }

    [Fact]
    public void The_first_words_of_each_situation_can_be_had_straight_gently_with_a_smile_and_after_the_beep()
    {
        Form[] forms = [new("spoken", "direct"), new("spoken", "gentle"), new("spoken", "light"), new("email", "direct"),
            new("email", "gentle"), new("email", "light"), new("voicemail", "plain")];
        var missing = from situation in _content.Situations
                      from form in forms
                      where WordingForms.Of(situation.Wordings[situation.First], form) is null
                      select $"{situation.Id}: {form}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Words_to_be_said_make_a_mail_that_greets_once_and_is_signed()
    {
        var wording = _content.Situation("buyer-went-quiet").Wordings["call-back-for-the-truth"];
        var mail = WordingForms.Of(wording, new("email", "direct"))!.Body.Fill(new Names("Ana", null, "Sam Reed"));
        Assert.StartsWith("Hi Ana,\n\nI haven't heard from you", mail, StringComparison.Ordinal);
        Assert.EndsWith("\n\nSam", mail, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_one_is_shorter()
    {
        foreach (var wording in _content.Situations.SelectMany(situation => situation.Wordings.Values))
        {
            Assert.True(wording.Short!.Spoken!.Source.Length <= wording.Spoken!.Source.Length, wording.Key);
            Assert.True(wording.Short.Email!.Body.Source.Length < wording.Email!.Body.Source.Length, wording.Key);
        }
    }

    private static Form Read(string form) => new(form.Split('/')[0], form.Split('/')[1]);
}

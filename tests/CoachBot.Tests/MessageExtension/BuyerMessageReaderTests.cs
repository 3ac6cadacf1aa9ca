using CoachBot.Content;
using CoachBot.MessageExtension;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Tests.MessageExtension;

/// <summary>Messages as buyers write them, none of which stands among the examples.</summary>
public sealed class BuyerMessageReaderTests
{
    private static readonly (string Text, string? Situation)[] _messages =
    [
        ("Thanks for your offer, but we've decided to go with another supplier.", "buyer-said-no"),
        ("Hi Sam, after a long discussion we won't be moving forward. Thank you for everything!", "buyer-said-no"),
        ("Unfortunately it is too expensive for us this year.", "buyer-said-no"),
        ("We appreciate the time you took, but it's a no.", "buyer-said-no"),
        ("We like what you do, but now isn't the right time for us.", "buyer-said-no"),
        ("Could we push that to Q3? Other projects come first.", "buyer-said-no"),
        ("Great talking to you! Unfortunately the board has not approved the project.", "buyer-said-no"),
        ("Sorry for the late answer, it's been crazy. I'll come back to you next week.", "buyer-went-quiet"),
        ("I need to check with my boss, then I'll get back to you", "buyer-went-quiet"),
        ("Haven't had time to read your proposal yet, sorry!", "buyer-went-quiet"),
        ("Interesting, could you send me more information please?", "going-in-circles"),
        ("Can we have one more call to go over the options again?", "going-in-circles"),
        ("Could you do the demo again for two colleagues?", "going-in-circles"),
        ("So good to see you last week! Let's have lunch again soon.", "relationship-no-sale"),
        ("Always nice to hear from you. How was your holiday?", "relationship-no-sale"),
        ("Please stop sending me emails.", "focused-on-the-sale"),
        ("Honestly, I feel pressured by you.", "focused-on-the-sale"),
        ("I told you that I need time. Please don't push.", "focused-on-the-sale"),
        ("Is the garage open on Sundays?", null),
        ("The printer on the second floor is broken again.", null),
        ("ok", null),
    ];

    [Fact]
    public void The_situation_behind_a_buyers_message_is_recognised()
    {
        var coach = new TestCoach();
        var reader = coach.Get<BuyerMessageReader>();
        var wrong = _messages
            .Select(message =>
                (message.Text, message.Situation, Read: reader.Read(new BuyerMessage(message.Text, Names.None)).Found?.Situation.Id))
            .Where(read => read.Read != read.Situation)
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_example_names_a_situation_and_a_wording_that_exist()
    {
        var content = new TestCoach().Get<ContentLibrary>();

        Assert.All(content.Shared.Questions["buyer-writes"].Answers, answer =>
        {
            var names = answer.Id.Split('/');
            Assert.True(content.Situation(names[0]).Wordings.ContainsKey(names[1]), answer.Id);
        });
    }

    [Fact]
    public void What_a_buyer_quotes_is_not_what_they_say()
    {
        var message = BuyerMessage.From(new MessageActionsPayload
        {
            Body = new MessageActionsPayloadBody { ContentType = "html",
                Content = "<blockquote itemtype=\"reply\"><p>Shall we go ahead?</p></blockquote><p>No&nbsp;&amp; thanks<br>Dana</p>" },
        });

        Assert.Equal("No & thanks\nDana", message.Text);
        Assert.Equal(["No & thanks", "Dana", "No & thanks\nDana"], message.Parts);
    }
}

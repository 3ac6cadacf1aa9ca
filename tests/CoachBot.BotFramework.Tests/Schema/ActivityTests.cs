using System.Text.Json;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Tests.Schema;

public class ActivityTests
{
    private static readonly Activity Incoming = BotJson.Read("""
        {
          "type": "message", "id": "m1", "channelId": "msteams", "serviceUrl": "https://smba.example/", "locale": "de-DE", "text": "<at>Coach</at> the buyer said Coach is dear",
          "from": { "id": "29:ana", "name": "Ana" }, "recipient": { "id": "28:coach", "name": "Coach" },
          "conversation": { "id": "19:c", "isGroup": true, "name": "Deals" },
          "entities": [
            { "type": "mention", "mentioned": { "id": "28:coach" }, "text": "<at>Coach</at>" }, { "type": "mention", "mentioned": 7 }, { "type": "place" }, null
          ]
        }
        """u8);

    [Fact]
    public void A_reference_addresses_a_message_to_the_conversation_it_was_taken_from()
    {
        var message = new Activity { Type = "message" }.ApplyConversationReference(Incoming.GetConversationReference());

        Assert.Equal(("28:coach", "29:ana", "19:c", "m1"), (message.From.Id, message.Recipient.Id, message.Conversation.Id, message.ReplyToId));
        Assert.Equal("de-DE", message.Locale);
    }

    [Fact]
    public void An_incoming_reference_comes_from_the_user()
    {
        var message = new Activity { Locale = "en-GB" }.ApplyConversationReference(Incoming.GetConversationReference(), isIncoming: true);

        Assert.Equal(("29:ana", "28:coach", "m1", null), (message.From.Id, message.Recipient.Id, message.Id, message.ReplyToId));
        Assert.Equal("en-GB", message.Locale);
    }

    [Fact]
    public void A_conversation_is_continued_with_an_event_from_its_user()
    {
        var continuation = Incoming.GetConversationReference().GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (continuation.Type, continuation.Name));
        Assert.Equal(("29:ana", "28:coach"), (continuation.From.Id, continuation.Recipient.Id));
        Assert.Equal("m1", continuation.RelatesTo?.ActivityId);
    }

    [Fact]
    public void Only_what_is_shaped_as_a_mention_is_one() => Assert.Equal("28:coach", Assert.Single(Incoming.GetMentions()).Mentioned?.Id);

    [Fact]
    public void The_mention_goes_and_the_same_name_said_plainly_stays()
    {
        var message = BotJson.Read(BotJson.Write(Incoming));

        Assert.True(message.MentionsRecipient());
        Assert.Equal(" the buyer said Coach is dear", message.RemoveRecipientMention());
        Assert.Equal(message.Text, message.RemoveMentionText("29:somebody else"));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/rich", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void The_type_says_what_an_activity_is(string? type, bool message) =>
        Assert.Equal(message, new Activity { Type = type! }.AsMessageActivity() is not null);

    [Fact]
    public void Channel_data_made_here_or_read_gives_the_same()
    {
        var made = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo { Id = "t1" } } };
        var read = BotJson.Read(BotJson.Write(made));

        Assert.Equal("t1", made.GetChannelData<TeamsChannelData>()?.Team?.Id);
        Assert.Equal("t1", read.GetChannelData<TeamsChannelData>()?.Team?.Id);
    }

    [Fact]
    public void Channel_data_of_another_shape_is_refused()
    {
        var activity = new Activity { ChannelData = "no JSON" };

        Assert.ThrowsAny<JsonException>(() => activity.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void An_entity_takes_and_gives_a_mention()
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Text = "<at>Ana</at>", Mentioned = new ChannelAccount { Id = "29:ana" } });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("29:ana", entity.GetAs<Mention>()?.Mentioned?.Id);
    }
}


using CoachBot.Listening.Carrying;

namespace CoachBot.Tests.Listening.Carrying;

public sealed class ChannelsTests
{
    [Theory]
    [InlineData("emailed", "email")]
    [InlineData("by post", "email")]
    [InlineData("WhatsApp", "chat")]
    [InlineData("texted", "chat")]
    [InlineData("voicemail", null)]
    [InlineData("phone", null)]
    [InlineData(null, null)]
    public void A_word_for_it_means_a_channel(string? word, string? channel) => Assert.Equal(channel, Channels.Of(word));
}

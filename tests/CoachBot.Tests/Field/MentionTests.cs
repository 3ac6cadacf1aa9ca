namespace CoachBot.Tests.Field;

/// <summary>The bot's own tag is no word, whether or not the mention says how it is written.</summary>
public sealed class MentionTests
{
    private readonly FieldReport _field = new();

    [Fact]
    public async Task A_mention_without_its_text_goes_like_any_other() =>
        Assert.Contains("They went quiet", Assert.Single(await _field.ArriveAsync("08-mention-without-text")).Buttons);

    [Fact]
    public async Task A_mention_that_is_a_pattern_is_taken_as_it_stands()
    {
        var help = Assert.Single(await _field.SayAsync("<at>Coach (UK)+</at> help", "gus", "cgus", activity =>
            activity["entities"] =
                System.Text.Json.Nodes.JsonNode.Parse("""[{"type":"mention","text":"<at>Coach (UK)+</at>","mentioned":{"id":"bot-1","name":"Coach (UK)+"}}]""")));

        Assert.Contains("They went quiet", help.Buttons);
    }
}

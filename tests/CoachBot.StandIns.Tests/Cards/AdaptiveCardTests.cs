using System.Text.Json;
using AdaptiveCards;
using CoachBot.Tests.Cards;

namespace CoachBot.StandIns.Tests.Cards;

public class AdaptiveCardTests
{
    public static TheoryData<string, string> EveryElement() => Each(SampleCards.Elements.Keys.Where(name => name != "fallback"));

    public static TheoryData<string, string> EveryAction() => Each(SampleCards.Actions.Keys);

    [Theory]
    [MemberData(nameof(EveryElement))]
    public void Every_element_fits_the_published_schema(string version, string name) =>
        Assert.Null(CardSchema.Load(version).Fault(new AdaptiveCard("1.5") { Body = { SampleCards.Elements[name] } }.ToJson()));

    [Theory]
    [MemberData(nameof(EveryAction))]
    public void Every_action_fits_the_published_schema(string version, string name)
    {
        var row = new AdaptiveActionSet { Actions = { SampleCards.Actions[name] } };
        Assert.Null(CardSchema.Load(version).Fault(new AdaptiveCard("1.5") { Body = { row } }.ToJson()));
    }

    [Theory]
    [InlineData("1.5.0")]
    [InlineData("1.6.0")]
    public void A_whole_card_fits_the_published_schema(string version) =>
        Assert.Null(CardSchema.Load(version).Fault(SampleCards.Whole.ToJson()));

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":1.5}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","size":"huge"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","bold":true}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.Fly"}]}""")]
    public void The_schema_is_read_strictly_enough_to_refuse(string card) => Assert.NotNull(CardSchema.Load("1.5.0").Fault(card));

    [Fact]
    public void What_is_usual_is_left_out() =>
        Assert.Equal("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":""}]}""",
            new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = { new AdaptiveTextBlock() } }.ToJson());

    [Fact]
    public void Choices_are_written_in_camel_case() =>
        Assert.Equal("""{"type":"TextBlock","text":"a","size":"extraLarge","horizontalAlignment":"center","spacing":"extraLarge"}""",
            Json(new AdaptiveTextBlock("a")
        {
            Size = AdaptiveTextSize.ExtraLarge, HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Spacing = AdaptiveSpacing.ExtraLarge,
        }));

    [Fact]
    public void An_element_without_a_class_keeps_its_members_and_its_fallback() =>
        Assert.Equal(
            """{"type":"Chart.Donut","fallback":{"type":"TextBlock","text":"Won: 3"},"data":[{"legend":"Won","value":3}]}""",
            Json(new AdaptiveUnknownElement
        {
            Type = "Chart.Donut",
            AdditionalProperties = { ["data"] = new List<object> { new Dictionary<string, object> { ["legend"] = "Won", ["value"] = 3 } } },
            Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("Won: 3")),
        }));

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("1")]
    public void A_version_is_two_numbers(string version) =>
        Assert.Contains("1.5", Assert.Throws<ArgumentException>(() => new AdaptiveCard(version)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_a_user_writes_breaks_out_of_its_text()
    {
        const string Nasty = "\"}],\"actions\":[{\"type\":\"Action.OpenUrl\"\\ \u0001 \u2028 </script> 👍";

        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock(Nasty) } };
        var body = JsonDocument.Parse(card.ToJson()).RootElement.GetProperty("body");

        Assert.Equal(Nasty, body[0].GetProperty("text").GetString());
    }

    private static string Json(AdaptiveElement element) =>
        JsonDocument.Parse(new AdaptiveCard("1.5") { Body = { element } }.ToJson()).RootElement.GetProperty("body")[0].GetRawText();

    private static TheoryData<string, string> Each(IEnumerable<string> names)
    {
        var data = new TheoryData<string, string>();
        foreach (var name in names)
        {
            data.Add("1.5.0", name);
            data.Add("1.6.0", name);
        }

        return data;
    }
}

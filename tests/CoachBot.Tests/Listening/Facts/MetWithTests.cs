using CoachBot.Listening.Facts;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;

namespace CoachBot.Tests.Listening.Facts;

public sealed class MetWithTests
{
    [Theory]
    [InlineData("the demo with Karl went great, they signed", "Karl")]
    [InlineData("had coffee with Peter, they signed", "Peter")]
    [InlineData("the meeting with Anna went well", "Anna")]
    [InlineData("the call with Contoso went well", null)]
    [InlineData("the call with the board went well", null)]
    [InlineData("the demo with pictures of Karl", null)]
    public void Whom_it_was_with_is_the_buyer(string text, string? buyer) =>
        Assert.Equal(buyer, MetWith.In(Read(text)).Facts.FirstOrDefault(fact => fact.Key == FactKeys.Buyer)?.Value);

    [Fact]
    public void Where_somebody_is_named_it_stays()
    {
        var anna = new Fact(FactKeys.Buyer, "Anna", new Span(0, 4), 1);
        Assert.Equal([anna], MetWith.In(Read("Anna liked the demo with Karl") with { Facts = [anna] }).Facts);
    }

    private static Reading Read(string text) =>
        new(UtteranceReader.Read(text), [new Command("tell", null, new Span(0, text.Length), 1)], [], []);
}

using System.Text;
using CoachBot.Tests.Cards;
using CoachBot.Tests.Conversations;

[assembly: AssemblyFixture(typeof(EveryCardSent))]

namespace CoachBot.Tests.Cards;

/// <summary>When all tests have run: whatever card any of them made the bot send is held to the schema and to Teams' limit, too.</summary>
public sealed class EveryCardSent : IDisposable
{
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("COACHBOT_DATA") is null)
        {
            return;
        }
        var schema = CardSchema.Load("1.5.0");
        foreach (var card in SentCards.All)
        {
            var fault = schema.Fault(CardWithoutCharts.Of(card)) ?? (Encoding.UTF8.GetByteCount(card) > 28 * 1024 ? "too large" : null);
            Assert.True(fault is null, $"{fault}\n{card}");
        }
    }
}

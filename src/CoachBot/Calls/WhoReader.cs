using CoachBot.Content;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls;

/// <summary>Reads who it is about from an answer: “Ana from Contoso”, “Ana”, “the Contoso people”.</summary>
public sealed class WhoReader(Listener listener, SellerClock clock)
{
    private const int MostWords = 4;

    private static readonly OpenQuestionView _who = new("shared", "who", AnswerForm.Name, FactKeys.Buyer);

    public (string? Buyer, string? Company) Read(ITurnContext turn, string text)
    {
        var told = listener.Read(text, new TalkView(clock.Context(turn.Activity), _who)).Facts;
        var (buyer, company) = (Named(told, FactKeys.Buyer), Named(told, FactKeys.Company));
        if (buyer is not null || company is not null)
        {
            return (Names.First(buyer), Names.Clean(company));
        }
        return WordCount.Of(text) <= MostWords ? (Names.Clean(text), null) : (null, null);
    }

    private static string? Named(IReadOnlyList<Fact> told, string key) => told.FirstOrDefault(fact => fact.Key == key)?.Value;
}

using CoachBot.Content;
using CoachBot.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls;

/// <summary>Reads who it is about from an answer: “Ana from Contoso”, “Ana”, “the Contoso people”.</summary>
public sealed class WhoReader(SellerRecognizer understanding)
{
    private const int MostWords = 4;

    public async Task<(string? Buyer, string? Company)> ReadAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        // A bare name is no sentence, so it is put into one.
        foreach (var sentence in new[] { text, $"I spoke with {text}" })
        {
            var slots = (await understanding.RecognizeAsync(turn, sentence, cancellationToken)).Slots;
            if (slots.Buyer is not null || slots.Company is not null)
            {
                return (Names.First(slots.Buyer), Names.Clean(slots.Company));
            }
        }

        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords ? (Names.Clean(text), null) : (null, null);
    }
}

using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;

namespace CoachBot.MessageExtension;

/// <summary>What a buyer's message calls for; without <see cref="Found"/>, the coach can't tell.</summary>
internal sealed record BuyerReading(FoundWording? Found, bool IsSure);

/// <summary>
/// Recognises the situation behind a buyer's message. Buyers write differently from how sellers tell of it, so their own ways come first;
/// what none of them fits is read like a seller's words, among situations only.
/// </summary>
public sealed class BuyerMessageReader(ContentLibrary content, Listener listener, RecognitionEncoder encoder)
{
    private const string Question = "buyer-writes";
    private const double ClearlyAlike = 0.6;
    private const double Likely = 0.5;

    private readonly Lazy<ExampleMatcher> _matcher = new(() => new ExampleMatcher(
        content.Shared.Questions[Question].Answers.ToDictionary(answer => answer.Id, answer => answer.Like), encoder.Encoder));

    private IReadOnlyList<PossibleAnswer> Answers => content.Shared.Questions[Question].Answers;

    internal BuyerReading Read(BuyerMessage message)
    {
        var parts = message.Parts.ToList();
        var best = parts.Select(part => _matcher.Value.Match(part)).OfType<Match>().MaxBy(Weight);
        if (best is not null && Find(best.Id) is { } found)
        {
            return new BuyerReading(found, best.Score >= ClearlyAlike);
        }
        return parts.Count == 0 ? new BuyerReading(null, false) : ReadAsASeller(SellerRecognizer.Beginning(message.Text));
    }

    // Beside a compliment, a no is still a no.
    private double Weight(Match match) => match.Id == Answers[^1].Id ? match.Score - 1 : match.Score;

    private BuyerReading ReadAsASeller(string text)
    {
        var recognised = listener.Recognize(text);
        var situations = recognised.Ranking.Where(score => content.Find(score.Intent) is Situation { IsOff: false }).ToList();
        var all = situations.Sum(score => score.Score);
        var isLikely = recognised.Decision != Decision.None && situations.Count > 0 && situations[0].Score >= Likely * all && all >= Likely;
        return new BuyerReading(isLikely ? First(content.Situation(situations[0].Intent)) : null, false);
    }

    /// <summary>The wording that an answer's id names, as <c>situation/wording</c>.</summary>
    private FoundWording? Find(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var (situation, wording) = slash < 0 ? (id, "") : (id[..slash], id[(slash + 1)..]);
        return content.Find(situation) is not Situation known ? null
            : known.Wordings.TryGetValue(wording, out var fitting) ? new FoundWording(known, fitting) : First(known);
    }

    private static FoundWording First(Situation situation) => new(situation, situation.Wordings[situation.First]);
}

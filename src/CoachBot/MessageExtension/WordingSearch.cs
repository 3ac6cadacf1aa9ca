using CoachBot.Content;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>A wording and the situation it is for.</summary>
public sealed record FoundWording(Situation Situation, Wording Wording);

/// <summary>Finds wording by a few words: by the situation that they describe, and by the words in it. Made for every keystroke.</summary>
public sealed class WordingSearch(ContentLibrary content, Listener listener)
{
    // Words that stand in a title weigh more than what the situation may be.
    private const double WordsWeight = 1.5;
    private const double SituationWeight = 0.7;
    private const double FirstOfSituation = 0.15;
    private const double LowestScore = 0.35;

    // Who is writing chooses at a glance; nobody reads nine.
    private const int MostFound = 5;

    // Of all situations, what Teams asks for where it doesn't say, and the most that it shows.
    private const int UsualOnPage = 10;
    private const int MostOnPage = 25;

    private readonly IReadOnlyList<FoundWording> _all =
        [.. content.Situations.SelectMany(situation => Ordered(situation).Select(wording => new FoundWording(situation, wording)))];

    private WordIndex? _index;

    /// <summary>
    /// The best wordings first; for no words at all, the first wording of each situation. Of them, the page that Teams asks for.
    /// </summary>
    public IEnumerable<FoundWording> Find(string words, MessagingExtensionQueryOptions? page) =>
        Find(words).Skip(Math.Max(0, page?.Skip ?? 0)).Take(Math.Clamp(page?.Count ?? UsualOnPage, 1, MostOnPage));

    private IReadOnlyList<FoundWording> Find(string words)
    {
        var text = SellerRecognizer.Beginning(words.Trim());
        if (!text.Any(char.IsLetterOrDigit))
        {
            return [.. _all.Where(found => found.Wording.Key == found.Situation.First)];
        }
        var (lexical, situations) = (Index.Score(text), SituationsIn(text));
        return [.. _all
            .Select((found, at) => (found, Score: Score(found, lexical[at], situations)))
            .Where(scored => scored.Score >= LowestScore)
            .OrderByDescending(scored => scored.Score)
            .Take(MostFound)
            .Select(scored => scored.found)];
    }

    private WordIndex Index => _index ??= new WordIndex([.. _all.Select(found => Fields(found))]);

    private static double Score(FoundWording found, double lexical, Dictionary<string, double> situations)
    {
        var situation = situations.GetValueOrDefault(found.Situation.Id);
        var first = found.Wording.Key == found.Situation.First ? FirstOfSituation * situation : 0;
        return (WordsWeight * lexical) + (SituationWeight * situation) + first;
    }

    private Dictionary<string, double> SituationsIn(string text)
    {
        var recognised = listener.Recognize(text);
        var among = recognised.Decision == Decision.None ? [] : recognised.Ranking;
        return among.Where(score => content.Find(score.Intent) is Situation { IsOff: false })
            .ToDictionary(score => score.Intent, score => score.Score);
    }

    private static IEnumerable<Wording> Ordered(Situation situation) =>
        situation.Wordings.Values.OrderBy(wording => wording.Key == situation.First ? 0 : 1);

    private static WeightedText[] Fields(FoundWording found) =>
    [
        new(found.Wording.Title, 1),
        new($"{found.Situation.Title} {found.Situation.Button}", 0.8),
        new(InsertedWording.Words(found.Wording, Names.None), 0.6),
        new(found.Wording.Why, 0.4),
    ];
}

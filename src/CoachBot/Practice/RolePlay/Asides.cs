using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Understanding;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Tells words that are meant for the coach from those for the buyer. What one says to a buyer often sounds like a topic of the coach's, so
/// recognition alone can't tell: either the words turn to the coach, or they do nothing to a buyer, say "they" instead of "you", and leave
/// no doubt.
/// </summary>
public sealed class Asides(ContentLibrary content, SellerRecognizer understanding, Lazy<TopicDialogs> dialogs)
{
    private const double NoDoubt = 0.98;
    private const double LittleDoubt = 0.8;
    private const int FewestWords = 2;

    /// <param name="turn">The turn, for what the coach has learnt of this seller's words.</param>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="moves">What it would do to the buyer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The topic that the coach is asked for; null where the words may be the buyer's.</returns>
    public async Task<string?> FindAsync(ITurnContext turn, string text, IReadOnlyList<SellerMove> moves,
        CancellationToken cancellationToken)
    {
        var reading = new DraftReading(new Draft(text, DraftChannel.Spoken), content.DraftRules);
        var announced = DiscourseMarkers.Announces(text);
        var isTurnedToTheCoach = reading.Has("to-the-coach");
        if (reading.WordCount < FewestWords || (!isTurnedToTheCoach && (reading.Has("other") || !(announced || DoesNothing(moves)))))
        {
            return null;
        }
        var recognised = await understanding.RecognizeAsync(turn, DiscourseMarkers.Without(text), cancellationToken);
        var (best, least) = (recognised.Best, isTurnedToTheCoach ? 0 : announced ? LittleDoubt : NoDoubt);
        return recognised.Decision == Decision.Sure
            && best.Intent != IntentRecognizer.None
            && best.Score >= least
            && dialogs.Value.Has(best.Intent)
            ? best.Intent
            : null;
    }

    private static bool DoesNothing(IReadOnlyList<SellerMove> moves) => moves is [] or [SellerMove.Other] or [SellerMove.FilledSilence, ..];
}

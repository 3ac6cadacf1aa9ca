using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Storage.Turns;

namespace CoachBot.Journal;

/// <summary>How a call went is where its deal stands; what a situation says of it, its talk has told already.</summary>
public sealed class CallOutcomes(DealHistory history, ContentLibrary content)
{
    /// <summary>Keeps what the outcome of an entry's call means for the deal.</summary>
    public async Task KeepAsync(TurnTransaction turn, string? dealId, string entry, string? outcome, CancellationToken cancellationToken)
    {
        var means = content.Find("debrief-call")?.Questions["how-did-it-go"].Answers.FirstOrDefault(answer => answer.Id == outcome)?.Means;
        if (dealId is null || DealEvents.OfNews(means) is not { } kind)
        {
            return;
        }
        var before = (await history.EventsAsync(turn, dealId, cancellationToken))
            .LastOrDefault(one => one.Stage is not null && one.Id != OutcomeOf(entry))?.Stage;
        history.Keep(turn, dealId,
            new DealEvent { Id = OutcomeOf(entry), Kind = kind, Stage = DealEvents.StageAfter(kind, before ?? DealStages.Open) });
    }

    /// <summary>Takes it back.</summary>
    public void TakeBack(TurnTransaction turn, string entry) => history.TakeBack(turn, OutcomeOf(entry));

    private static string OutcomeOf(string entry) => $"{entry}/outcome";
}

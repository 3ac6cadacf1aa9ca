using CoachBot.Journal.Commands;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal.Agenda;

/// <summary>
/// Hears that somebody wants to know what is on, or when something is with somebody. “What's next?” alone means that where no talk is open.
/// </summary>
public sealed class AgendaEar : IMomentWords
{
    private const double Plainly = 0.98;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (AgendaWords.AsksWhenWith(text) is { } who)
        {
            var next = new Command(ShowNextWith.Act, who, new(0, text.Length), Plainly);
            return Task.FromResult(reading.LedBy(next) with { Facts = [] });
        }
        if (reading.Leading.Act == "want.agenda" && AgendaWords.AskWhenToDo(text))
        {
            // “When do I send it, today is Thursday …” asks for advice.
            var when = new Command("ask.when-to-send", null, new(0, text.Length), Plainly);
            return Task.FromResult(reading.LedBy(when) with { Facts = [] });
        }
        if (AgendaWords.AskedLast(text) is { } last)
        {
            // “Last one before the beach. What've I got on in Jan?”
            var behind = new Command("want.agenda", null, last, Plainly);
            return Task.FromResult(reading.LedBy(behind) with { Facts = [] });
        }
        if (!AgendaWords.Mean(text) && !(talk is null && AgendaWords.Ask(text)))
        {
            return Task.FromResult(reading);
        }
        var asks = new Command("want.agenda", null, new(0, text.Length), Plainly);
        return Task.FromResult(reading.LedBy(asks) with { Facts = [] });
    }
}

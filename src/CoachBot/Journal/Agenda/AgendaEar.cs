using CoachBot.Journal.Commands;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal.Agenda;

/// <summary>
/// Hears that somebody wants to know what is on, or when something is with somebody. “What's next?” alone means that where no talk is open.
/// </summary>
public sealed class AgendaEar(AgendaReader agenda) : IMomentWords
{
    private const double Plainly = 0.98;

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (AgendaWords.AsksWhenWith(SomebodyAsked.Question(text)) is { } asked)
        {
            return With(reading, asked);
        }
        if (talk?.Open is not { TakesWords: true } && SomebodyAsked.In(text) is { Count: > 0 } names
            && await KnownAsync(turn, names, cancellationToken) is { } who)
        {
            return With(reading, who);
        }
        return Spans(reading, talk);
    }

    private static Reading Spans(Reading reading, TalkState? talk)
    {
        var text = reading.Utterance.Text;
        if (reading.Leading.Act == "want.agenda" && AgendaWords.AskWhenToDo(text))
        {
            // “When do I send it, today is Thursday …” asks for advice.
            var when = new Command("ask.when-to-send", null, new(0, text.Length), Plainly);
            return Asking(reading, when);
        }
        if (AgendaWords.AskedLast(text) is { } last)
        {
            // “Last one before the beach. What've I got on in Jan?”
            var behind = new Command("want.agenda", null, last, Plainly);
            return Asking(reading, behind);
        }
        if (!AgendaWords.AskWeek(text) && !AgendaWords.Mean(text) && !SpanAsked.Is(text) && !(talk is null && AgendaWords.Ask(text)))
        {
            return reading;
        }
        var asks = new Command("want.agenda", null, new(0, text.Length), Plainly);
        return Asking(reading, asks);
    }

    // Whose name it is, of all that is to come.
    private async Task<string?> KnownAsync(ITurnContext turn, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var items = await agenda.ReadAsync(turn, [], cancellationToken);
        var words = items.SelectMany(item => item.Text.Split([' ', ',', '.', ':', '\'', '’'])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.FirstOrDefault(words.Contains);
    }

    private static Reading With(Reading reading, string who) => Asking(reading, new(ShowNextWith.Act, who, reading.Whole, Plainly));

    private static Reading Asking(Reading reading, Command asks) =>
        reading.LedBy(asks) with { Facts = [] };
}

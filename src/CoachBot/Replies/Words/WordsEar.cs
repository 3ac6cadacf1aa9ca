using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.Words;

/// <summary>Hears all that a seller wishes of the words at once: “a short email, and less businessy” is one wish of three parts.</summary>
public sealed class WordsEar : IMomentWords
{
    /// <summary>What may be said beside a wish that nothing else was heard in: a name, a reason.</summary>
    private const int MostBeside = 3;
    private const int MostBesideHint = 7;
    private const int MostWords = 18;
    private const double Hint = 0.2;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) => Task.FromResult(Heard(reading, talk));

    private static Reading Heard(Reading reading, TalkState? talk)
    {
        var text = reading.Utterance.Text;
        if (IsElse(reading, talk) || ToldOfThem.In(text) || text.Contains('“', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal))
        {
            return reading;
        }
        var known = reading.Commands.Where(command => IsOfWords(command.Act) && command.P >= Thresholds.Cheap).ToList();
        var wishes = known.Select(command => command.Act).Union(WordWishes.In(text)).Where(wish => wish != FormChoice.Opening || talk?.Wording is not null).ToList();
        if (wishes.Count == 0 || (known.Count == 0 && !IsWish(reading, text)) || (known.Count == 1 && wishes.Count == 1))
        {
            return reading;
        }
        var wish = new Command(FormChoice.Otherwise, string.Join('+', FormChoice.InOrder(wishes)), new(0, text.Length), Thresholds.Opening);
        var beside = reading.Commands.Where(command => !IsOfWords(command.Act) && command.P >= Thresholds.Undoable && command.Act.StartsWith("chat.", StringComparison.Ordinal));
        return reading with { Commands = [wish, .. beside], Ranking = [wish, .. reading.Ranking] };
    }

    private static bool IsOfWords(string act) => FormChoice.Acts.Contains(act);

    private static bool IsWish(Reading reading, string text)
    {
        if (text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
        {
            return false;
        }
        var isHinted = reading.Ranking.Any(command => IsOfWords(command.Act) && command.P >= Hint);
        return WordWishes.Beside(text) <= (isHinted ? MostBesideHint : MostBeside);
    }

    // What is surely something else stays that.
    private static bool IsElse(Reading reading, TalkState? talk) => reading.Leading switch
    {
        { Act: "answer" or "correct", P: >= Thresholds.Plain } => true,
        { Act: "answer", P: >= Thresholds.Opening } when talk?.Wording is null => true,
        { Act: "want.remind" or "want.change-reminder" or "want.note" or "want.forget-me" or "want.export" or "others-data" or "want.practise", P: >= Thresholds.Cheap } => true,
        { P: >= Thresholds.Opening, Act: var act } => act.StartsWith("want.", StringComparison.Ordinal) || act.StartsWith("news.", StringComparison.Ordinal) || act.StartsWith("steer.", StringComparison.Ordinal) || act is "ask.why" or "ask.counsel",
        _ => false,
    };
}

using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>What a reading's commands mean together, where each alone says less.</summary>
internal static class CommandsTogether
{
    private const string Remind = "want.remind";
    private const string Prepare = "want.prepare";

    // What may be the task of a reminder: “remind me tomorrow to call Omar and write to Lea”.
    private static readonly string[] _tasks =
        ["ask.as-email", "ask.as-chat", "ask.what-tell", "want.draft-check", "want.prepare", "want.practise", "tell"];

    private static readonly string[] _calls = [Prepare, "news.call-set", "want.debrief"];


    private static readonly HashSet<string> _callWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "call", "calls", "calling", "meeting", "meet", "meets", "visit", "prepare", "prep", "ready", "seeing", "see", "talk", "speak",
        "phone", "ring", "ringing", "demo", "pitch", "appointment", "zoom", "teams", "lunch", "coffee", "tomorrow", "today",
    };

    /// <summary>The reading, thought over.</summary>
    public static Reading On(Reading reading, bool isOpen) =>
        PlainMoments.In(Thought(CaseTold(NothingAsked(ToTheCoach.IsNoDraft(reading))), isOpen));

    // “8 percent off, or there's no order”: beside news only what is put as a question asks the coach.
    private static Reading NothingAsked(Reading reading)
    {
        if (reading.Commands is not [var news, ..] || TopicsOfNews.Of(news.Act) is null)
        {
            return reading;
        }
        var left = reading.Commands.Where(command => !command.Act.StartsWith("ask.", StringComparison.Ordinal)
            || command.Span.Length == 0 || IsPut(reading.Utterance.At(command.Span))).ToList();
        return left.Count == reading.Commands.Count ? reading : reading with { Commands = left };
    }

    private static bool IsPut(string words) => words.Contains('?') || words.Split([' ', ',', '.', '!', '\n', ':', ';'])
        .Any(word => _questionWords.Contains(word));

    private static readonly HashSet<string> _questionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "whats", "what's", "how", "who", "whom", "when", "why", "where", "which", "should", "shall", "do", "does", "did", "can",
        "could", "would", "may", "might", "is", "are", "am", "was", "were", "will", "must", "worth", "wonder", "wondering", "tell", "say",
        "give", "need", "want", "write", "make", "words", "wording", "help", "advice", "advise", "kindly", "please", "know", "idea", "if",
        "whether", "text", "email", "mail", "voicemail", "shorter", "warmer", "send", "reply", "answer",
    };

    private static Reading Thought(Reading reading, bool isOpen) =>
        Hesitates(reading) ? Waiting(reading) : isOpen ? WholeTask(reading) : CallAhead(WholeTask(reading));

    // “She replied that the committee decides. I would like to know how to proceed”: with no call in it, none is to be prepared.
    private static Reading CaseTold(Reading reading)
    {
        if (reading.Commands is not [{ Act: Prepare, P: < Thresholds.Plain }]
            || reading.Utterance.WordCount < Lengths.Story
            || reading.Utterance.Text.Split([' ', ',', '.', '!', '?', '\n']).Any(word => _callWords.Contains(word))
            || reading.Ranking.FirstOrDefault(command => TopicsOfNews.Of(command.Act) is not null) is not { P: >= Thresholds.Hint } news)
        {
            return reading;
        }
        var left = 1 - reading.Leading.P;
        var told = news with { P = Math.Min(1, news.P / Math.Max(left, news.P)) };
        return reading
            with { Commands = [told],
                Ranking = [told, .. reading.Ranking.Where(command => command.Act is not Prepare && command != news)] };
    }

    // “Hmm” is neither an answer nor thanks.
    private static bool Hesitates(Reading reading) =>
        reading.Utterance.Text.Trim(' ', '.', '!', '…', ',').ToLowerInvariant() is { Length: > 1 and < 8 } said
            && said.All(letter => letter is 'h' or 'm')
            && said.Contains('m', StringComparison.Ordinal)
        || _unfinished.Contains(reading.Utterance.Text.Trim(' ', '.', '!', '…', ',').ToLowerInvariant());

    // Somebody who hasn't finished.
    private static readonly HashSet<string> _unfinished = new(StringComparer.Ordinal) { "and also", "also", "and", "oh and", "and then",
        "one more thing", "another thing", "but", "and another thing", "wait there's more", "hold on" };

    private static Reading Waiting(Reading reading)
    {
        var wait = new Command("steer.one-moment", null, new(0, reading.Utterance.Text.Length), 1);
        return reading.LedBy(wait);
    }

    // One reminder, all of its task.
    private static Reading WholeTask(Reading reading)
    {
        var commands = new List<Command>(reading.Commands.Count);
        foreach (var command in reading.Commands)
        {
            if (commands is [.., { Act: Remind } wish] && _tasks.Contains(command.Act) && AreJoined(reading, wish.Span, command.Span))
            {
                commands[^1] = wish with { Span = new(wish.Span.Start, command.Span.End - wish.Span.Start) };
            }
            else
            {
                commands.Add(command);
            }
        }
        return commands.Count == reading.Commands.Count ? reading : reading with { Commands = commands };
    }

    private static bool AreJoined(Reading reading, Span first, Span second)
    {
        var text = reading.Utterance.Text;
        if (second.Start < first.End || second.End > text.Length)
        {
            return false;
        }
        return text[first.End..second.Start].Trim() is "and" or "&"
            || (second.Start - first.End <= 1 && text[second.Start..second.End].StartsWith("and ", StringComparison.OrdinalIgnoreCase));
    }

    // “Call with Hana 1 Dec 15:30” is a call agreed and one to prepare: it needn't be told which.
    private static Reading CallAhead(Reading reading)
    {
        if (!_calls.Contains(reading.Leading.Act) || reading.Leading.P >= Thresholds.Of(reading.Leading.Act, isOpen: false)
            || !reading.Facts.Any(fact => fact.Key is FactKeys.Call or FactKeys.Agreed && fact.When is not null))
        {
            return reading;
        }
        var p = reading.Ranking.Where(command => _calls.Contains(command.Act)).Sum(command => command.P);
        return p < Thresholds.Cheap ? reading : reading with { Commands = [new Command(Prepare, null, reading.Leading.Span, p)] };
    }
}

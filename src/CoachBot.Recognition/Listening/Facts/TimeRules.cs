using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What each time is for: agreed, a deadline, a call, a reminder, how long it has been quiet, how long a call is.</summary>
internal static class TimeRules
{
    private const int Reach = 7;

    private static readonly WordSet TimeKeys = new("agreed deadline remind call since length");

    private static readonly WordSet Reminds = new(
        "remind prod jog shout disturb tap forget ping nudge poke reminder reminders alarm alert wake buzz reping reminding knock " +
        "notify snooze pings notification");

    private static readonly WordSet Quiet = new(

            "silent silence quiet crickets nothing ghosted ghosting heard hear heard reply replied replies answer answered answers " +
            "response word radio dark dead desert zero noone vanished disappeared cold " +
        "ignored ignoring stalled stuck waiting waited chasing gone tumbleweed ticks nowt voicemail sent out proposal");

    private static readonly WordSet Calls = new(

            "call calls meeting meetings demo demos appointment visit visits visiting presentation lunch coffee prep prepare ready " +
            "seeing meet walkthrough session review calling zoom teams pitch workshop " +

            "presenting tour interview discovery standup qbr catchup chat speak talk speaking talking slot demonstration round " +
            "discussion call's dinner breakfast");

    private static readonly WordSet Agrees = new(

            "agreed agree agrees booked fixed set scheduled moved moves moving pushed pushes pushing shifted shift shifts slides " +
            "reschedule rescheduled postponed preponed accepted slot gave given said says suits " +
        "invited reconvene confirmed calendar diary back bumped diarised locked proposed offered frozen wants got now");

    private static readonly WordSet Deadlines = new(
        "by b4 closes runs latest till until till til before deadline due latest expires ends renews renewal decide decides decision " +
            "sign signs frozen");

    private static readonly WordSet Past = new("was were went had spoke talked met came called sent yesterday ago last left told did");

    public static void Read(Scene scene, List<TimePiece> times)
    {
        for (var at = 0; at < times.Count; at++)
        {
            var piece = times[at];
            var look = at > 0 ? "later" : "first";
            scene.Propose(new(piece.IsLength
                ? CandidateKind.Length : CandidateKind.Moment, piece.From, piece.To, Purpose(scene, times, at)) { When = piece.When,
                Look = look });
        }
    }

    private static string? Purpose(Scene scene, List<TimePiece> times, int index)
    {
        var (piece, sentence) = (times[index], scene.Sentence);
        var clause = scene.ClauseAt(piece.From);
        if (IsMovedFrom(scene, times, index))
            return null;
        if (scene.Asked is { } asked && TimeKeys.Contains(asked) && AnswersAsked(scene, asked, times, index))
            return asked;
        if (sentence.Any(clause.From, clause.To, Reminds))
            return piece.IsLength && !sentence.Is(piece.From - 1, "in") ? null : FactKeys.Remind;
        return piece.IsLength ? LengthPurpose(scene, piece, clause) : MomentPurpose(scene, piece, clause);
    }

    private static bool AnswersAsked(Scene scene, string asked, List<TimePiece> times, int index)
    {
        var piece = times[index];
        if (scene.IsQuestion(piece.From) && scene.Sentence.Count > 6)
            return false;
        if (asked == FactKeys.Length && !piece.IsLength && piece.When?.End is null)
            return false;
        return !times.Take(index).Any(other => other.From >= scene.ClauseAt(piece.From).From && scene.StanceAt(other.From) is Stance.Said);
    }

    private static string? LengthPurpose(Scene scene, TimePiece piece, (int From, int To) clause)
    {
        var sentence = scene.Sentence;
        if (scene.IsQuestion(piece.From))
            return null;
        var unit = sentence[piece.To - 1].Lower;
        var isShort = unit.StartsWith('m') && !unit.StartsWith("mo", StringComparison.Ordinal) &&
            !unit.StartsWith("mt", StringComparison.Ordinal) || unit.StartsWith('h');
        if (isShort || char.IsDigit(unit[0]))
            return sentence.Any(clause.From, clause.To, Calls) && !sentence.Is(piece.From - 1, "in") && !sentence.Is(piece.To, "ago") &&
                !sentence.Any(clause.From, clause.To, Past) ? FactKeys.Length : null;
        return sentence[piece.From - 1].Lower is "since" or "for" or "after" ||
            sentence.Any(clause.From, clause.To, Quiet) ? FactKeys.Since : null;
    }

    private static string? MomentPurpose(Scene scene, TimePiece piece, (int From, int To) clause)
    {
        var sentence = scene.Sentence;
        if (sentence.Is(piece.From - 1, "since") || sentence.Is(piece.From, "since") || piece.When is { } when &&
            when.Start < scene.View.Time.Now.DateTime.AddDays(-1) && sentence.Any(clause.From, clause.To, Quiet))
            return FactKeys.Since;
        if (sentence.Is(piece.From - 1, Deadlines) || sentence.Is(piece.From, Deadlines) || sentence.Is(piece.From - 2, Deadlines) &&
            sentence.Is(piece.From - 1, Grammar.Prepositions))
            return FactKeys.Deadline;
        var isCall = sentence.Any(clause.From, clause.To, Calls);
        if (sentence.Any(Math.Max(clause.From, piece.From - Reach), piece.From, Agrees) || WeMeet(sentence, clause.From, piece.From))
            return FactKeys.Agreed;
        if (scene.IsQuestion(piece.From) && !isCall)
            return null;
        if (isCall && !sentence.Any(clause.From, clause.To, Past))
            return FactKeys.Call;
        return null;
    }

    // "we speak", "we meet", "we sit", "we reconvene"
    private static bool WeMeet(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence[at].Lower is "we" or "we're" or "we'll" &&
                sentence[at + 1].Lower is "speak" or "meet" or "talk" or "sit" or "reconvene" or "see" or "have" or "call" or "speaking"
                    or "meeting" or "talking")
                return true;
        }
        return false;
    }

    // "from Tuesday to Thursday", "not Tuesday": the other one counts
    private static bool IsMovedFrom(Scene scene, List<TimePiece> times, int index)
    {
        var before = scene.Sentence[times[index].From - 1].Lower;
        var lead = scene.Sentence[times[index].From - 2].Lower;
        return before is "not" or "from" && times.Count > index + 1 || before is "not" && times.Count > 1 || before == "of" &&
            lead == "instead" || before == "than" && lead == "rather";
    }
}

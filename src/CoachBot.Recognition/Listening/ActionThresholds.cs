using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening;

/// <summary>How sure a reading must be before anything is done, by what an error costs. No other threshold stands anywhere.</summary>
public static class ActionThresholds
{
    /// <summary>Below this nothing is understood, and the coach says so.</summary>
    public const double Heard = 0.35;

    /// <summary>Answering, looking up, noting a fact: cheap, and said back.</summary>
    public const double Cheap = 0.5;

    /// <summary>A reminder set, a deal moved: there is an undo.</summary>
    public const double Undoable = 0.7;

    /// <summary>Opening another talk while one is open; below it the seller is asked.</summary>
    public const double AnotherTalk = 0.85;

    /// <summary>Erasing takes plain words or a press.</summary>
    public const double PlainWords = 0.97;

    private static readonly string[] _plain = ["want.forget-me", "steer.cancel", "want.drop-reminder", "want.edit-entry", ActIds.OthersData];
    private static readonly string[] _undoable = ["want.remind", "want.change-reminder", "want.put-off", "want.done", "want.quiet-hours", "want.quiet-hours-off", "want.prompts", "want.weekly", "want.weekly-off"];

    /// <summary>From which probability on an act is done without asking.</summary>
    /// <param name="act">The act's id.</param>
    /// <param name="isOpen">Whether a question stands open.</param>
    public static double For(string act, bool isOpen)
    {
        if (_plain.Contains(act))
            return PlainWords;
        if (_undoable.Contains(act))
            return Undoable;
        if (ActIds.Family(act) == "news" || act is "want.prepare" or "want.debrief" or "want.draft-check" or "want.practise")
            return isOpen ? AnotherTalk : Undoable;
        return Cheap;
    }
}

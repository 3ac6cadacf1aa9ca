using CoachBot.Dialogs;

namespace CoachBot.Listening.Acts;

/// <summary>How likely an act must be before the coach does it: the more an error costs, the likelier. There is no other table.</summary>
public static class Thresholds
{
    /// <summary>A slip costs a line: replying, looking up, noting a fact, taking an answer, a friendly word.</summary>
    public const double Cheap = 0.5;

    /// <summary>What a story may be about, where words for it are asked for and nothing says it more plainly.</summary>
    public const double Hint = 0.1;

    /// <summary>What a case is taken for where nothing is likelier, with what else it could be below.</summary>
    public const double Guess = 0.2;

    /// <summary>What kind of case a story tells, by how likely and how close it is: the first words are then for that kind.</summary>
    public const double Foretold = 0.55;

    /// <summary>News with nothing open, where it is far ahead of what else it could be.</summary>
    public const double Likeliest = 0.32;

    /// <summary>Despair: taken for it by mistake, it costs a joke.</summary>
    public const double Grave = 0.35;

    /// <summary>Counsel that fits the words, where nothing else is sure: far ahead of three hundred others.</summary>
    public const double Counsel = 0.4;

    /// <summary>Counsel where else there would be none that fits.</summary>
    public const double Nearest = 0.3;

    /// <summary>News in the middle of a talk: to go on asking about what is over is worse than to follow it.</summary>
    public const double Moving = 0.55;

    /// <summary>A courtesy or a feeling: taken for one by mistake, what was said is lost.</summary>
    public const double Courtesy = 0.6;

    /// <summary>A reminder set, a deal moved: said back, and undone by a word.</summary>
    public const double Undoable = 0.7;

    /// <summary>Another talk opened in the middle of one.</summary>
    public const double Opening = 0.85;

    /// <summary>Cancelled, dropped, erased: plain words or a press.</summary>
    public const double Plain = 0.97;

    /// <summary>What this act must reach.</summary>
    /// <param name="act">The act's id.</param>
    /// <param name="isOpen">True in the middle of a talk.</param>
    public static double Of(string act, bool isOpen) => act switch
    {
        "want.forget-me" or "want.export" or "others-data" => Plain,
        "steer.cancel" or "steer.start-over" or "want.drop-reminder" or "want.edit-entry" => isOpen ? Opening : Cheap,
        "want.remind" or "want.change-reminder" or "want.done" or "want.put-off" => isOpen ? Undoable : Cheap,
        "want.quiet-hours" or "want.quiet-hours-off" or "want.weekly" or "want.weekly-off" => Undoable,
        "news.call-off" or "news.call-moved" or "correct" or "steer.undo" => Undoable,
        "want.debrief" => isOpen ? Opening : Undoable,
        "want.prepare" or "want.practise" or "want.draft-check" => isOpen ? Opening : Cheap,
        _ when act.StartsWith("news.", StringComparison.Ordinal) => isOpen ? Moving : Cheap,
        // Taken too seriously, it costs a joke.
        "chat.despair" => Grave,
        _ when act.StartsWith("chat.", StringComparison.Ordinal) => isOpen ? Courtesy : Cheap,
        Content.Counsel.InTheirWords => Counsel,
        _ => Cheap,
    };
}

using CoachBot.Recognition.Dates.Meaning;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Times that hang on a meal.</summary>
internal static class LunchRules
{
    public static Piece? Read(Cursor c, bool besideDate)
    {
        var before = c.Previous;
        if (!c.TakeAny("lunchtime", "lunch") ||
            c.Previous.Is("lunch") && c.Take("time") is false && !before.IsAny("at", "after", "before", "by")) return null;
        var hour = before.Text switch { "after" => 13, "before" => 11, _ => 12 };
        return besideDate || before.IsAny("at", "after", "before", "by", "around") || c.Previous.IsAny("lunchtime", "time")
            ? new ClockPiece(new Clock(hour, 0, 0, HalfDay.Certain)) : null;
    }
}

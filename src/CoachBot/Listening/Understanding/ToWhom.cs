using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// To whom something is to be said: the boss, the team or a colleague only where one of them is named. “He's calling back, what do I tell
/// him?” is about the buyer, however much of a house the story has.
/// </summary>
internal static class ToWhom
{
    private const string WhatToSay = "ask.what-tell";
    private const string Buyer = "buyer";

    private static readonly string[] _own =
    [
        "boss", "manager", "chief", "director", "head of", "lead", "team", "colleague", "coworker", "co-worker", "sales", "supervisor",
        "gaffer", "partner", "office", "upstairs", "management", "production", "warehouse", "accounts", "finance", "technician",
        "engineer", "guys", "lads", "everyone", "others", "mates", "crew", "staff", "company", "ceo", "cfo", "vp", "internally", "in house",
        "in-house", "our ", "workmate", "mentor", "trainer", "assistant", "oga",
    ];

    /// <summary>The reading, with whom its question is about.</summary>
    public static Reading In(Reading reading)
    {
        var text = reading.Utterance.Text;
        return reading.Commands.Any(IsToOwn) && !_own.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? reading with
            {
                Commands = [.. reading.Commands.Select(ToBuyer)],
                Ranking = [.. reading.Ranking.Select(ToBuyer)],
            }
            : reading;
    }

    private static bool IsToOwn(Command command) => command is { Act: WhatToSay, Arg: "boss" or "team" or "colleague" };

    private static Command ToBuyer(Command command) => IsToOwn(command) ? command with { Arg = Buyer } : command;
}

using CoachBot.Recognition.Expressions;
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

    private static readonly WordExpression Own = new(
        @"\b(?:boss|bosses|managers?|manageress|chief|directors?|head|heads|md|gm|superiors?|leads?|teams?|colleagues?|co-?workers?|sales" +
            @"|supervisor|gaffer|partners?|office|upstairs|management|production|warehouse|accounts|finance|technicians?|engineers?|guys" +
            @"|lads|everyone|everybody|others|mates|crew|staff|company|ceo|cfo|coo|vp|internally|house|our|workmates?|mentor|trainer" +
            @"|assistant|oga)\b");

    // “What do I tell him?”: whom the story is about.
    private static readonly WordExpression ToThem =
        new(@"\b(?:tell|answer|reply to|say to|write to|write|text|message) (?:him|her|them)\b");

    /// <summary>The reading, with whom its question is about.</summary>
    public static Reading In(Reading reading)
    {
        var text = reading.Utterance.Text;
        return reading.Commands.Any(IsToOwn) && ToThem.IsMatch(text) && !Own.IsMatch(text)
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

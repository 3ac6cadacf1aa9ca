using CoachBot.Content;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Deciding;

/// <summary>What the first words of a card are for: what the seller did, and how they feel.</summary>
public static partial class Policy
{
    private static readonly string[] _rehearsals = ["want.draft-check", "want.practise", "want.prepare", "want.find"];

    // What was done in the talk is named before any feeling beside it: “gave no discount. hands are shaking lol” is proud.
    private static List<Deed> Feelings(Reading reading, List<Command> sure)
    {
        var text = reading.Utterance.Text;
        var isReport = !sure.Exists(command => _rehearsals.Contains(command.Act) || command.Act is "others-data" or "foreign");
        var done = isReport ? OwnDeed.In(text, withSlips: Telling.Of(reading)?.Act != Counsel.ToOwnSlip) : [];
        if (done.Count > 0)
        {
            return [.. done.Select(act => new Deed.Respond(act))];
        }
        var mood = Moods.In(text);
        if (isReport && mood is null && MindQuestion.IsBehind(text) && !sure.Exists(command => command.Act == "ask.why-they"))
        {
            mood = MindQuestion.Act;
        }
        // A joy that was surely heard is no let-down, whatever was put off.
        return sure.Find(IsFeeling) is { } feeling && mood != CouldntKnow.Act && !Moods.IsOfItsOwn(mood)
            && (mood != Moods.LetDownAct || feeling.Act == Moods.JoyAct)
            ? [new Deed.Respond(feeling.Act)]
            : mood is not null ? [new Deed.Respond(mood)] : [];
    }
}

using CoachBot.Content;
using CoachBot.Dialogs;

namespace CoachBot.Listening.Carrying;

/// <summary>The coach's own voice in a talk, which says no line of it twice.</summary>
public sealed class VoiceInTalk(Voice voice)
{
    /// <summary>A line that wasn't said in this talk; null when all were.</summary>
    public string? Spoken(TalkTurn turn, string line, Names? names = null)
    {
        if (voice.Pick(line, VariantOfTurn.Of(turn.Context.Activity), turn.Talk?.SaidLines ?? [], names) is not { } picked)
        {
            return null;
        }
        turn.Change(talk => talk with { SaidLines = [.. talk.SaidLines, picked.Key] });
        return picked.Text;
    }

    /// <summary>A line, though it may have been said; null where there is none of that key.</summary>
    public string? Anew(TalkTurn turn, string line, Names names) =>
        voice.Pick(line, VariantOfTurn.Of(turn.Context.Activity), [], names)?.Text;
}

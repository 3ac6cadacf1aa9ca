using CoachBot.Content;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Does to a draft what its author asks for; or gives the key of the line that says why not.</summary>
internal sealed class EditedDraft(ContentLibrary content)
{
    private readonly DraftRules _rules = content.DraftRules;
    private readonly DraftRepair _repair = new(content.DraftRules);

    /// <summary>The draft as it becomes, and what is said of it.</summary>
    public (Draft Draft, string Line) Of(Draft draft, DraftEdit edit)
    {
        var text = edit.Does switch
        {
            DraftEdit.Kind.Shorten => _repair.Shorter(draft) ?? new OwnVersion(_rules).Of(draft, new DraftChecker(_rules).Check(draft)),
            DraftEdit.Kind.LeaveOut => Without(draft, edit),
            DraftEdit.Kind.PutIn => _repair.With(draft, content.Find(CheckDraftDialog.TopicId)!.Lines["edit-day"]
                .Fill(Names.None.With("what", edit.What))),
            DraftEdit.Kind.Channel => edit.Travels == DraftChannel.Email ? draft.Text : string.Join(' ', draft.Text.Split('\n',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => Replaced(draft.Text, edit),
        };
        return text is null ? (draft, edit.Does == DraftEdit.Kind.Shorten ? "edit-short-already" : "edit-not-there")
            : text.Length == 0 ? (draft, "edit-only-one")
            : (draft with { Text = text, Channel = edit.Does == DraftEdit.Kind.Channel ? edit.Travels : draft.Channel }, "edited");
    }

    private string? Without(Draft draft, DraftEdit edit)
    {
        var reading = new DraftReading(draft, _rules);
        var sentences = reading.Text.Sentences.ToList();
        // “Hi Jo,” on a line of its own is no sentence that anybody counts.
        var counted = sentences
            .Where(sentence => DraftRepair.WithoutGreeting(reading.Own.Text[sentence.Start..sentence.End] + " ").Length > 1)
            .ToList();
        var one = edit.What == "?" ? counted.FindLastIndex(sentence => sentence.Asks)
            : edit.What.Length > 0 ? counted.FindIndex(sentence =>
                IsNamedIn(reading.Own.Text[sentence.Start..sentence.End], edit.What))
            : edit.Sentence < 0 ? counted.Count - 1 : edit.Sentence - 1;
        if (one < 0 || one >= counted.Count)
        {
            return null;
        }
        if (counted.Count == 1)
        {
            return "";
        }
        var left = counted[one];
        return DraftRepair.Tidied(DraftRepair.Rewritten(reading, (sentence, _) => sentence.Start == left.Start ? "" : null));
    }

    // “The bit about us” isn't “just”, but “the fee” may be “fees”.
    private static bool IsNamedIn(string sentence, string what) => Slips.At(sentence, what) >= 0 || Slips.At(sentence, $"{what}s") >= 0;

    // What stands there twice may be either.
    private static string? Replaced(string text, DraftEdit edit) =>
        Slips.At(text, edit.What) is >= 0 and var at && Slips.At(text[(at + edit.What.Length)..], edit.What) < 0
            ? $"{text[..at]}{edit.Right}{text[(at + edit.What.Length)..]}" : null;
}

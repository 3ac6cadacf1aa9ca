namespace CoachBot.Practice.DraftCheck;

/// <summary>What is good about a draft: said first, and only where it is true.</summary>
internal static class Praise
{
    private const int Most = 3;
    private const int Many = 3;

    public static IReadOnlyList<string> Of(DraftReading draft, IReadOnlyList<Finding> findings)
    {
        var found = findings.Select(finding => finding.Rule).ToHashSet();
        (string Name, bool Holds)[] all =
        [
            ("trade", draft.Has("trade") && !found.Contains("unasked-discount")),
            ("way-out", draft.HasWayOut && !found.Contains("pressure") && !found.Contains("false-urgency")),
            ("humble", draft.Has("humble") && !found.Overlaps(["arguing", "apologising", "begging"])),
            ("thanks", draft.Has("thanks") && !found.Contains("arguing")),
            ("one-question", draft.Questions.Count == 1 && draft.AsksSomething
                && !found.Overlaps(["chasing", "assuming-the-sale", "begging"])),
            ("about-them", draft.All("other").Count() > draft.All("self").Count() + 1
                && !found.Overlaps(["flattery", "speaking-for-them", "pressure"])),
            ("no-pressure", draft.WordCount > 15 && !found.Overlaps(["pressure", "false-urgency", "assuming-the-sale", "chasing", "begging",
                "speaking-for-them"])),
            ("short", found.Count < Many && draft.WordCount > 0 && draft.WordCount <= Measures.LongestFor(draft.Draft.Channel) / 2),
            ("plain", found.Count < Many && !found.Contains("too-long") && draft.Text.Sentences.Count > 0
                && draft.WordCount / draft.Text.Sentences.Count <= 16),
        ];
        var good = all.Where(item => item.Holds).Select(item => item.Name).Take(Most).ToList();
        return good.Count > 0 ? good : ["effort"];
    }
}

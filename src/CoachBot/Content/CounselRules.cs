namespace CoachBot.Content;

/// <summary>What counsel names must be there: the question, the facts, the wording, the source.</summary>
internal static class CounselRules
{
    public static void Check(IEnumerable<CounselEntry> entries, ContentLibrary content)
    {
        // Where the list of acts itself needs mending, that is told already.
        if (content.Acts.Acts.Count == 0)
        {
            return;
        }
        foreach (var (counsel, section) in entries)
        {
            CheckQuestion(counsel, section, content);
            CheckFacts(counsel, section, content);
            CheckWords(counsel, section, content);
        }
    }

    private static void CheckQuestion(Counsel counsel, Section section, ContentLibrary content)
    {
        if (counsel.Act is Counsel.InTheirWords or Counsel.InPlainWords or Counsel.ToWhatTheySaid or Counsel.ToOwnSlip or Counsel.ToOwnLimit
            or Counsel.InGeneral)
        {
            return;
        }
        var asks = content.Acts.Acts.Where(act => act.Id.StartsWith("ask.", StringComparison.Ordinal)).ToList();
        if (asks.Find(act => act.Id == counsel.Act)?.Args is not { } args)
        {
            section.Problem("act",
                $"'{counsel.Act}' is not a question that sellers ask. Write one of: {string.Join(", ", asks.Select(act => act.Id))}.");
            return;
        }
        if (counsel.Arg is { } arg && !args.Contains(arg))
        {
            section.Problem("arg", args.Count == 0
                ? $"'{counsel.Act}' is about nothing in particular. Take 'arg' out."
                : $"'{counsel.Act}' is never about '{arg}'. Write one of: {string.Join(", ", args)}.");
        }
    }

    private static void CheckFacts(Counsel counsel, Section section, ContentLibrary content)
    {
        foreach (var fact in counsel.When.Keys.Where(fact => !content.Acts.Facts.Contains(fact)))
        {
            section.Problem("when", $"'{fact}' is not a fact that the coach notes. Write one of: {string.Join(", ", content.Acts.Facts)}.");
        }
    }

    private static void CheckWords(Counsel counsel, Section section, ContentLibrary content)
    {
        if (counsel.Source is { } source && content.Find(source) is not Situation)
        {
            section.Problem("source", $"'{source}' is not a situation. Name the one whose source it comes from, or leave 'source' out.");
        }
        if (counsel.Use is not { } use)
        {
            return;
        }
        if (content.Find(use.Topic) is not Situation situation)
        {
            section.Problem("use", $"'{use.Topic}' is not a situation. Write 'situation/wording'.");
        }
        else if (!situation.Wordings.ContainsKey(use.Key))
        {
            section.Problem("use",
                $"'{use.Key}' is not a wording of '{use.Topic}'. Write one of: {string.Join(", ", situation.Wordings.Keys)}.");
        }
    }
}

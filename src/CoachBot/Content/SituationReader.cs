namespace CoachBot.Content;

/// <summary>Reads a situation, alone or laid over the one that it changes: what it doesn't say stays as it was.</summary>
internal static class SituationReader
{
    public static Situation Read(Section file, string id, Situation? below, CounselReader counsel)
    {
        file.Allow("situation", "language", "title", "button", "when", "source", "first", "avoid", "wording", "ask", "lines", "flow",
            "counsel", "phrases", "not", "off");
        var situation = new Situation
        {
            Id = id,
            IsOff = Off(file, below),
            Title = Own(file, "title", below?.Title, 60),
            Button = Own(file, "button", below?.Button, 24),
            When = Own(file, "when", below?.When, 200),
            Source = below is not null && !file.Has("source") ? below.Source : Credit(file.Child("source")),
            First = Own(file, "first", below?.First, 60),
            Avoid = file.Has("avoid") ? file.Texts("avoid") : below?.Avoid ?? [],
            Wordings = Over(below?.Wordings, file.Named("wording").Select(WordingReader.Read).ToDictionary(wording => wording.Key)),
            Questions = Over(below?.Questions, TopicReader.Questions(file)),
            Lines = Over(below?.Lines, TopicReader.Lines(file)),
            Flow = file.Has("flow") ? [.. file.Children("flow").Select(Step)] : below?.Flow ?? [],
            Counsel = counsel.Read(file, id, below?.Counsel),
            Phrases = [.. below?.Phrases ?? [], .. file.Texts("phrases")],
            CounterExamples = [.. below?.CounterExamples ?? [], .. file.Texts("not")],
        };
        SituationRules.Check(situation, below, file);
        return situation;
    }

    private static bool Off(Section file, Situation? below)
    {
        var off = file.OptionalText("off", 5);
        if (off is not (null or "true" or "false"))
        {
            file.Problem("off", $"'{off}' says neither. Write 'off: true', or take the line out.");
        }
        else if (off is not null && below is null)
        {
            file.Problem("off", "This situation is your own: to switch it off, take its file out of the folder.");
        }
        return off is null ? below?.IsOff ?? false : off == "true";
    }

    private static string Own(Section file, string key, string? below, int longest) =>
        below is not null && !file.Has(key) ? below : file.Text(key, longest);

    internal static Dictionary<string, T> Over<T>(IReadOnlyDictionary<string, T>? below, IReadOnlyDictionary<string, T> own)
    {
        var all = new Dictionary<string, T>(below ?? new Dictionary<string, T>());
        foreach (var (key, value) in own)
        {
            all[key] = value;
        }
        return all;
    }

    private static Credit Credit(Section section)
    {
        section.Allow("title", "author", "where", "date");
        return new Credit(section.Text("title"), section.Text("author"), section.OptionalText("where"), section.OptionalText("date"));
    }

    private static FlowStep Step(Section section)
    {
        section.Allow("ask", "then", "onward");
        return new FlowStep(section.Text("ask"), ByAnswer(section, "then")) { Onward = ByAnswer(section, "onward") };
    }

    private static Dictionary<string, string> ByAnswer(Section step, string key)
    {
        var answers = step.OptionalChild(key);
        return answers?.Keys.ToDictionary(answer => answer, answer => answers.Text(answer)) ?? [];
    }
}

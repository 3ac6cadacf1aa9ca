namespace CoachBot.Content.Authoring;

/// <summary>
/// What an author wants to know before an organisation's folder goes live: everything that is wrong, and everything that changes nothing.
/// </summary>
internal sealed class ContentCheck
{
    private readonly ContentLibrary _coach;
    private readonly List<ContentProblem> _problems = [];
    private readonly Dictionary<(string File, string Part), (string Path, int Line)> _changed = [];

    private ContentCheck(ContentLibrary coach) => _coach = coach;

    /// <param name="language">The two-letter language of the files.</param>
    /// <param name="coach">The coach's own folder.</param>
    /// <param name="own">The organisation's.</param>
    /// <returns>One problem a line to mend, by file and line.</returns>
    public static IReadOnlyList<ContentProblem> Run(string language, string coach, string own)
    {
        var check = new ContentCheck(ContentLibrary.Load(language, coach));
        try
        {
            ContentLibrary.Load(language, coach, own);
        }
        catch (ContentException wrong)
        {
            check._problems.AddRange(wrong.Problems);
        }

        foreach (var file in ContentFile.ReadFolder(own, language, isOwn: false, []))
        {
            check.Look(file);
        }

        return [.. check._problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private void Look(ContentFile file)
    {
        LookForTwice(file);
        switch (file.Kind)
        {
            case "situation" when file.Root.OptionalText("off") == "true":
                LookAtSwitchedOff(file);
                break;
            case "situation":
                Look(file, _coach.Find(file.Id) as Situation);
                break;
            case "intent" when _coach.Find(file.Id) is { } topic:
                LookAtAsked(file, topic.Questions.Keys, []);
                LookAtLines(file, topic.Lines.Keys);
                break;
            case "shared":
                LookAtAsked(file, _coach.Shared.Questions.Keys, []);
                LookAtLines(file, []);
                break;
        }
    }

    private void LookAtSwitchedOff(ContentFile file)
    {
        string[] needed = ["situation", "language", "off", "wording"];
        foreach (var key in file.Root.Keys.Where(key => !needed.Contains(key)))
        {
            _problems.Add(new(file.Path, file.Root.LineOf(key),
                $"'{file.Id}' is switched off here, so '{key}' has no effect. Take one of them out."));
        }
    }

    private void Look(ContentFile file, Situation? below)
    {
        var steps = file.Root.Members("flow").ToList();
        var asked = steps.Select(step => step.OptionalText("ask")).OfType<string>().ToList();
        var shown = steps.SelectMany(step => step.OptionalChild("then")?.Values ?? []);
        LookAtWordings(file, below, shown);
        LookAtAsked(file, below?.Questions.Keys ?? [], asked);
        var answers = file.Root.Members("ask")
            .SelectMany(question => question.Members("answers"))
            .Select(answer => answer.OptionalText("id"));
        var answersBelow = below?.Questions.Values.SelectMany(question => question.Answers).Select(answer => answer.Id) ?? [];
        LookAtLines(file, [.. below?.Lines.Keys ?? [], .. answersBelow, .. answers.OfType<string>()]);
    }

    private void LookAtWordings(ContentFile file, Situation? below, IEnumerable<string> shown)
    {
        var wordings = file.Root.Members("wording").ToList();
        HashSet<string> used =
        [
            .. below?.Wordings.Keys ?? [], .. shown, .. below?.Flow.SelectMany(step => step.Then.Values) ?? [],
            file.Root.OptionalText("first") ?? "",
            .. wordings.Select(wording => wording.OptionalText("on-the-day")).OfType<string>(),
            .. file.Root.Members("counsel").Select(counsel => counsel.OptionalText("use")).OfType<string>(),
        ];
        foreach (var wording in wordings.Where(wording => !used.Contains(wording.Name)))
        {
            Note(file, wording, $"No step shows the wording '{wording.Name}', so it has no effect.", used);
        }
    }

    private void LookAtAsked(ContentFile file, IEnumerable<string> known, IEnumerable<string> asked)
    {
        HashSet<string> used = [.. known, .. asked];
        foreach (var question in file.Root.Members("ask").Where(question => !used.Contains(question.Name)))
        {
            Note(file, question, $"No step asks '{question.Name}', so it has no effect.", used);
        }
    }

    private void LookAtLines(ContentFile file, IEnumerable<string> known)
    {
        HashSet<string> used = [.. known, .. _coach.Shared.Lines.Keys];
        var lines = file.Root.OptionalChild("lines");
        foreach (var line in lines?.Keys.Where(line => !used.Contains(line) && !used.Contains(RowOf(line))) ?? [])
        {
            var told = $"The coach never says the line '{line}', so it has no effect.{Nearest.Hint(line, used)}";
            _problems.Add(new(file.Path, lines!.LineOf(line), told));
        }
    }

    /// <summary>Lines take turns whose keys end in -1, -2, …; another number continues the row.</summary>
    private static string RowOf(string line)
    {
        var dash = line.LastIndexOf('-');
        return dash > 0 && int.TryParse(line.AsSpan(dash + 1), out _) ? line[..dash] + "-1" : line;
    }

    private void LookForTwice(ContentFile file)
    {
        foreach (var (part, line) in Parts(file.Root))
        {
            var name = (file.Kind + file.Id, part);
            if (_changed.TryGetValue(name, out var first) && first.Path != file.Path)
            {
                var other = $"{first.Path}, line {first.Line}";
                var told = $"'{part}' is written in {other}, too. This one comes later and is the one that counts. Keep one.";
                _problems.Add(new(file.Path, line, told));
            }

            _changed[name] = (file.Path, line);
        }
    }

    private static IEnumerable<(string Part, int Line)> Parts(Section root)
    {
        string[] replaced = ["title", "button", "when", "source", "first", "avoid", "flow"];
        string[] sections = ["wording", "ask", "lines", "counsel"];
        return replaced.Where(root.Has).Select(key => (key, root.LineOf(key))).Concat(
            sections.Select(key => root.Has(key) ? root.OptionalChild(key) : null).OfType<Section>()
                .SelectMany(section => section.Keys.Select(key => ($"{section.Name.Trim('\'')}: {key}", section.LineOf(key)))));
    }

    private void Note(ContentFile file, Section section, string message, IEnumerable<string> used) =>
        _problems.Add(new(file.Path, section.Line, message + Nearest.Hint(section.Name, used)));
}

using CoachBot.Listening.Acts;
using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.RolePlay;

namespace CoachBot.Content;

/// <summary>Everything that the coach can talk about, in one language: the coach's own files and, over them, an organisation's.</summary>
public sealed class ContentLibrary
{
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private readonly CounselReader _counsel = new();
    private readonly List<(Situation Situation, Section File)> _steps = [];

    private ContentLibrary(string language) => Language = language;

    public string Language { get; }

    /// <summary>Tells one state of the content from another: changes with every change in a file.</summary>
    public string Version { get; private init; } = "";

    public SharedContent Shared { get; private set; } = new(new Dictionary<string, Question>(), new Dictionary<string, Template>());

    public DraftRules DraftRules { get; } = new();

    public RolePlays RolePlays { get; } = new();

    public ActList Acts { get; private set; } = ActList.Empty;

    public Commands Commands { get; private set; } = Commands.Empty;

    public IReadOnlyCollection<Topic> Topics => _topics.Values;

    /// <summary>The situations that a talk can begin in.</summary>
    public IEnumerable<Situation> Situations => AllSituations.Where(situation => !situation.IsOff);

    /// <summary>Those that are switched off, too: their words may stand in another's counsel.</summary>
    public IEnumerable<Situation> AllSituations => _topics.Values.OfType<Situation>();

    /// <summary>The topic that an act is about, or null.</summary>
    public Topic? TopicOf(string act) =>
        Find(Acts.OfTopics.LastOrDefault(topic => topic.Value.Contains(act)).Key ?? "")
            ?? (act.StartsWith("news.", StringComparison.Ordinal) ? Find(act["news.".Length..]) : null);

    public Topic? Find(string id) => _topics.GetValueOrDefault(id);

    public Situation Situation(string id) => (Situation)_topics[id];

    /// <summary>The counsel of that id, of all or of a situation; null where there is none.</summary>
    public Counsel? FindCounsel(string id) => Shared.Counsel.GetValueOrDefault(id)
        ?? Situations.Select(situation => situation.Counsel.GetValueOrDefault(id)).FirstOrDefault(found => found is not null);

    /// <param name="language">The two-letter language of the files to read.</param>
    /// <param name="folders">The coach's own folder first; each later folder changes or adds to what stands in those before.</param>
    /// <exception cref="ContentException">Something in a file is wrong; says what to do about each.</exception>
    public static ContentLibrary Load(string language, params IReadOnlyList<string> folders)
    {
        var library = new ContentLibrary(language) { Version = ContentVersion.Of(language, folders) };
        var problems = new List<ContentProblem>();
        foreach (var file in folders.SelectMany((folder, at) =>
            Ordered(ContentFile.ReadFolder(folder, language, isOwn: at == 0, problems))))
        {
            library.Add(file, problems);
        }
        CounselRules.Check(library._counsel.All, library);
        library._steps.ForEach(step => SituationRules.CheckOnward(step.Situation, step.File, library));
        library.LetGoOfFiles();
        return problems.Count == 0 ? library : throw new ContentException(problems);
    }

    // What they say is all there; their trees would stay in memory.
    private void LetGoOfFiles()
    {
        _steps.Clear();
        _counsel.LetGo();
    }

    // The rules' phrases are made of the draft check's words.
    private static IOrderedEnumerable<ContentFile> Ordered(IEnumerable<ContentFile> files) =>
        files.OrderByDescending(file => file.Kind == "draft-words");

    /// <summary>
    /// What an intent's file is laid over. Only the coach's own files bring intents, for each needs a dialog in the program.
    /// </summary>
    private Topic? Below(ContentFile file)
    {
        var below = _topics.GetValueOrDefault(file.Id);
        if (below is null && !file.IsOwn)
        {
            file.Root.Problem("intent",
                $"'{file.Id}' is not an intent of the coach. Write one of: {string.Join(", ", Intents)}. To add something to talk about, " +
                    "write a situation.");
        }
        return below;
    }

    private IEnumerable<string> Intents =>
        _topics.Values.Where(topic => topic is not Content.Situation).Select(topic => topic.Id).Order(StringComparer.Ordinal);

    private void AddSituation(ContentFile file)
    {
        var situation = SituationReader.Read(file.Root, file.Id, _topics.GetValueOrDefault(file.Id) as Situation, _counsel);
        QuestionChecks.Check(situation.Questions.Values, file.IsOwn, file.Root);
        if (file.IsOwn)
        {
            CompleteRules.Check(situation, file.Root);
        }
        _topics[file.Id] = situation;
        _steps.Add((situation, file.Root));
    }

    private void Add(ContentFile file, List<ContentProblem> problems)
    {
        switch (file.Kind)
        {
            case "situation":
                AddSituation(file);
                break;
            case "intent":
                var topic = TopicReader.Read(file.Root, file.Id, Below(file));
                QuestionChecks.Check(topic.Questions.Values, file.IsOwn, file.Root);
                _topics[file.Id] = topic;
                break;
            case "acts":
                Acts = ActsReader.Read(file.Root);
                break;
            case "commands":
                Commands = Commands.Read(file.Root, Commands);
                break;
            case "draft-words":
                DraftWordsReader.Read(file.Root, DraftRules);
                break;
            case "role-play":
                RolePlayReader.Read(file.Root, file.Id, RolePlays);
                break;
            case "role-play-moves":
                MovesReader.Read(file.Root, RolePlays);
                break;
            case "role-play-answers":
                BuyerAnswersReader.Read(file.Root, RolePlays, DraftRules);
                break;
            case "rule":
                DraftRuleReader.Read(file.Root, file.Id, DraftRules);
                break;
            case "shared":
                Shared = SharedContent.Read(file.Root, Shared, _counsel);
                QuestionChecks.Check(Shared.Questions.Values, file.IsOwn, file.Root);
                break;
            default:
                problems.Add(new ContentProblem(file.Path, 1,
                    $"The coach can't tell what this file is. Begin it with 'situation: an-id', 'intent: an-id', 'rule: an-id' or " +
                        $"'commands:', or call it 'shared.{Language}.yaml'."));
                break;
        }
    }
}

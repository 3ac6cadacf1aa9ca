using CoachBot.Content;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Reads what a buyer answers of whom the seller has told. An organisation's file adds kinds, or replaces one of the same name.
/// </summary>
internal static class BuyerAnswersReader
{
    private const int FewestLines = 2;

    private static readonly string[] _places = [BuyerAnswers.Known, BuyerAnswers.Cold, BuyerAnswers.InTheirWords, BuyerAnswers.InTheirLine];

    public static void Read(Section file, RolePlays plays, DraftRules rules)
    {
        file.Allow("role-play-answers", "language", "begins", "answers", "before", "back", "manners", "objections");
        var below = plays.Answers;
        var own = file.Children("answers").Select(section => Answer(section, rules)).ToList();
        var begins = below.Begins.ToDictionary();
        foreach (var section in file.Children("begins"))
        {
            begins[section.Name] = Lines(section);
        }
        foreach (var missing in _places.Where(place => !begins.ContainsKey(place)))
        {
            file.Problem("begins", $"What they begin with is missing for '{missing}'.");
        }
        var before = below.Before.ToDictionary();
        foreach (var section in file.Children("before"))
        {
            before[RolePlayReader.Move(section, section.Name)] = Lines(section);
        }
        plays.Use(new BuyerAnswers(begins, [.. own, .. below.All.Where(answer => own.TrueForAll(other => other.Name != answer.Name))])
            {
                Before = before,
                Back = file.OptionalChild("back") is { } back ? Lines(back) : below.Back,
                Manners = Manners(file, below),
                Objections = Objections(file, below, rules),
            });
    }

    private static Dictionary<Manner, MannerWords> Manners(Section file, BuyerAnswers below)
    {
        var manners = below.Manners.ToDictionary();
        foreach (var section in file.Children("manners"))
        {
            section.Allow("before", "after");
            if (MannerOf(section.Name) is not { } manner)
            {
                file.Problem("manners", $"'{section.Name}' is no manner. Write one of: {string.Join(", ", Sorts)}.");
                continue;
            }
            manners[manner] = new([.. section.Texts("before").Select(text => Parsed(section, text))],
                [.. section.Texts("after").Select(text => Parsed(section, text))]);
        }
        return manners;
    }

    private static List<Objection> Objections(Section file, BuyerAnswers below, DraftRules rules)
    {
        var own = new List<Objection>();
        foreach (var section in file.Children("objections"))
        {
            section.Allow("find", "says", "taken-up", "instead");
            own.Add(new Objection(section.Name, PhraseReading.List(section, "find", section.Texts("find"), rules.Vocabulary),
                section.Text("says", 120), PhraseReading.List(section, "taken-up", section.Texts("taken-up"), rules.Vocabulary),
                section.Text("instead", 200)));
        }
        return [.. own, .. below.Objections.Where(one => own.TrueForAll(other => other.Id != one.Id))];
    }

    private static IEnumerable<string> Sorts => Enum.GetValues<Manner>().Select(Name);

    private static string Name(Manner manner) => manner.ToString().ToLowerInvariant();

    private static Manner? MannerOf(string name) =>
        Enum.GetValues<Manner>().Cast<Manner?>().FirstOrDefault(one => Name(one!.Value) == name);

    private static BuyerAnswer Answer(Section section, DraftRules rules)
    {
        section.Allow(["move", "find", "opens", "once-warm", "anybody", "end", "friendly", "guarded", "curt", .. Sorts]);
        var move = section.OptionalText("move", 40) is { } name ? RolePlayReader.Move(section, name) : (SellerMove?)null;
        var find = PhraseReading.List(section, "find", section.Texts("find"), rules.Vocabulary);
        if (move is null && find.Count == 0)
        {
            section.Problem(null, $"Nothing is answered by '{section.Name}'. Add 'find:' with how it is asked, or 'move:'.");
        }
        return new BuyerAnswer(section.Name, move, find, Lines(section))
        {
            ByManner = Enum.GetValues<Manner>().Where(manner => section.Has(Name(manner))).ToDictionary(manner => manner,
                manner => (IReadOnlyList<Template>)[.. section.Texts(Name(manner)).Select(text => Parsed(section, text))]),
            Opens = section.OptionalText("opens", 5) == "true",
            OnceWarm = section.OptionalText("once-warm", 5) == "true",
            IsAnybodys = section.OptionalText("anybody", 5) == "true",
            End = section.OptionalText("end", 40),
        };
    }

    private static Dictionary<Temperament, IReadOnlyList<Template>> Lines(Section section)
    {
        var lines = Enum.GetValues<Temperament>().ToDictionary(temperament => temperament,
            temperament => (IReadOnlyList<Template>)
                [.. section.Texts(RolePlayReader.Name(temperament)).Select(text => Parsed(section, text))]);
        if (lines.Values.Any(texts => texts.Count < FewestLines))
        {
            section.Problem(null, $"'{section.Name}' needs at least {FewestLines} lines for each temperament: friendly, guarded and curt.");
        }
        return lines;
    }

    private static Template Parsed(Section section, string text)
    {
        try
        {
            return Template.Parse(text);
        }
        catch (FormatException wrong)
        {
            section.Problem(null, wrong.Message);
            return Template.Empty;
        }
    }
}

using CoachBot.Content;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Reads what a buyer answers of whom the seller has told. An organisation's file adds kinds, or replaces one of the same name.
/// </summary>
internal static class BuyerAnswersReader
{
    private const int FewestLines = 2;

    private static readonly string[] _places = [BuyerAnswers.Known, BuyerAnswers.Cold, BuyerAnswers.InTheirWords];

    public static void Read(Section file, RolePlays plays, DraftRules rules)
    {
        file.Allow("role-play-answers", "language", "begins", "answers", "before");
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
            { Before = before });
    }

    private static BuyerAnswer Answer(Section section, DraftRules rules)
    {
        section.Allow("move", "find", "opens", "once-warm", "anybody", "end", "friendly", "guarded", "curt");
        var move = section.OptionalText("move", 40) is { } name ? RolePlayReader.Move(section, name) : (SellerMove?)null;
        var find = PhraseReading.List(section, "find", section.Texts("find"), rules.Vocabulary);
        if (move is null && find.Count == 0)
        {
            section.Problem(null, $"Nothing is answered by '{section.Name}'. Add 'find:' with how it is asked, or 'move:'.");
        }
        return new BuyerAnswer(section.Name, move, find, Lines(section))
        {
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

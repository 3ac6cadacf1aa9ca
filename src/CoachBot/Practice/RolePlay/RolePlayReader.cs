using CoachBot.Content;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>Reads a situation's role-plays. An organisation's file adds courses, or replaces those with the same id.</summary>
internal static class RolePlayReader
{
    private const int FewestCourses = 4;
    private const int LongestLine = 300;

    private static readonly Temperament[] _temperaments = Enum.GetValues<Temperament>();

    public static void Read(Section file, string situation, RolePlays plays)
    {
        file.Allow("role-play", "language", "point", "courses");
        var below = plays.Find(situation);
        var own = file.Children("courses").Select(Course).ToList();
        var script = new RolePlayScript(
            situation,
            below is not null && !file.Has("point") ? below.Point : file.Text("point", 200),
            [.. (below?.Courses ?? []).Where(course => own.TrueForAll(other => other.Id != course.Id)), .. own]);
        if (script.Courses.Count < FewestCourses)
        {
            file.Problem("courses",
                $"A situation has at least {FewestCourses} courses, so that a seller doesn't learn one by heart. Here are " +
                    $"{script.Courses.Count}.");
        }
        plays.Put(script);
    }

    private static Course Course(Section section)
    {
        section.Allow("id", "buyer", "nodes");
        var nodes = section.Children("nodes").Select(Node).ToDictionary(node => node.Id);
        var course = new Course(section.Text("id", 40), section.Text("buyer", 40), nodes);
        if (!nodes.ContainsKey(RolePlay.Course.Begin))
        {
            section.Problem("nodes", "The course has no beginning. Name one of its nodes 'begin'.");
        }
        foreach (var (node,
            to) in nodes.Values.SelectMany(node => node.Leads.Select(lead => (node, lead.To))).Where(pair => !nodes.ContainsKey(pair.To)))
        {
            section.Problem("nodes",
                $"'{node.Id}' leads to '{to}', which is not a node of the course '{course.Id}'. Write one of: " +
                    $"{string.Join(", ", nodes.Keys)}.");
        }
        return course;
    }

    private static CourseNode Node(Section section)
    {
        section.Allow("text", "friendly", "guarded", "curt", "silent", "evades", "leads", "end");
        var node = new CourseNode(section.Name)
        {
            Says = Says(section),
            IsSilent = section.OptionalText("silent", 5) == "true",
            Evades = section.OptionalText("evades", 6) == "true",
            Leads = section.OptionalChild("leads") is { } leads
                ? [.. leads.Keys.Select(move => (Move(leads, move), leads.Text(move, 40)))]
                : [],
            End = section.OptionalText("end", 40),
        };
        if (!node.IsSilent && node.Says.Count < _temperaments.Length)
        {
            section.Problem(null,
                $"The buyer has nothing to say at '{node.Id}'. Add 'text:', or 'friendly:', 'guarded:' and 'curt:', or 'silent: true'.");
        }
        if (node.Leads.Count == 0 && node.End is null)
        {
            section.Problem(null, $"Nothing leads on from '{node.Id}'. Add 'leads:', or 'end:' with what the talk has led to.");
        }
        return node;
    }

    private static Dictionary<Temperament, string> Says(Section section)
    {
        var says = new Dictionary<Temperament, string>();
        foreach (var temperament in _temperaments)
        {
            if ((section.OptionalText(Name(temperament), LongestLine) ?? section.OptionalText("text", LongestLine)) is { } text)
            {
                says[temperament] = text;
            }
        }
        return says;
    }

    internal static SellerMove Move(Section section, string name)
    {
        if (MoveNames.Find(name) is { } move)
        {
            return move;
        }
        section.Problem(name, $"'{name}' is not a move. Write one of: {string.Join(", ", MoveNames.All)}.");
        return SellerMove.Other;
    }

    internal static string Name(Temperament temperament) => temperament.ToString().ToLowerInvariant();
}

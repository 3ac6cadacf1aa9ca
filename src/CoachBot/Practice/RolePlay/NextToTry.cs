using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// The one thing to try next: what wasn't done, what fits how it went, and not what was advised the last time. Each is the end of a
/// line's key.
/// </summary>
internal static class NextToTry
{
    private const int Several = 3;

    private static readonly SellerMove[] _worthTrying =
        [SellerMove.Thanked, SellerMove.AskedPermission, SellerMove.OneQuestion, SellerMove.StayedSilent, SellerMove.OfferedOut,
            SellerMove.Humble];

    public static string Of(PlayState state, Course course, IReadOnlyList<SpokenLine> lines, IReadOnlyCollection<string> advised)
    {
        // What was done is not asked for once more.
        if (state.Played.LastOrDefault(played => played.Effect == MoveEffect.Closed) is { } closed
            && !state.Played.Any(played => played.Effect == MoveEffect.Opened && played.Move == InsteadOf(closed.Move))
            && MoveNames.NameOf(InsteadOf(closed.Move)) is var instead && !advised.Contains(instead))
        {
            return instead;
        }
        var all = state.Told is null ? InCourse(state, course) : AsTold(state, lines);
        return all.FirstOrDefault(name => !advised.Contains(name)) ?? all.FirstOrDefault()
            ?? MoveNames.NameOf(SellerMove.StayedSilent);
    }

    private static List<string> InCourse(PlayState state, Course course)
    {
        var done = state.Played.Select(played => played.Move).ToHashSet();
        var here = course.Nodes.TryGetValue(state.Node, out var node) ? node.Leads.Select(lead => lead.Move).ToHashSet() : [];
        var open = _worthTrying.Where(move => !done.Contains(move)).OrderByDescending(here.Contains).Select(MoveNames.NameOf);
        return [.. state.Played.Any(played => played.IsLong) ? ["shorter"] : Array.Empty<string>(), .. open];
    }

    // First what their lines ask for, then what is always worth it, another one in every talk.
    private static List<string> AsTold(PlayState state, IReadOnlyList<SpokenLine> lines)
    {
        var marks = lines.Select(line => new LineMarks(line)).ToList();
        var general = Always(state, marks).ToList();
        var turned = general.Count == 0 ? 0 : state.Seed % general.Count;
        return [.. OfLines(state, marks), .. general.Skip(turned), .. general.Take(turned)];
    }

    private static IEnumerable<string> OfLines(PlayState state, List<LineMarks> marks)
    {
        (string Name, bool Fits)[] all =
        [
            ("take-up", LinesInReview.IsPassedOver(state)),
            ("shorter", state.Played.Any(played => played.IsLong)),
            ("begin-with-it", marks.Exists(line => line is { Denies: true, Asks: true })),
            ("past", marks.Exists(line => line.IsAnIf) && !marks.Exists(line => line.IsOfThePast)),
            ("open", marks.Exists(line => line.IsYesOrNo)),
            ("one-question", marks.Count > 0 && !marks.Exists(line => line.Asks)),
            ("next-step", state.End is null && state.Played.Count(played => played.Effect == MoveEffect.Opened) > Several),
        ];
        return all.Where(one => one.Fits).Select(one => one.Name);
    }

    private static IEnumerable<string> Always(PlayState state, List<LineMarks> marks)
    {
        var done = state.Played.Select(played => played.Move).ToHashSet();
        (string Name, bool Fits)[] all =
        [
            ("deeper", marks.Exists(line => line.Asks)),
            ("stayed-silent", !done.Contains(SellerMove.StayedSilent)),
            ("for-them", !marks.Exists(line => line.IsAboutThem)),
            ("past", !marks.Exists(line => line.IsOfThePast)),
            ("offered-out", !done.Contains(SellerMove.OfferedOut) && state.Temperament != Temperament.Friendly),
            ("asked-permission", !done.Contains(SellerMove.AskedPermission) && state.Temperament == Temperament.Guarded),
        ];
        return all.Where(one => one.Fits).Select(one => one.Name);
    }

    private static SellerMove InsteadOf(SellerMove closing) => closing switch
    {
        SellerMove.Argued => SellerMove.Thanked,
        SellerMove.Pressed => SellerMove.OfferedOut,
        SellerMove.FilledSilence => SellerMove.StayedSilent,
        _ => SellerMove.OneQuestion,
    };
}

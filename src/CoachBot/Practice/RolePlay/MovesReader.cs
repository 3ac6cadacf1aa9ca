using CoachBot.Content;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>Reads how sellers' moves are recognised, and what buyers usually answer.</summary>
internal static class MovesReader
{
    private const int FewestExamples = 15;

    public static void Read(Section file, RolePlays plays)
    {
        file.Allow("role-play-moves", "language", "moves", "grudging", "leaves");
        var moves = plays.Moves.ToDictionary();
        foreach (var section in file.Children("moves"))
        {
            var move = RolePlayReader.Move(file.Child("moves"), section.Name);
            moves[move] = Example(section, move, moves.GetValueOrDefault(move));
        }
        foreach (var missing in Enum.GetValues<SellerMove>().Where(move => !moves.ContainsKey(move)))
        {
            file.Problem("moves", $"The move '{MoveNames.NameOf(missing)}' is missing.");
        }
        plays.Use(moves, Lines(file, "grudging", plays.Grudging), Lines(file, "leaves", plays.Leaves));
    }

    private static MoveExample Example(Section section, SellerMove move, MoveExample? below)
    {
        section.Allow("like", "closes", "answer");
        IReadOnlyList<string> like = [.. below?.Like ?? [], .. section.Texts("like")];
        if (like.Count < FewestExamples)
        {
            section.Problem("like", $"The coach can't recognise this move from {like.Count} examples. Add at least {FewestExamples}.");
        }
        return new MoveExample(
            move,
            section.OptionalText("closes", 5) is { } closes ? closes == "true" : below?.Closes ?? false,
            like,
            Lines(section, "answer", below?.Answers));
    }

    private static IReadOnlyDictionary<Temperament, IReadOnlyList<string>> Lines(Section parent, string key,
        IReadOnlyDictionary<Temperament, IReadOnlyList<string>>? below)
    {
        if (below is { Count: > 0 } && !parent.Has(key))
        {
            return below;
        }
        var section = parent.Child(key);
        var lines = Enum.GetValues<Temperament>()
            .ToDictionary(temperament => temperament, temperament => section.Texts(RolePlayReader.Name(temperament)));
        if (lines.Values.Any(texts => texts.Count == 0))
        {
            parent.Problem(key, $"'{key}' needs lines for each temperament: friendly, guarded and curt.");
        }
        return lines;
    }
}

using CoachBot.Dialogs;
using CoachBot.Practice.RolePlay;

namespace CoachBot.Tests.Practice.RolePlay;

/// <summary>What sellers say to a buyer in any of the situations; none of it stands among the examples.</summary>
internal static class Sentences
{
    public static IReadOnlyList<(SellerMove Move, string Text)> All { get; } = [.. Read()];

    private static IEnumerable<(SellerMove Move, string Text)> Read()
    {
        var move = SellerMove.Other;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Practice", "RolePlay", "Data", "sentences.txt")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                move = MoveNames.Find(line[2..])!.Value;
            }
            else if (line.Length > 0)
            {
                yield return (move, line);
            }
        }
    }
}

using System.Globalization;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.RolePlay;

/// <summary>Which buyer comes next: each seller meets all of a situation's buyers in turn.</summary>
public sealed class CoursePicker(UserState user)
{
    private readonly IStatePropertyAccessor<string> _met = user.CreateProperty<string>("practised");

    /// <returns>The course's id.</returns>
    public async Task<string> NextAsync(ITurnContext turn, RolePlayScript script, CancellationToken cancellationToken)
    {
        var met = Parse(await _met.GetAsync(turn, () => "", cancellationToken));
        var count = met.GetValueOrDefault(script.Situation);
        met[script.Situation] = count + 1;
        await _met.SetAsync(turn,
            string.Join(' ', met.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}"))),
            cancellationToken);
        return script.Courses[count % script.Courses.Count].Id;
    }

    private static SortedDictionary<string, int> Parse(string? kept)
    {
        var pairs = (kept ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='));
        return new(pairs.Where(pair => pair.Length == 2).ToDictionary(pair => pair[0],
            pair => int.Parse(pair[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }
}

using CoachBot.Bot.Asking;
using CoachBot.Content;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a seller has already said they want to practise, in the words with which they began.</summary>
public sealed record Wish(string? Situation, Temperament? Temperament)
{
    public static Wish Read(string? said, Topic topic, Questions questions)
    {
        if (string.IsNullOrWhiteSpace(said) || said == topic.Button)
        {
            return new Wish(null, null);
        }
        var (which, temperament) = (topic.Questions["which"], topic.Questions["temperament"]);
        var sorts = temperament.Answers.SelectMany(Ways).ToHashSet();
        return new Wish(Named(which, said, questions, sorts), Temper(Named(temperament, said, questions, [])));
    }

    public static Temperament? Temper(string? id) => Enum.TryParse<Temperament>(id, ignoreCase: true, out var temperament) ? temperament : null;

    // The likes of an answer stand in the sentence itself ("the no", "silence"); of several, the longest.
    // What also names a sort of buyer ("the no, friendly") does not name a situation.
    private static string? Named(Question question, string said, Questions questions, HashSet<string> others)
    {
        var words = $" {Plain(said)} ";
        var named = question.Answers
            .SelectMany(answer => Ways(answer).Select(like => (answer.Id, Like: like)))
            .Where(pair => pair.Like.Length > 2 && !others.Contains(pair.Like) && words.Contains($" {pair.Like} ", StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Like.Length)
            .FirstOrDefault();
        return named.Id ?? questions.Match(question, said)?.Id;
    }

    private static IEnumerable<string> Ways(PossibleAnswer answer) => answer.Like.Append(answer.Label).Select(Plain);

    private static string Plain(string text) =>
        string.Join(' ', new string([.. text.ToLowerInvariant().Where(letter => char.IsLetter(letter) || letter is ' ' or '\'')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

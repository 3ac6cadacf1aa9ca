using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a seller has already said they want to practise, in the words with which they began.</summary>
public sealed record PractiseWish(string? Situation, Temperament? Temperament)
{
    private static readonly WordExpression ToPlay = new(
        @"\byou(?:'ll)? (?:be|play) (?:(?:mr|mrs|ms|miss|dr|herr|frau)\b|[a-z'-]+(?: [a-z'-]+)?, (?:she|he|they|the|who|a|an)\b)" +
            @"|\b(?:can|could|will|would) you (?:please )?(?:be|play) (?:my |the |a )?(?:client|customer|buyer|prospect|him|her" +
            @"|them|mr|mrs|ms" +
            @"|dr)\b|\b(?:can|could|will|would) you be [a-z]+ (?:for|so|while|and i)\b|\byou (?:be|play) (?:him|her|them|the (?:client" +
            @"|customer|buyer))\b|\bpretend (?:to be|you(?:'re| are)) (?:my |the |a )?(?:client|customer|buyer|prospect|him|her)\b" +
            @"|^\W*(?:(?:good|morning|afternoon|evening|hi|hello|hey|coach|ok|okay|now|please)\W+)*(?:be|play) (?:mr|mrs|ms|dr|herr|frau" +
                @"|the" +
            @"|my|a|an)\b[^.?!,]{2,40}\b(?:for me|please|with me|for a (?:bit|minute|few|while))\b");

    /// <summary>“Can you be Harish for a few minutes?”, “you be the buyer”.</summary>
    public static bool AsksToPlay(string text) => !DraftPaste.BeginsLikeMessage(text.Trim())
        && (ToPlay.IsMatch(QuotedSpans.Without(text)) || PlayWish.In(text));

    public static PractiseWish Read(string? said, Topic topic, QuestionCatalog questions)
    {
        if (string.IsNullOrWhiteSpace(said) || said == topic.Button)
        {
            return new PractiseWish(null, null);
        }
        var (which, temperament) = (topic.Questions["which"], topic.Questions["temperament"]);
        var sorts = temperament.Answers.SelectMany(Ways).ToHashSet();
        var words = $" {Plain(said)} ";
        var (situation, named) = Named(which, words, sorts);
        // What named the situation ("a nice contact") is not the sort of buyer, and the other way round ("the no, friendly").
        var rest = named is null ? words : words.Replace($" {named} ", " ", StringComparison.Ordinal);
        return new PractiseWish(situation ?? questions.Match(which, said)?.Id, Temper(Named(temperament, rest, []).Id));
    }

    public static Temperament? Temper(string? id) =>
        Enum.TryParse<Temperament>(id, ignoreCase: true, out var temperament) ? temperament : null;

    // The likes of an answer stand in the sentence itself ("the no", "silence"); of several, the longest.
    private static (string? Id, string? Like) Named(Question question, string words, HashSet<string> others) => question.Answers
        .SelectMany(answer => Ways(answer).Select(like => (answer.Id, Like: like)))
        .Where(pair => pair.Like.Length > 2 && !others.Contains(pair.Like) && words.Contains($" {pair.Like} ", StringComparison.Ordinal))
        .OrderByDescending(pair => pair.Like.Length)
        .FirstOrDefault();

    private static IEnumerable<string> Ways(PossibleAnswer answer) => answer.Like.Append(answer.Label).Select(Plain);

    private static string Plain(string text) =>
        string.Join(' ', new string([.. text.ToLowerInvariant().Where(letter => char.IsLetter(letter) || letter is ' ' or '\'')]).Split(' ',
            StringSplitOptions.RemoveEmptyEntries));
}

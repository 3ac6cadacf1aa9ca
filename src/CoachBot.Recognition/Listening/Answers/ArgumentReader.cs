using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>
/// Reads what a question of the seller's is about, where its act has a list: should I <c>discount</c>, what if they say <c>no</c>.
/// </summary>
internal sealed class ArgumentReader
{
    // Below, it is as well about something that nobody has thought of.
    private const float LeastShare = 0.35f;

    private static readonly char[] Separators = [' ', ',', '.', '!', '?', ';', ':', '\n'];

    private readonly Ear _ear;
    private readonly Dictionary<string, (IReadOnlyList<string> Args, AnswerChooser Chooser)> _byAct;

    /// <param name="acts">The list of acts.</param>
    /// <param name="model">What was learnt, this among it.</param>
    public ArgumentReader(IReadOnlyList<Act> acts, ListeningModel model) => (_ear, _byAct) = (model.Ear, acts
        .Where(act => model.Arguments.ContainsKey(act.Id))
            .ToDictionary(act => act.Id, act => (act.Args, model.Arguments[act.Id]), StringComparer.Ordinal));

    /// <summary>Learns from the labelled messages: a chooser for each act that has a list.</summary>
    public static Dictionary<string, AnswerChooser> Learn(Curriculum curriculum, Ear ear)
    {
        var byAct = new Dictionary<string, AnswerChooser>(StringComparer.Ordinal);
        foreach (var act in curriculum.Acts.Where(act => act.Args.Count > 0))
        {
            var taught = Taught(curriculum, act.Id, act.Args).ToList();
            if (taught.Count == 0)
                continue;
            var heard = ear.HearAll(taught.Select(example => example.Text));
            byAct[act.Id] =
                AnswerChooser.Learn([.. taught.Select(example => new AnswerExample(heard[example.Text], example.Arg, example.Author, 1))],
                    act.Args.Count);
        }
        return byAct;
    }

    /// <summary>The command with what it is about, where that can be told.</summary>
    /// <param name="command">A command of the message.</param>
    /// <param name="words">The words that do it.</param>
    public Command Complete(Command command, string words)
    {
        if (command.Arg is not null || !_byAct.TryGetValue(command.Act, out var known))
            return command;
        if (Named(known.Args, words) is { } named)
            return command with { Arg = named };
        var evidence = known.Chooser.Weigh(_ear.Hear(words));
        return evidence.Shares[evidence.Best] < LeastShare ? command : command with { Arg = known.Args[evidence.Best] };
    }

    // “What if he has to ask his boss”: what it is about stands there in so many words; of several, what is learnt decides.
    private static string? Named(IReadOnlyList<string> args, string words)
    {
        var said = words.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var named = args.Where(arg => arg.Length > 2 ? said.Contains(arg) : said is [.., var last] && last == arg).ToList();
        return named is [var only] ? only : null;
    }

    private static IEnumerable<(string Text, int Arg, string Author)> Taught(Curriculum curriculum, string act,
        IReadOnlyList<string> args) =>
        from lesson in curriculum.Lessons
        where lesson.Round == Round.Train
        from command in lesson.Commands
        where command.Act == act
        let arg = command.Arg is null ? -1 : args.ToList().IndexOf(command.Arg)
        where arg >= 0
        select (command.Words ?? lesson.Text, arg, lesson.Author);
}

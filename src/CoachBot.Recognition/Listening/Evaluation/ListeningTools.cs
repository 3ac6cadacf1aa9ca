using System.Globalization;
using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>What the command <c>listen</c> does, on readers and writers.</summary>
public static class ListeningTools
{
    // Below these nothing is understood. At a question a wrong guess costs more than asking again.
    private const double Heard = 0.35;
    private const double HeardAtQuestion = 0.5;

    /// <summary>Reads messages, one a line, and writes <c>KIND&lt;TAB&gt;DETAILS</c> for each.</summary>
    /// <param name="listener">The listener.</param>
    /// <param name="view">The talk as it stands.</param>
    /// <param name="input">Messages.</param>
    /// <param name="output">What was heard.</param>
    public static void Listen(Listener listener, TalkView view, TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(listener);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        while (input.ReadLine() is { } line)
        {
            var reading = listener.Read(line.Replace('⏎', '\n'), view);
            output.WriteLine($"{Kind(reading, view)}\t{Details(reading)}");
            output.Flush();
        }
    }

    /// <summary>The kind of the leading command; unclear where all commands of that kind together are too unlikely.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="view">The talk that it was said in.</param>
    public static string Kind(Reading reading, TalkView view)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(view);
        var kind = ActKind.Of(reading.Leading.Act, view.Open is not null);
        var together = reading.Ranking.Where(command => ActKind.Of(command.Act, view.Open is not null) == kind).Sum(command => command.P);
        return together < (view.Open is null ? Heard : HeardAtQuestion) ? ActKind.Unclear : kind;
    }

    private static string Details(Reading reading) =>
        string.Join(' ', reading.Commands.Select(Words).Concat(reading.Facts.Select(fact => $"{fact.Key}={fact.Value}")));

    private static string Words(Command command) =>
        string.Create(CultureInfo.InvariantCulture, $"{command.Act}{(command.Arg is null ? "" : $":{command.Arg}")}({command.P:0.00})");
}

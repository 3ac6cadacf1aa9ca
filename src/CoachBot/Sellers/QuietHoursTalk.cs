using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Sellers;

/// <summary>
/// Hears when a seller wants peace, and tells them what they've set. “Quiet” is what buyers go, too, so this comes before recognition.
/// </summary>
public sealed class QuietHoursTalk(ContentLibrary content, SellerRepository sellers, ReminderRepository reminders) : ICommandHandler,
IGlobalCommand
{
    /// <summary>Begins the question for new hours, as the item of a click.</summary>
    public const string Change = "quiet-hours";

    private const string Tell = "quiet-hours";
    private const string Off = "quiet-hours-off";
    private readonly NoteCard _card = new();

    public IReadOnlyCollection<string> Commands { get; } = [Tell, Off];

    public IReadOnlyCollection<string> Acts { get; } = ["want.quiet-hours", "want.quiet-hours-off"];

    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Command.Act == "want.quiet-hours-off")
        {
            await SetAsync(context.Turn, QuietHours.None, cancellationToken);
        }
        else if (QuietHoursReader.Read(context.Reading.Utterance.Text) is { } quiet)
        {
            await SetAsync(context.Turn, quiet, cancellationToken);
        }
        else
        {
            await TellAsync(context.Turn, cancellationToken);
        }

        return new CommandReply();
    }

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        await (command == Off ? SetAsync(turn, QuietHours.None, cancellationToken) : TellAsync(turn, cancellationToken));
        return null;
    }

    public Task SetAsync(ITurnContext turn, QuietHours quiet, CancellationToken cancellationToken)
    {
        sellers.SetQuiet(turn, quiet);
        reminders.Release(turn.Transaction());
        return turn.SayAsync(quiet.IsNone ? Line("quiet-off") : Line("quiet-set", Words(turn, quiet)), cancellationToken);
    }

    private async Task TellAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var quiet = (await sellers.FindAsync(turn.Transaction(), cancellationToken)).Quiet;
        var change = (Line("quiet-change"), new Click { Start = Topic.Id, Item = Change });
        await turn.SendAsync(
            quiet.IsNone
                ? _card.Build(null, [Line("quiet-none")], change)
                : _card.Build(null, [Line("quiet-now", Words(turn, quiet))], change, (Line("quiet-end"), new Click { Command = Off })),
            cancellationToken);
    }

    private Names Words(ITurnContext turn, QuietHours quiet)
    {
        var culture = SellerClock.Culture(turn.Activity.Locale);
        string Clock(int minute) => DateTime.MinValue.AddMinutes(minute).ToString("t", culture);
        var hours = quiet is { From: { } from, Until: { } until }
            ? Line("quiet-between", Names.None.With("when", Clock(from)).With("until", Clock(until)))
            : null;
        return Names.None.With("when", string.Join(Line("quiet-and"), new[] { hours, Days(quiet) }.OfType<string>()));
    }

    private string? Days(QuietHours quiet)
    {
        var days = QuietHours.Week.Where(day => (quiet.Days & (1 << (int)day)) != 0).ToList();
        return days switch
        {
            [] => null,
            [DayOfWeek.Saturday, DayOfWeek.Sunday] => Line("quiet-weekends"),
            _ => Line("quiet-days", Names.None.With("when", string.Join(", ", days.Select(day => $"{day}s")))),
        };
    }

    private Topic Topic => content.Find("set-reminder")!;

    private string Line(string key, Names? names = null) => Topic.Lines[key].Fill(names ?? Names.None);
}

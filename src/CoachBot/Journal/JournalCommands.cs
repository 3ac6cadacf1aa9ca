using System.Globalization;
using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>What the journal's buttons do, and the words for its look back every week.</summary>
public sealed class JournalCommands(JournalReplies replies, JournalFigures figures, EntryChanges entries, WeeklyDigest digest,
    ContentLibrary content) : IGlobalCommand
{
    public const string Page = "journal-page";
    public const string Done = "journal-done";
    public const string Insights = "insights";
    public const string Weekly = "weekly";
    public const string WeeklyOff = "weekly-off";
    public const string Search = "search";
    public const string Forget = "forget";

    /// <summary>Before an entry's id.</summary>
    public const string Edit = "edit/";

    /// <summary>Before an entry's id.</summary>
    public const string Delete = "delete/";

    private const int LongestName = 60;

    public IReadOnlyCollection<string> Commands { get; } = [Page, Done, Insights, Weekly, WeeklyOff];

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        if (Room.IsShared(turn.Activity))
        {
            await turn.SendAsync(PrivateOnly.Card(content, turn.Activity), cancellationToken);
            return null;
        }

        switch (command)
        {
            case Weekly:
                return new Begin("show-journal", new TopicOptions { Item = Weekly });
            case Page:
                await replies.ShowAsync(turn, Read(click?.Item), cancellationToken);
                break;
            case Insights:
                await figures.ShowInsightsAsync(turn, click?.Item == "90" ? 90 : 30, cancellationToken);
                break;
            case Done:
                await DoneAsync(turn, click?.Item, cancellationToken);
                break;
            default:
                digest.Stop(turn.Transaction());
                await SayAsync(turn, "weekly-off", cancellationToken);
                break;
        }

        return null;
    }

    /// <summary>The query as a button carries it.</summary>
    internal static string Write(JournalQuery query) =>
        string.Create(CultureInfo.InvariantCulture, $"{query.Page}/{(query.OnlyOpen ? 1 : 0)}/{query.Name}");

    private static JournalQuery Read(string? item) =>
        item?.Split('/', 3) is [var page, var open, var name]
            && int.TryParse(page, CultureInfo.InvariantCulture, out var number)
            && number is >= 0 and < 100_000
            ? new JournalQuery(name.Length is 0 or > LongestName ? null : name, open == "1", number)
            : new JournalQuery();

    private async Task DoneAsync(ITurnContext turn, string? id, CancellationToken cancellationToken)
    {
        var isThere = id is not null && await entries.CloseStepAsync(turn, id, cancellationToken);
        await SayAsync(turn, isThere ? "step-done" : "gone", cancellationToken);
    }

    private Task SayAsync(ITurnContext turn, string line, CancellationToken cancellationToken) =>
        turn.SayAsync(content.Find("show-journal")!.Lines[line].Fill(Names.None), cancellationToken);
}

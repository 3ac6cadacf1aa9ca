using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using Microsoft.Bot.Builder;

namespace CoachBot.MyData;

/// <summary>
/// What every seller may say of their own data at any time: “export my data” gives links, “forget me” asks first
/// (<see cref="ShowJournalDialog"/>) and then erases everything (<see cref="Storage.UserData.Erasure"/>).
/// </summary>
public sealed class MyDataCommands(ExportOffer export, ContentLibrary content) : IGlobalCommand
{
    private const string ExportData = "export-data";
    private const string ForgetMe = "forget-me";

    public IReadOnlyCollection<string> Commands { get; } = [ExportData, ForgetMe];

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        if (Room.IsShared(turn.Activity))
        {
            await turn.SendAsync(PrivateOnly.Card(content, turn.Activity), cancellationToken);
            return null;
        }

        if (command == ForgetMe)
        {
            return new Begin("show-journal", new TopicOptions { Item = JournalCommands.Forget });
        }

        await export.OfferAsync(turn, cancellationToken);
        return null;
    }
}

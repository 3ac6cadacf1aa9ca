using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CoachBot.Unheard;

/// <summary>Shows what would go, and lets it go at a second press.</summary>
public sealed class UnheardPresses(ContentLibrary content, UnheardRepository book, CoachesChat chat,
    IOptions<ContentOptions> options) : IGlobalCommand
{
    public const string Show = "unheard-show";
    private const string Send = "unheard-send";
    private const string Leave = "unheard-leave";

    public IReadOnlyCollection<string> Commands { get; } = [Show, Send, Leave];

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        // Only a press does it: no words of a seller's are taken for one.
        if (click is null || !options.Value.HasCoaches || Room.IsShared(turn.Activity)
            || UnheardOffer.Tidy(click.Said) is not { Length: > 0 } sentence)
        {
            await turn.SayAsync(Line(Leave), cancellationToken);
            return null;
        }

        switch (command)
        {
            case Show:
                await turn.SendAsync(Shown(sentence), cancellationToken);
                break;
            case Send:
                book.Add(turn.Transaction(), sentence);
                turn.Transaction().OnCommitted(() => chat.Post(content.Shared.Line("unheard-came", Names.None.With("what", sentence))));
                await turn.SayAsync(content.Shared.Line("unheard-sent"), cancellationToken);
                break;
            default:
                await turn.SayAsync(Line(Leave), cancellationToken);
                break;
        }

        return null;
    }

    private CoachCard Shown(string sentence) => new NoteCard().Build(
        null, [content.Shared.Line("unheard-ask"), $"“{sentence}”"],
        (Line(Send), new Click { Command = Send, Said = sentence }),
        (content.Shared.Line("unheard-leave"), new Click { Command = Leave, Said = sentence }));

    private string Line(string command) => content.Shared.Line(command == Leave ? "unheard-left" : command);
}

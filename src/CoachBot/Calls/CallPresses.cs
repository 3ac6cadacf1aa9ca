using System.Globalization;
using CoachBot.Cards;
using CoachBot.Listening.Carrying;
using CoachBot.Reminders;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls;

/// <summary>Another time for the prompt before a call, or none: pressed under its card.</summary>
public sealed class CallPresses(CallPlanRepository plans, ReminderRepository reminders, SellerRepository sellers,
    CallButtons buttons) : IGlobalCommand
{
    public IReadOnlyCollection<string> Commands { get; } = [CallButtons.PromptBefore];

    public async Task<Begin?> RunAsync(ITurnContext turnContext, string command, Click? click, CancellationToken cancellationToken)
    {
        var turn = turnContext.Transaction();
        var (id, minutes) = click?.Item?.Split('/') is [var plan, var number] && int.TryParse(number, CultureInfo.InvariantCulture,
            out var read) ? (plan, read) : ("", 0);
        if (await plans.FindAsync(turn, id, cancellationToken) is not { } found)
        {
            await turnContext.SayAsync(buttons.Line("call-gone"), cancellationToken);
            return null;
        }

        if (minutes <= 0)
        {
            reminders.DropAbout(turn, found.Id);
            await turnContext.SayAsync(buttons.Line("no-prompt"), cancellationToken);
            return null;
        }

        var seller = await sellers.FindAsync(turn, cancellationToken);
        await turnContext.SayAsync(buttons.Line(plans.PromptBefore(turn, found, seller, minutes) ? "will-prompt" : "will-ask-after",
            minutes), cancellationToken);
        return null;
    }
}

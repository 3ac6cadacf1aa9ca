using CoachBot.Bot;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace CoachBot.Calls;

/// <summary>
/// A Teams meeting that the coach is in begins or ends: those in it who use the coach get, in their own chats, the prompts that a prepared
/// call brings; not again where that has come already.
/// </summary>
public sealed partial class MeetingPrompts(ReminderRepository reminders, CallPlanRepository plans, TimeProvider time,
    ILogger<MeetingPrompts> logger) : IMeetingHandler
{
    private const int PageSize = 200;
    private const int PagesAtMost = 5;

    public Task BeginAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        PromptAsync(turn, ReminderKinds.MeetingStart, ReminderKinds.BeforeCall, cancellationToken);

    public Task EndAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        PromptAsync(turn, ReminderKinds.MeetingEnd, ReminderKinds.AfterCall, cancellationToken);

    private async Task PromptAsync(ITurnContext turn, string kind, string replaces, CancellationToken cancellationToken)
    {
        string? next = null;
        for (var page = 0; page < PagesAtMost; page++)
        {
            if (await MembersAsync(turn, next, cancellationToken) is not { } members)
            {
                return;
            }

            foreach (var member in members.Members ?? [])
            {
                await PromptAsync(turn.Transaction(), member.Id, kind, replaces, cancellationToken);
            }

            next = members.ContinuationToken;
            if (string.IsNullOrEmpty(next))
            {
                return;
            }
        }
    }

    /// <summary>
    /// Who is in the meeting; null where the channel doesn't say: then nobody is prompted, and the event is taken all the same.
    /// </summary>
    private async Task<TeamsPagedMembersResult?> MembersAsync(ITurnContext turn, string? next, CancellationToken cancellationToken)
    {
        try
        {
            return await TeamsInfo.GetPagedMembersAsync(turn, PageSize, next, cancellationToken);
        }
        catch (Exception refusal) when (refusal is ErrorResponseException or HttpOperationException or HttpRequestException
            or SerializationException or OperationCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            LogNoRoster((refusal as ErrorResponseException)?.Response?.StatusCode, refusal.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(EventId = 1431, Level = LogLevel.Warning,
        Message = "The roster of a meeting can't be read ({Status}, {Kind}); nobody in it is prompted.")]
    private partial void LogNoRoster(System.Net.HttpStatusCode? status, string kind);

    private async Task PromptAsync(TurnTransaction turn, string user, string kind, string replaces, CancellationToken cancellationToken)
    {
        var chats = await turn.QueryAsync<string>(
            "SELECT conversation_id FROM conversation_reference WHERE user_id = @user AND personal = 1 ORDER BY updated_at DESC LIMIT 1",
            new { user }, cancellationToken);
        if (chats.Count == 0)
        {
            return;
        }

        var now = time.GetUtcNow();
        var plan = await plans.AroundAsync(turn, user, now, cancellationToken);
        if (plan is not null && await reminders.HasComeAsync(turn, user, plan.Id, replaces, cancellationToken))
        {
            return;
        }

        if (plan is not null)
        {
            reminders.DropAbout(turn, user, plan.Id, replaces);
        }

        reminders.Add(turn, user, chats[0], kind, now, dealId: plan?.DealId, aboutId: plan?.Id);
    }
}

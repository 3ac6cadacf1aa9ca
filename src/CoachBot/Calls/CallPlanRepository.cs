using CoachBot.Deals;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;

namespace CoachBot.Calls;

/// <summary>Prepared calls as rows, each with a prompt before it and one when it should be over.</summary>
public sealed class CallPlanRepository(ReminderRepository reminders, SellerRepository sellers, DealHistory history, TimeProvider time)
{
    private const string Select =
        """
        SELECT p.id, p.deal_id, p.starts_at, p.minutes, p.so_far, p.to_understand, p.to_decide, p.no_is_fine, p.created_at, d.buyer, d.company
        FROM call_plan p LEFT JOIN deal d ON d.id = p.deal_id
        """;

    /// <summary>
    /// Keeps a plan with its prompts; one of the same deal on the same day or without a day, or one with the same id, gives way to it.
    /// </summary>
    /// <returns>How many minutes before the call the coach comes by, or null when it is too late for that.</returns>
    public async Task<int?> KeepAsync(TurnTransaction turn, CallPlan plan, CancellationToken cancellationToken)
    {
        foreach (var before in await SameCallAsync(turn, plan, cancellationToken))
        {
            Remove(turn, before);
        }

        turn.Write(
            """
            INSERT INTO call_plan (id, user_id, deal_id, starts_at, minutes, so_far, to_understand, to_decide, no_is_fine, created_at)
            VALUES (@Id, @User, @DealId, @StartsAt, @Minutes, @SoFar, @ToUnderstand, @ToDecide, @NoIsFine, @now)
            """,
            new { plan.Id, turn.Key.User, plan.DealId, plan.StartsAt, plan.Minutes, plan.SoFar, plan.ToUnderstand, plan.ToDecide,
                plan.NoIsFine, now = Now });
        reminders.Add(turn, ReminderKinds.AfterCall, plan.Ends, dealId: plan.DealId, aboutId: plan.Id);
        var seller = await sellers.FindAsync(turn, cancellationToken);
        return PromptBefore(turn, plan, seller, seller.MinutesBefore) ? seller.MinutesBefore : null;
    }

    /// <returns>False when that moment has passed, or is one when the seller wants peace.</returns>
    public bool PromptBefore(TurnTransaction turn, CallPlan plan, Seller seller, int minutes)
    {
        reminders.DropAbout(turn, plan.Id, ReminderKinds.BeforeCall);
        var due = plan.Starts - TimeSpan.FromMinutes(minutes);
        if (due <= time.GetUtcNow() || seller.Quiet.Covers(TimeZoneInfo.ConvertTime(due, seller.TimeZone).DateTime))
        {
            return false;
        }

        reminders.Add(turn, ReminderKinds.BeforeCall, due, dealId: plan.DealId, aboutId: plan.Id);
        return true;
    }

    /// <summary>Moves a call, and with it all that comes about it; what has come already comes again.</summary>
    public async Task MoveAsync(TurnTransaction turn, CallPlan plan, DateTimeOffset starts, CancellationToken cancellationToken)
    {
        turn.Write("UPDATE call_plan SET starts_at = @at WHERE id = @Id AND user_id = @User",
            new { at = starts.ToUnixTimeMilliseconds(), plan.Id, turn.Key.User });
        turn.Write("UPDATE journal_entry SET due_at = @at, due_has_time = 1 WHERE id = @Id AND user_id = @User",
            new { at = starts.ToUnixTimeMilliseconds(), plan.Id, turn.Key.User });
        Tell(turn, plan, DealEvents.CallMoved, starts);
        var prompts = await reminders.AboutAsync(turn, plan.Id, cancellationToken);
        foreach (var reminder in prompts)
        {
            var due = reminder.Due + (starts - plan.Starts);
            if (due > time.GetUtcNow())
            {
                reminders.Move(turn, reminder.Id, due);
            }
            else
            {
                reminders.Close(turn, reminder.Id, ReminderStatus.Dropped);
            }
        }
        if (!prompts.Any(reminder => reminder.Kind == ReminderKinds.BeforeCall))
        {
            // It was too near for a prompt before it; where it is now, there is time for one.
            var seller = await sellers.FindAsync(turn, cancellationToken);
            PromptBefore(turn, plan.At(starts), seller, seller.MinutesBefore);
        }
    }

    /// <summary>
    /// A call that won't be when it was: nobody asks about it any more. It is kept without a date for as long as a new one may be told.
    /// </summary>
    public void Cancel(TurnTransaction turn, CallPlan plan)
    {
        reminders.DropAbout(turn, plan.Id);
        turn.Write("UPDATE call_plan SET starts_at = @off, created_at = @Now WHERE id = @Id AND user_id = @User",
            new { off = -plan.StartsAt, Now, plan.Id, turn.Key.User });
        Tell(turn, plan, DealEvents.CallOff, null);
        turn.Write("UPDATE journal_entry SET is_open = 0 WHERE id = @Id AND user_id = @User", new { plan.Id, turn.Key.User });
    }

    /// <summary>The call that was taken off last, and may get a new date; it stands where it stood. Null where none was lately.</summary>
    public async Task<CallPlan?> TakenOffAsync(TurnTransaction turn, TimeSpan lately, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<CallPlan>(
        $"{Select} WHERE p.user_id = @User AND p.starts_at < 0 AND p.created_at > @since ORDER BY p.created_at DESC LIMIT 1",
        new { turn.Key.User, since = Now - (long)lately.TotalMilliseconds }, cancellationToken))
            .Select(plan => plan.At(DateTimeOffset.FromUnixTimeMilliseconds(-plan.StartsAt)))
            .SingleOrDefault();

    /// <summary>The next call with somebody that isn't over.</summary>
    public async Task<CallPlan?> NextAsync(TurnTransaction turn, string dealId, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<CallPlan>(
        $"{Select} WHERE p.user_id = @User AND p.deal_id = @dealId AND {IsToCome} ORDER BY p.starts_at LIMIT 1",
        new { turn.Key.User, dealId, Now }, cancellationToken))
            .SingleOrDefault();

    /// <summary>The calls that aren't over, the next first.</summary>
    public Task<IReadOnlyList<CallPlan>> ToComeAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        turn.QueryAsync<CallPlan>(
        $"{Select} WHERE p.user_id = @User AND {IsToCome} ORDER BY p.starts_at LIMIT 100", new { turn.Key.User, Now }, cancellationToken);

    /// <summary>The call that was prepared last, unless it is over.</summary>
    public async Task<CallPlan?> LatestAsync(TurnTransaction turn, CancellationToken cancellationToken) => (await turn.QueryAsync<CallPlan>(
        $"{Select} WHERE p.user_id = @User AND {IsToCome} ORDER BY p.created_at DESC LIMIT 1", new { turn.Key.User, Now },
        cancellationToken))
            .SingleOrDefault();

    public async Task<CallPlan?> FindAsync(TurnTransaction turn, string id, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<CallPlan>($"{Select} WHERE p.id = @id AND p.user_id = @User AND p.starts_at > 0",
            new { id, turn.Key.User }, cancellationToken))
            .SingleOrDefault();

    /// <summary>The plan of the call that goes on at a moment, give or take half an hour.</summary>
    public async Task<CallPlan?> AroundAsync(TurnTransaction turn, string user, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var at = moment.ToUnixTimeMilliseconds();
        var found = await turn.QueryAsync<CallPlan>(
            $"{Select} WHERE p.user_id = @user AND p.starts_at <= @at + 1800000 AND p.starts_at + p.minutes * 60000 >= @at - 1800000 " +
                "ORDER BY p.starts_at DESC LIMIT 1",
            new { user, at },
            cancellationToken);
        return found.Count > 0 ? found[0] : null;
    }

    /// <summary>The latest call with somebody that has begun.</summary>
    public async Task<CallPlan?> LastAsync(TurnTransaction turn, string dealId, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<CallPlan>(
        $"{Select} WHERE p.user_id = @User AND p.deal_id = @dealId AND p.starts_at BETWEEN 0 AND @now ORDER BY p.starts_at DESC LIMIT 1",
        new { turn.Key.User, dealId, now = Now },
        cancellationToken)).SingleOrDefault();

    private static Task<IReadOnlyList<string>> SameCallAsync(TurnTransaction turn, CallPlan plan, CancellationToken cancellationToken) =>
        turn.QueryAsync<string>(
        "SELECT id FROM call_plan WHERE user_id = @User AND (id = @Id OR deal_id = @DealId " +
            "AND (starts_at < 0 OR starts_at BETWEEN @from AND @until))",
        new { turn.Key.User, plan.Id, plan.DealId, from = plan.StartsAt - HalfADay, until = plan.StartsAt + HalfADay },
        cancellationToken);

    private const string IsToCome = "p.starts_at + p.minutes * 60000 > @Now";

    private const long HalfADay = 12 * 60 * 60 * 1000L;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    // Its deal remembers it, and knows of no day that isn't so any more.
    private void Tell(TurnTransaction turn, CallPlan plan, string kind, DateTimeOffset? starts)
    {
        if (plan.DealId is not { } deal)
        {
            return;
        }
        var at = starts?.ToUnixTimeMilliseconds();
        history.Keep(turn, deal, new DealEvent { Id = $"{plan.Id}/{kind}", Kind = kind, StartsAt = at, HasTime = at is not null });
        history.Forget(turn, deal, FactKeys.Agreed);
        history.Forget(turn, deal, FactKeys.Call);
        if (at is not null)
        {
            history.Keep(turn, deal, new DealFact { Name = FactKeys.Call, Value = "", StartsAt = at, HasTime = true });
        }
    }

    private void Remove(TurnTransaction turn, string id)
    {
        reminders.DropAbout(turn, id);
        turn.Write("DELETE FROM call_plan WHERE id = @id AND user_id = @User", new { id, turn.Key.User });
    }
}

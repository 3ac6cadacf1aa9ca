using System.Runtime.CompilerServices;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Adapters;

/// <summary>
/// A conversation as a test: what the user says and what the bot must answer, in turn. Nothing is checked until <see
/// cref="StartTestAsync"/> is awaited.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Task _done;

    /// <summary>A flow for a bot's logic.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        (_adapter, _callback, _done) = (adapter, callback, Task.CompletedTask);
    }

    /// <summary>A flow for a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot is null ? throw new ArgumentNullException(nameof(bot)) : bot.OnTurnAsync)
    {
    }

    /// <summary>A flow after another, once the task is done.</summary>
    public TestFlow(Task? task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        (_adapter, _callback, _done) = (flow._adapter, flow._callback, task ?? Task.CompletedTask);
    }

    /// <summary>A flow after another, once the task that <paramref name="getTask"/> starts is done.</summary>
    public TestFlow(Func<Task>? getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    /// <summary>Runs the conversation; throws at the first reply that isn't as expected.</summary>
    public Task StartTestAsync() => _done;

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, Callback(), default));
    }

    /// <summary>The user does something else.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, Callback()));
    }

    /// <summary>The bot must answer this text. The timeout is in milliseconds.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot must answer an activity of the same type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The bot must answer an activity of the same type that the comparer calls equal.</summary>
    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity>? equalityComparer, [CallerMemberName] string? description = null,
        uint timeout = 3000) =>
        AssertReply(
        reply =>
        {
            Require(expected.Type == reply.Type, description, $"an activity of type {expected.Type}", reply.Type);
            Require(equalityComparer?.Equals(expected, reply) ?? TextOf(expected) == TextOf(reply), description, TextOf(expected), TextOf(reply));
        },
        description,
        timeout);

    /// <summary>The bot must answer something that <paramref name="validateActivity"/> accepts without throwing.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            validateActivity(await _adapter.GetNextReplyAsync(patience.Token));
        });
    }

    /// <summary>The bot must answer a message that contains this text.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Require(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, description, expected, TextOf(reply) ?? "no message"),
        description,
        timeout);

    /// <summary>The bot must stay silent for that many milliseconds.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            Require(false, description, "no reply", TextOf(await _adapter.GetNextReplyAsync(patience.Token)) ?? "an activity");
        }
        catch (OperationCanceledException)
        {
            // Silence is what was asked for.
        }
    });

    /// <summary>The user says something, and the bot must answer this text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    private static string? TextOf(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static void Require(bool met, string? description, string? expected, string? received)
    {
        if (!met)
        {
            throw new InvalidOperationException($"{description}: expected: {expected}\nreceived: {received}");
        }
    }

    private BotCallbackHandler Callback() =>
        _callback ?? throw new InvalidOperationException("This flow has no bot; give it one in its constructor.");

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _done;
            await step();
        },
        this);
}

namespace CoachBot.BotFramework;

/// <summary>Several bot states that are read and written together.</summary>
public class BotStateSet
{
    /// <summary>A set of states.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates = [.. botStates];

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; }

    /// <summary>Writes those that have changed.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(s => s.SaveChangesAsync(turnContext, force, cancellationToken)));
}

/// <summary>Writes changed state at the end of every turn that ended well.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Writes these states.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates) => BotStateSet = new BotStateSet(botStates);

    /// <summary>The states.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}

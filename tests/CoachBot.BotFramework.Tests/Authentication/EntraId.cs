using Azure.Core;

namespace CoachBot.BotFramework.Tests.Authentication;

/// <summary>Stands in for Entra ID: tokens of one hour, numbered; can be held back and made to fail.</summary>
internal sealed class EntraId(TimeProvider clock) : TokenCredential
{
    private TaskCompletionSource? _held;
    private TaskCompletionSource _askedAgain = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _asked;

    public int Asked => _asked;
    public List<string> Scopes { get; } = [];
    public Task AskedAgain => _askedAgain.Task;
    public Task Answered => _answered.Task;

    public void Hold()
    {
        _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _askedAgain = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Answer() => _held!.SetResult();

    public void Fail() => _held!.SetException(new InvalidOperationException("Entra ID is away"));

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _asked);
        lock (Scopes)
            Scopes.AddRange(requestContext.Scopes);
        _askedAgain.TrySetResult();
        if (_held is not null)
            await _held.Task;
        _answered.TrySetResult();
        return new AccessToken($"token-{number}", clock.GetUtcNow().AddHours(1));
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The bot asks asynchronously.");
}

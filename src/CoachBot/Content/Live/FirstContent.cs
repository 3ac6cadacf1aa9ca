namespace CoachBot.Content.Live;

/// <summary>The content stands before anything that talks with it starts, and after the tables do.</summary>
internal sealed class FirstContent(LiveContent live) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => live.BeginAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Net;
using System.Text;
using CoachBot.Content;
using CoachBot.Hosting;
using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Tests.Package;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Tests.Hosting;

/// <summary>A coach that hasn't learnt yet listens all the same, and says how far it is; ready means learnt.</summary>
[Collection(nameof(LearningTests))]
public sealed class LearningTests : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TaskCompletionSource _lessons = new();
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    public LearningTests() => _app = CoachHost.Build(
        new BotSettings(_data.Path, "http://127.0.0.1:0", NoPlayground: true, ["--environment=Development",
            "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=None",
            $"--Recognition:CacheFolder={Path.Combine(Path.GetTempPath(), "coachbot-tests", "recognition")}"]),
        services => services.AddScoped(provider =>
        {
            _lessons.Task.Wait();
            return CurriculumReader.Read(provider.GetRequiredService<ContentLibrary>(),
                [Path.Combine(AppContext.BaseDirectory, "content")]);
        }));

    private LearningProgress Progress => _app.Services.GetRequiredService<LearningProgress>();

    [Fact]
    public async Task Until_it_has_learnt_it_says_how_far_it_is_and_then_it_is_ready()
    {
        await StartAsync();
        Progress.Listening.Report(0.6);

        var (status, health) = await GetAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("learning from its content: 30 %", health, StringComparison.Ordinal);
        Assert.Contains("learning from its content: 30 %", (await GetAsync("/")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/healthz/live")).Status);

        _lessons.SetResult();
        await Progress.Done.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/healthz/ready")).Status);
        Assert.DoesNotContain("learning", (await GetAsync("/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_comes_before_is_refused_until_later()
    {
        await StartAsync();

        using var answer = await PostAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains("nothing of this activity was kept", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_comes_moments_before_is_answered_then()
    {
        await StartAsync();

        var answer = PostAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        Assert.False(answer.IsCompleted);
        _lessons.SetResult();

        using var taken = await answer;
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task What_keeps_it_from_learning_ends_it()
    {
        _lessons.SetException(new InvalidDataException("The lessons can't be read."));

        await _app.StartAsync(TestContext.Current.CancellationToken);

        await _app.WaitForShutdownAsync(TestContext.Current.CancellationToken);
        Assert.Contains("The lessons can't be read.", Progress.Done.Exception!.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _lessons.TrySetResult();
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _data.Dispose();
    }

    private async Task StartAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        _http.BaseAddress = new Uri(_app.Urls.First());
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> PostAsync() => _http.PostAsync(
        new Uri("/api/messages", UriKind.Relative),
        new StringContent(
            """
            {"type":"message","id":"a1","text":"they said no","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","from":{"id":"sam","name":"Sam"},
             "recipient":{"id":"bot"},"conversation":{"id":"c1","conversationType":"personal","tenantId":"t1"}}
            """,
            Encoding.UTF8, "application/json"),
        TestContext.Current.CancellationToken);
}

/// <summary>How long learning takes, and who waits for it, is told with nothing beside.</summary>
[CollectionDefinition(nameof(LearningTests), DisableParallelization = true)]
public sealed class LearningAlone;

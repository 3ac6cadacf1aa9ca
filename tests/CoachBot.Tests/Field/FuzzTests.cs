using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using CoachBot.Tests.Hosting;
using CsCheck;

namespace CoachBot.Tests.Field;

/// <summary>Whatever is sent, it is answered, and no fault of the coach's own: no 5xx but 501, no exception in the log.</summary>
public sealed class FuzzTests
{
    /// <summary>Set to how many bodies to send; a few hundred else.</summary>
    private const string Many = "COACHBOT_FUZZ";

    private const int Few = 300;

    [Fact]
    public async Task Any_body_is_answered_without_a_fault()
    {
        await using var coach = await RunningCoach.StartAsync(
            "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft=Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning",
            "--Logging:LogLevel:Quartz=Warning", "--Logging:LogLevel:System.Net.Http=Warning");
        var many = int.TryParse(Environment.GetEnvironmentVariable(Many), CultureInfo.InvariantCulture, out var asked) ? asked : Few;
        var (sent, faults) = (0, new ConcurrentDictionary<string, int>());
        await Mutants.Bodies.SampleAsync(
            async body =>
            {
                var number = Interlocked.Increment(ref sent);
                using var content = new ByteArrayContent(Placed(body, number, coach.Channel.ServiceUrl));
                content.Headers.ContentType = new("application/json");
                using var answer =
                    await coach.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
                if ((int)answer.StatusCode >= 500 && answer.StatusCode != HttpStatusCode.NotImplemented)
                {
                    faults.TryAdd($"{(int)answer.StatusCode} to {Encoding.UTF8.GetString(body.Length > 2000 ? body[..2000] : body)}",
                        number);
                }

                while (coach.Log.Faults.TryDequeue(out var fault))
                {
                    faults.TryAdd(fault, number);
                }
            },
            iter: many,
            threads: 2);

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Keys.Take(12)));
        Assert.Empty(coach.Log.Faults);
        Assert.InRange(sent, many, int.MaxValue);
    }

    /// <summary>Few sellers in few chats, so that what is sent meets what was begun; each activity is one of its own.</summary>
    private static byte[] Placed(byte[] body, int number, string serviceUrl) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(body)
        .Replace("{{id}}", $"f{number}", StringComparison.Ordinal)
        .Replace("{{url}}", serviceUrl, StringComparison.Ordinal)
        .Replace("{{user}}", $"sam-{number % 23}", StringComparison.Ordinal)
        .Replace("{{chat}}", $"chat-{number % 29}", StringComparison.Ordinal));
}

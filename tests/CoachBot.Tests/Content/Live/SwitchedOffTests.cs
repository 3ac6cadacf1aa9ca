using CoachBot.Content.Authoring;
using CoachBot.EndToEnd.Bots;
using CoachBot.Tests.Hosting;

namespace CoachBot.Tests.Content.Live;

/// <summary>An organisation may switch a situation of the coach's off; the rest goes on.</summary>
public sealed class SwitchedOffTests : IDisposable
{
    private const string Off = "situation: price\nlanguage: en\noff: true\n";
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_on_no_menu_and_begins_no_talk()
    {
        _folder.With("price.en.yaml", Off);
        await using var coach = await RunningCoach.StartAsync($"--Content:Folder={_folder.Path}");

        var told = await AnswerAsync(coach, "they want it cheaper");
        Assert.Contains("I leave that one to others", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"They want it cheaper\"", told, StringComparison.Ordinal);
        Assert.Contains("They said no", told, StringComparison.Ordinal);

    }

    [Fact]
    public async Task What_is_shown_is_counted_and_of_whom_nothing()
    {
        await using var channel = await ChannelServer.StartAsync();
        using var data = new Package.TemporaryFolder();
        await using (var coach = await RunningCoach.StartAsync(data, channel))
        {
            await AnswerAsync(coach, "Ana said no");
        }

        await using var later = await RunningCoach.StartAsync(data, channel);
        var counts = await later.QueryAsync("SELECT part || ' ' || shown FROM content_use");
        Assert.Matches("^buyer-said-no/[a-z-]+ 1$", Assert.Single(counts));
    }

    [Theory]
    [InlineData("situation: price\nlanguage: en\noff: yes\n", "says neither")]
    [InlineData("situation: price\nlanguage: en\noff: true\nbutton: Price\n", "'button' has no effect")]
    public void The_check_tells_what_is_wrong_with_it(string yaml, string told)
    {
        _folder.With("price.en.yaml", yaml);
        Assert.Contains(told, Assert.Single(ContentCheck.Run("en", ContentFolder.Own, _folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Switched_off_alone_is_well()
    {
        _folder.With("price.en.yaml", Off);
        Assert.Empty(ContentCheck.Run("en", ContentFolder.Own, _folder.Path));
    }

    private static async Task<string> AnswerAsync(RunningCoach coach, string text)
    {
        using var answer = await coach.SayAsync(text);
        answer.EnsureSuccessStatusCode();
        await coach.HearAsync(1);
        return coach.Channel.In("c1")[^1].Json;
    }
}

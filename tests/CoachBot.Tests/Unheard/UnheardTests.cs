using System.Text.Json.Nodes;
using CoachBot.Tests.Hosting;

namespace CoachBot.Tests.Unheard;

/// <summary>A sentence that wasn't understood reaches whoever writes the content when its seller has let it go, and not before.</summary>
public sealed class UnheardTests : IAsyncLifetime
{
    private const string Coaches = "19:coaches@thread.v2";
    private const string Odd = "the marmalade has eleven corners again";

    private RunningCoach _coach = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _coach = await RunningCoach.StartAsync($"--Content:CoachesChat={Coaches}");

    public ValueTask DisposeAsync() => _coach.DisposeAsync();

    [Fact]
    public async Task It_is_shown_first_goes_at_a_second_press_and_names_nobody()
    {
        await AddToCoachesChatAsync();
        Assert.Contains("Show it to our coach", await SayAsync("xqzv wrrp"), StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());

        var shown = await PressAsync("unheard-show", Odd);
        Assert.Contains($"“{Odd}”", shown, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());

        await PressAsync("unheard-send", Odd);
        Assert.Equal([Odd], await KeptAsync());
        var told = await CoachesHearAsync();
        Assert.Contains(Odd, told, StringComparison.Ordinal);
        Assert.DoesNotContain("sam", told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sam Rivers", (await _coach.QueryAsync("SELECT json FROM coaches_chat"))[0], StringComparison.Ordinal);

        await SayAsync("forget me");
        await SayAsync("Yes, erase everything");
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Left_alone_it_stays()
    {
        await PressAsync("unheard-show", Odd);
        Assert.Contains("stays between us", await PressAsync("unheard-leave", Odd), StringComparison.Ordinal);
        Assert.Contains("stays between us", await PressAsync("unheard-send", "  "), StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    private Task<IReadOnlyList<string>> KeptAsync() => _coach.QueryAsync("SELECT sentence FROM unheard");

    private async Task AddToCoachesChatAsync()
    {
        var added = _coach.Activity("conversationUpdate", "ines", Coaches);
        added["conversation"]!["conversationType"] = "groupChat";
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" });
        (await _coach.PostAsync(added)).EnsureSuccessStatusCode();
    }

    private async Task<string> CoachesHearAsync()
    {
        while (true)
        {
            if (_coach.Channel.In(Coaches).FirstOrDefault(reply => reply.Json.Contains("marmalade", StringComparison.Ordinal)) is { } told)
            {
                return told.Json;
            }

            await Task.Delay(50, Cancelled);
        }
    }

    private Task<string> SayAsync(string text)
    {
        var said = _coach.Activity("message");
        (said["text"], said["textFormat"]) = (text, "plain");
        return AnswerAsync(said);
    }

    private Task<string> PressAsync(string command, string said)
    {
        var press = _coach.Activity("message");
        press["value"] = new JsonObject { ["command"] = command, ["said"] = said };
        return AnswerAsync(press);
    }

    private async Task<string> AnswerAsync(JsonObject activity)
    {
        (await _coach.PostAsync(activity)).EnsureSuccessStatusCode();
        while (true)
        {
            if (_coach.Channel.In("c1")
                .Where(reply => !reply.IsChange && reply.ReplyTo == (string)activity["id"]!)
                .ToList() is { Count: > 0 } replies)
            {
                return string.Join('\n', replies.Select(reply => reply.Json));
            }

            await Task.Delay(20, Cancelled);
        }
    }
}

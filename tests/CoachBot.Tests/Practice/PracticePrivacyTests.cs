using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice;

public sealed class PracticePrivacyTests
{
    private const string Draft = "Hi Xanthippe, just checking in about the zeppelin. Any news?";

    private readonly TestCoach _coach = new();

    [Theory]
    [InlineData("check this: " + Draft)]
    [InlineData("check my draft", Draft)]
    [InlineData("they said no", "check this email: " + Draft, "[Yes, switch]")]
    public async Task Nothing_of_a_draft_is_kept(params string[] messages)
    {
        var chat = new Chat(_coach);
        foreach (var message in messages)
        {
            await (message.StartsWith('[') && chat.Replies[^1].Buttons.Contains(message.Trim('[', ']'))
                ? chat.PressAsync(message.Trim('[', ']'))
                : chat.SayAsync(message));
        }
        Assert.Contains("dialogs", Stored(), StringComparison.Ordinal);
        Assert.DoesNotContain("zeppelin", Stored(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(_coach.Journal.Entries);
    }

    [Fact]
    public async Task Nothing_of_a_draft_is_kept_while_it_is_shown_and_put_right()
    {
        var chat = new Chat(_coach);
        Assert.Contains("zeppelin", (await chat.SayAsync("check this: " + Draft + " The zeppelin is ready."))[^1].Text,
            StringComparison.Ordinal);
        var repaired = (await chat.PressAsync("Put it in"))[^1];
        Assert.Contains("The zeppelin is ready.", repaired.Text, StringComparison.Ordinal);
        Assert.Contains("Use it", repaired.Buttons);
        Assert.DoesNotContain("zeppelin", Stored(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Xanthippe", Stored(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_said_beside_a_draft_that_was_read_is_not_kept_either()
    {
        var chat = new Chat(_coach);
        await chat.SayAsync("check this: " + Draft);
        await chat.SayAsync("the zeppelin costs 4000 and they fly it for 12 hours, she has 3 of them");
        Assert.DoesNotContain("they fly it", Stored(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Can you check this: Hi Xanthippe, the zeppelin leaves on 3 December. Are you in?")]
    [InlineData("they said no", "check this email: Hi Xanthippe, the zeppelin leaves on 3 December. Are you in?")]
    [InlineData("check this: " + Draft, "Should I say that the zeppelin leaves on 3 December, to be safe?")]
    [InlineData("check this: " + Draft, "she wrote that she takes the zeppelin on 3 December, I felt silly")]
    public async Task The_days_that_it_names_are_not_kept_either(params string[] messages)
    {
        var chat = new Chat(_coach);
        foreach (var message in messages)
        {
            await chat.SayAsync(message);
        }
        Assert.Contains("dialogs", Stored(), StringComparison.Ordinal);
        Assert.DoesNotContain("zeppelin", Stored(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_presses_in_quick_succession_put_it_right_once_and_say_so_once()
    {
        var chat = new Chat(_coach);
        await chat.SayAsync("check this: " + Draft);
        Assert.NotEmpty(await chat.PressAsync("Put it in", onTheFirstCard: true));
        Assert.Empty(await chat.PressAsync("Put it in", onTheFirstCard: true));
    }

    [Fact]
    public async Task A_draft_is_kept_when_the_seller_says_so()
    {
        var chat = new Chat(_coach);
        await chat.SayAsync("check this: " + Draft);
        await chat.PressAsync("Keep it");
        var entry = Assert.Single(_coach.Journal.Entries);
        Assert.Equal(("check-draft", Draft, "It chases."), (entry.Situation, entry.Happened, entry.Learnt));
    }

    [Fact]
    public async Task A_role_play_keeps_moves_and_no_words()
    {
        var chat = new Chat(_coach);
        await chat.SayAsync("practise the no");
        await chat.PressAsync("Friendly");
        await chat.SayAsync("Thank you for telling me about the zeppelin.");
        Assert.DoesNotContain("zeppelin", Stored(), StringComparison.OrdinalIgnoreCase);
        await chat.SayAsync("stop");
        Assert.DoesNotContain("zeppelin", Stored(), StringComparison.OrdinalIgnoreCase);
        var entry = Assert.Single(_coach.Journal.Entries);
        Assert.Equal(("practise", "The buyer said no: You thanked them and accepted it."), (entry.Situation, entry.Happened));
    }

    [Theory]
    [InlineData(28_000)]
    [InlineData(200_000)]
    public async Task A_flood_of_words_is_answered_kindly(int length)
    {
        var flood = string.Concat(Enumerable.Repeat("Just checking in, any news? ", length / 28));
        var chat = new Chat(_coach);
        await chat.SayAsync("check my draft");
        Assert.Contains("longer than I can read", (await chat.SayAsync(flood))[0].Text, StringComparison.Ordinal);
        await chat.SayAsync("cancel");
        await chat.SayAsync("practise the no, a friendly one");
        Assert.Contains("That's a lot to say in one breath", (await chat.SayAsync(flood))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_correspondence_below_a_short_draft_is_read()
    {
        var below = string.Concat(Enumerable.Repeat("> Just checking in, any news?\n", 300));
        var replies = await new Chat(_coach)
            .SayAsync($"Check this email: Hi Ana, thank you. What made the difference for you?\n\nOn Monday Ana wrote:\n{below}");
        Assert.Contains("I've left out what they wrote below it", replies[0].Text, StringComparison.Ordinal);
    }

    /// <summary>All that the store has ever written to its files.</summary>
    private string Stored() => string.Concat(Directory.EnumerateFiles(_coach.Folder).Select(Read));

    private static string Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var text = new StreamReader(file, System.Text.Encoding.Latin1);
        return text.ReadToEnd();
    }
}

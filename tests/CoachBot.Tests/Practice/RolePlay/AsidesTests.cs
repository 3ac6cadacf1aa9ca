using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class AsidesTests
{
    [Fact]
    public async Task What_is_said_to_the_buyer_is_not_taken_for_a_request_to_the_coach()
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("practise the no, friendly");
        var taken = new List<string>();
        foreach (var (_, text) in Sentences.All)
        {
            await chat.SayAsync("start over");
            var replies = await chat.SayAsync(text);
            if (replies[0].Text.Contains("I'm stepping out of the part", StringComparison.Ordinal))
            {
                taken.Add(text);
            }
        }
        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("actually they went quiet", "They went quiet")]
    [InlineData("Can you read my email before I send it?", "Check a draft")]
    [InlineData("let's practise the silence instead", "Practise")]
    public async Task What_turns_to_the_coach_is_offered(string text, string topic)
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("practise the no, friendly");
        var replies = await chat.SayAsync(text);

        Assert.Contains("I'm stepping out of the part", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains($"“{topic}”", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remind me tomorrow at 9 to call Dana", "I'll remind you tomorrow")]
    [InlineData("show my journal", "Your journal")]
    public async Task What_is_wanted_beside_the_part_is_done_at_once(string text, string done)
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("practise the no, friendly");
        var replies = await chat.SayAsync(text);

        Assert.Contains(done, replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("I'm playing Robin", replies[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I'm stepping out of the part", replies[0].Text, StringComparison.Ordinal);
    }
}

using System.Text;
using CoachBot.Journal;
using CoachBot.Storage;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Journal;

/// <summary>Ten entries a page, what is to be done before all else, and never more than a message may hold.</summary>
public sealed class JournalPagesTests
{
    private const int LargestMessage = 28 * 1024;

    private readonly Chat _chat = new(new TestCoach());

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_entries_are_a_page_and_open_steps_come_first()
    {
        await KeepAsync(23, at => new JournalEntry
        {
            Situation = "buyer-said-no", Learnt = $"lesson {at}", NextStep = $"step {at}", IsOpen = at is 3
                or 7, DueAt = at is 7 ? 1 : null,
        });

        var first = (await _chat.SayAsync("show my journal"))[0];
        Assert.Contains("Entries: 23", first.Text, StringComparison.Ordinal);
        Assert.Equal(10, first.Buttons.Count(button => button == "Change"));
        Assert.Equal([7, 3, 22, 21], Lessons(first).Take(4));
        Assert.DoesNotContain("Newer", first.Buttons);
        var second = (await _chat.PressAsync("Older"))[0];
        Assert.Equal([14, 13, 12, 11, 10, 9, 8, 6, 5, 4], Lessons(second));
        var third = (await _chat.PressAsync("Older"))[0];
        Assert.Equal([2, 1, 0], Lessons(third));
        Assert.DoesNotContain("Older", third.Buttons);
    }

    [Fact]
    public async Task Long_entries_fit_into_a_message()
    {
        var text = string.Concat(Enumerable.Repeat("ärgerlich, 😀 und “groß” ", 40));
        await KeepAsync(10,
            _ =>
                new JournalEntry { Situation = "buyer-said-no", Happened = text, Learnt = text, Missing = text, NextStep = text,
                    IsOpen = true });

        var page = (await _chat.SayAsync("show my journal"))[0];

        Assert.InRange(Encoding.UTF8.GetByteCount(page.CardJson!), 1, LargestMessage);
        Assert.Equal(10, page.Buttons.Count(button => button == "Delete"));
    }

    [Fact]
    public async Task Did_you_save_that_is_answered_with_the_latest()
    {
        await KeepAsync(3,
            at => new JournalEntry { Situation = "buyer-said-no", Learnt = $"lesson {at}", NextStep = "call", IsOpen = at == 0 });

        Assert.Contains("lesson 2", (await _chat.SayAsync("did you save that?"))[0].Text, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Lessons(Reply page) =>
        page.Text.Split('\n')
            .Where(line => line.StartsWith("Learnt: lesson ", StringComparison.Ordinal))
            .Select(line => int.Parse(line["Learnt: lesson ".Length..], null));

    private async Task KeepAsync(int many, Func<int, JournalEntry> entry)
    {
        await _chat.SayAsync("hello");
        var store = _chat.Coach.Get<ITurnStore>();
        var user = (await store.QueryAsync<string>("SELECT DISTINCT user_id FROM state", null, Cancelled))
            .First(id => id.EndsWith("sam", StringComparison.Ordinal));
        for (var at = 0; at < many; at++)
        {
            _chat.Coach.Time.Advance(TimeSpan.FromMinutes(1));
            var turn = new TurnTransaction(new TurnKey("test", "chat", user), null);
            await using var session = await store.BeginAsync(turn, Cancelled);
            _chat.Coach.Get<JournalRepository>().Add(turn, entry(at));
            await session.CommitAsync(Cancelled);
        }
    }
}

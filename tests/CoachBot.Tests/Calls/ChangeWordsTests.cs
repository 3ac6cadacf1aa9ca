using CoachBot.Sellers;
using CoachBot.Calls;
using CoachBot.Reminders;

namespace CoachBot.Tests.Calls;

/// <summary>
/// What hears every message first has to be done with any message at once: a long number, a key held down, a wall of spaces.
/// </summary>
public sealed class ChangeWordsTests
{
    public static TheoryData<string> Walls { get; } =
    [
        $"actually {new string('1', 60)}?",
        $"no, {string.Concat(Enumerable.Repeat("mon", 30))}?",
        $"I mean {string.Concat(Enumerable.Repeat("at", 40))}?",
        $"make it{new string(' ', 20_000)}4",
        string.Concat(Enumerable.Repeat("no, wait, ", 2_000)),
        string.Concat(Enumerable.Repeat("the call ", 2_000)),
        new string('?', 20_000),
    ];

    [Theory]
    [InlineData("actually make it 4")]
    [InlineData("no, Tuesday")]
    [InlineData("sorry, I meant the 25th at 4pm")]
    [InlineData("it's at 3")]
    public void A_change_of_mind_is_heard(string text) => Assert.True(ChangeWords.MovesIt(text));

    [Theory]
    [MemberData(nameof(Walls))]
    public void A_wall_of_text_changes_nothing_and_takes_no_time(string text)
    {
        Assert.False(ChangeWords.MovesIt(text)
            || ChangeWords.MovesCall(text)
            || ChangeWords.CancelsCall(text)
            || ChangeWords.WantsCard(text));
        Assert.False(QuietHoursReader.WantsPeace(text));
    }
}

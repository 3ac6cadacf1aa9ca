using CoachBot.Journal;

namespace CoachBot.Tests.Journal;

public sealed class NoteWordsTests
{
    [Theory]
    [InlineData("Helen said it was the night team. write that down somewhere so i remember", "Helen said it was the night team")]
    [InlineData("They're coming Sunday at 12, put that in your little book. And what do I open with", "They're coming Sunday at 12")]
    [InlineData("Please record. Next contact 15 January, 10:00.", "Next contact 15 January, 10:00")]
    [InlineData("jot this down for later: she prefers calls before nine", "she prefers calls before nine")]
    [InlineData("their own team never calls the leads. do i still sell her something? and pls note this somewhere",
        "their own team never calls the leads")]
    [InlineData("she wants to talk again in march. note it", "she wants to talk again in march")]
    [InlineData("write that down", null)]
    [InlineData("ok great. write that down please", null)]
    [InlineData("can you write an email to her", null)]
    [InlineData("put that in an email", null)]
    public void What_is_kept_is_never_the_asking(string text, string? kept) =>
        Assert.Equal(kept, NoteWords.Find(text) is { } note ? text.Substring(note.Start, note.Length) : null);
}

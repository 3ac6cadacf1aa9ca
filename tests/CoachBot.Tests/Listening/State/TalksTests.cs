using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;

namespace CoachBot.Tests.Listening.State;

/// <summary>Which talk is at hand, and which wait.</summary>
public sealed class TalksTests
{
    [Fact]
    public void A_talk_beside_lets_the_first_wait_and_gives_it_back()
    {
        var talks = new Talks().Replace(Talk("first")).Beside(Talk("second"));
        Assert.Equal("second", talks.Active?.Id);
        Assert.Equal("first", talks.End().Active?.Id);
        Assert.Null(talks.End().End().Active);
    }

    [Fact]
    public void Three_wait_at_most()
    {
        var talks = Enumerable.Range(1, 6).Aggregate(new Talks(), (all, id) => all.Beside(Talk($"{id}")));
        Assert.Equal(["3", "4", "5"], talks.Waiting.Select(talk => talk.Id));
    }

    [Fact]
    public void Five_things_can_be_undone()
    {
        var talks = Enumerable.Range(1, 7)
            .Aggregate(new Talks(), (all, id) => all.Did(new UndoableDeed("reminder-set", $"{id}", null, "it")));
        Assert.Equal(["3", "4", "5", "6", "7"], talks.Undo.Select(deed => deed.Item));
    }

    [Fact]
    public void They_come_back_from_the_store_as_they_were()
    {
        var when = new TimeExpression(0, 6, new DateTime(2026, 11, 27, 14, 0, 0), true, null);
        var talks = new Talks
        {
            Active = Talk("1")
                with { Ahead = [new Answer("by-when", null, "Friday") { When = when }],
                    Facts = [new TalkFact("need", "SSO", FactSource.Told)] },
            Waiting = [Talk("2") with { IsService = true }],
            Proposed = new Proposal(["want.remind"], "in spring"),
            Undo = [new UndoableDeed("reminder-set", "7", null, "the reminder")],
        };
        var kept = DialogValues.Read(DialogValues.Write(talks, TalkJson.Default.Talks), TalkJson.Default.Talks)!;
        Assert.Equal(talks.Active!.Ahead, kept.Active!.Ahead);
        Assert.Equal(talks.Active.Facts, kept.Active.Facts);
        Assert.Equal(talks.Undo, kept.Undo);
        Assert.True(kept.Waiting[0].IsService);
        Assert.Equal("in spring", kept.Proposed!.Message);
    }

    private static TalkState Talk(string id) => new() { Id = id, Topic = "buyer-said-no" };
}

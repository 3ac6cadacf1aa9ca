using CoachBot.Content;
using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Carrying.Steering;
using CoachBot.Listening.Deciding;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Listening.Carrying;

/// <summary>What can be decided can be done: a kind of deed without a desk would be found by a seller else.</summary>
public sealed class DeedDeskTests
{
    [Fact]
    public void Every_kind_of_deed_has_one_desk()
    {
        var kinds = typeof(Deed).GetNestedTypes().Where(kind => kind.IsSubclassOf(typeof(Deed))).Select(kind => kind.Name);
        var done = new TestCoach().Get<IEnumerable<IDeedDesk>>().SelectMany(desk => desk.Deeds).Select(kind => kind.Name);
        Assert.Equal(kinds.Order(), done.Order());
    }

    [Fact]
    public void Every_act_that_steers_has_a_file_of_its_own_but_those_that_ask_again()
    {
        var coach = new TestCoach();
        var acts = coach.Get<ContentLibrary>().Acts.Acts.Select(act => act.Id)
            .Where(act => act.StartsWith("steer.", StringComparison.Ordinal))
            .Select(act => act["steer.".Length..]);
        // With nothing proposed “go on” and “no” lead back to the open question.
        Assert.Equal(acts.Except(["go-on", "no"]).Order(), coach.Get<IEnumerable<ISteering>>().Select(way => way.Command).Order());
    }
}

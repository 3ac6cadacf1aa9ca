using System.Text.Json.Nodes;

namespace CoachBot.Tests.Field;

/// <summary>The coach is taken away: what ends is what belonged there.</summary>
public sealed class RemovalTests
{
    private readonly FieldReport _field = new();

    [Fact]
    public async Task Taken_out_of_a_team_it_still_keeps_its_sellers_own_reminders()
    {
        await _field.ArriveAsync("02-removed-from-team-1-reminder");
        await _field.ArriveAsync("02-removed-from-team-2-remove");

        Assert.Contains("send the quote to Ravi", Assert.Single(await _field.ArriveAsync("02-removed-from-team-3-list")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_out_of_a_group_it_forgets_the_group_and_what_could_come_only_there()
    {
        await _field.SayAsync("<at>Coach</at> remind me on friday at 10 to call Ana", "gil", "19:g@thread.v2", InGroup);
        await _field.SayAsync("", "pat", "19:g@thread.v2", activity =>
        {
            InGroup(activity);
            (activity["type"], activity["action"]) = ("installationUpdate", "remove");
        });

        Assert.Equal(["ended"], await _field.Coach.QueryAsync("SELECT status FROM reminder"));
        Assert.Empty(await _field.Coach.QueryAsync("SELECT user_id FROM conversation_reference"));
    }

    [Fact]
    public async Task Uninstalled_it_knows_no_way_to_the_seller_any_more()
    {
        await _field.SayAsync("remind me on friday at 10 to call Ana", "un1", "cun1");
        await _field.ArriveAsync("11-personal-uninstall");

        Assert.Empty(await _field.Coach.QueryAsync("SELECT user_id FROM conversation_reference"));
        Assert.Equal(["ended"], await _field.Coach.QueryAsync("SELECT status FROM reminder"));
    }

    [Fact]
    public async Task Who_installs_it_again_is_reached_again()
    {
        await _field.SayAsync("hello", "un1", "cun1");
        await _field.ArriveAsync("11-personal-uninstall");
        await _field.SayAsync("remind me in 5 minutes to call Ana", "un1", "cun1");

        Assert.Contains("call Ana", Assert.Single(await _field.WaitAsync(TimeSpan.FromMinutes(6), "un1")).Text, StringComparison.Ordinal);
    }

    private static void InGroup(JsonObject activity)
    {
        activity["conversation"]!["conversationType"] = "groupChat";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention", ["text"] = "<at>Coach</at>", ["mentioned"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Coach" },
        });
    }
}

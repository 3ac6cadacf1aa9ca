using System.Text.Json.Nodes;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Field;

/// <summary>A message that its seller edits, deletes or likes. The channel names it by the id that it came with.</summary>
public sealed class EditTests
{
    private readonly FieldReport _field = new();
    private string _latest = "";

    [Fact]
    public async Task A_reminder_is_another_when_its_message_is_edited()
    {
        await SayAsync("remind me on friday at 10 to call Bob");

        var reply = Assert.Single(await EditAsync("remind me on friday at 11 to call Bob"));

        Assert.Contains("11:00", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["2026-11-27 11:00:00"],
            await _field.Coach.QueryAsync("SELECT datetime(due_at / 1000, 'unixepoch') FROM reminder WHERE status = 'pending'"));
    }

    [Fact]
    public async Task An_answer_that_is_edited_changes_in_its_place_and_the_talk_goes_the_other_way()
    {
        await SayAsync("Marit from Contoso said no");
        await SayAsync("they said go ahead");

        Assert.Empty(await EditAsync("they'd rather not"));

        var changed = _field.Coach.Channel.TakeChanges().Select(activity => new Reply(activity)).ToList();
        Assert.Contains(changed, card =>
            card.Text.Contains('✓', StringComparison.Ordinal) && card.Text.Contains("rather not", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(changed, card => card.Text.Contains("One question, not four", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_situation_that_is_edited_is_another_and_only_that_one_is_kept()
    {
        await SayAsync("Marit from Contoso said no");

        Assert.Empty(await EditAsync("Marit from Fabrikam went quiet"));

        var card = Assert.Single(_field.Coach.Channel.TakeChanges().Select(activity => new Reply(activity)));
        Assert.DoesNotContain("Thank them", card.Text, StringComparison.Ordinal);
        Assert.Equal(["Fabrikam"], await _field.Coach.QueryAsync("SELECT company FROM deal"));
        Assert.Equal(["quiet"], await _field.Coach.QueryAsync("SELECT kind FROM deal_event"));
    }

    [Fact]
    public async Task What_was_known_of_a_deal_before_stays_known()
    {
        await SayAsync("Marit from Contoso said no");
        await SayAsync("cancel");
        await SayAsync("Marit from Contoso went quiet");

        await EditAsync("Marit from Fabrikam went quiet");

        Assert.Equal(["Contoso said-no", "Fabrikam quiet"], await _field.Coach.QueryAsync(
            "SELECT d.company || ' ' || e.kind FROM deal_event e JOIN deal d ON d.id = e.deal_id ORDER BY d.company"));
    }

    [Fact]
    public async Task A_fact_that_the_first_words_replaced_is_known_again()
    {
        await SayAsync("Marit from Contoso said no, their budget is 5000 euros");
        await SayAsync("cancel");
        await SayAsync("Marit from Contoso went quiet, their budget is 9000 euros now");
        Assert.Contains("9000", Assert.Single(await BudgetAsync()), StringComparison.Ordinal);

        await EditAsync("Marit from Contoso went quiet");

        Assert.Contains("5000", Assert.Single(await BudgetAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_the_channel_brings_twice_is_read_once()
    {
        await SayAsync("remind me on friday at 10 to call Bob");
        var edit = Edited("remind me on friday at 11 to call Bob");
        await _field.Coach.ProcessAsync(edit.ToJsonString());
        Assert.Single(_field.Heard("jo"));

        await _field.Coach.ProcessAsync(edit.ToJsonString());

        Assert.Empty(_field.Heard("jo"));
    }

    [Fact]
    public async Task Once_a_button_was_pressed_it_is_said_kindly_that_the_message_stays_as_it_was()
    {
        var asked = Assert.Single(await SayAsync("they said no"));
        await PressAsync(asked, "They said go ahead");

        var reply = Assert.Single(await EditAsync("they went quiet"));

        Assert.Contains("gone on from", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_taken_back_stays_and_that_is_said()
    {
        await SayAsync("no reminders before 9 and after 17");

        var reply = Assert.Single(await EditAsync("no reminders before 10 and after 17"));

        Assert.Contains("gone on from", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage")]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageReaction", null)]
    public async Task An_edit_of_an_older_message_does_nothing_nor_do_deletes_and_reactions(string type, string? kind)
    {
        await SayAsync("remind me on friday at 10 to call Bob");
        var older = _latest;
        await SayAsync("thanks");

        foreach (var id in kind == "editMessage" ? [older] : new[] { older, _latest })
        {
            Assert.Empty(await _field.SayAsync("remind me on friday at 11 to call Bob", "jo", "cjo",
                activity => Become(activity, id, type, kind)));
        }

        Assert.Empty(_field.Coach.Channel.TakeChanges());
        Assert.Single(await _field.Coach.QueryAsync("SELECT id FROM reminder"));
    }

    private Task<IReadOnlyList<string>> BudgetAsync() => _field.Coach.QueryAsync("SELECT value FROM deal_fact WHERE name = 'amount'");

    private Task<IReadOnlyList<Reply>> SayAsync(string text)
    {
        _field.Coach.Time.Advance(TimeSpan.FromSeconds(20));
        return _field.SayAsync(text, "jo", "cjo", activity => _latest = (string)activity["id"]!);
    }

    private async Task<IReadOnlyList<Reply>> EditAsync(string text)
    {
        _ = _field.Coach.Channel.TakeChanges().ToList();
        await _field.Coach.ProcessAsync(Edited(text).ToJsonString());
        return _field.Heard("jo");
    }

    private JsonObject Edited(string text)
    {
        _field.Coach.Time.Advance(TimeSpan.FromSeconds(20));
        var activity = _field.Ordinary("jo", "cjo", "personal", "jo");
        activity["text"] = text;
        Become(activity, _latest, "messageUpdate", "editMessage");
        return activity;
    }

    private Task<IReadOnlyList<Reply>> PressAsync(Reply card, string button)
    {
        _field.Coach.Time.Advance(TimeSpan.FromSeconds(20));
        return _field.SayAsync("", "jo", "cjo", activity =>
        {
            activity["value"] = JsonNode.Parse(card.DataOf(button)!.Value.GetRawText());
            activity.Remove("text");
        });
    }

    private static void Become(JsonObject activity, string id, string type, string? kind)
    {
        (activity["id"], activity["type"]) = (id, type);
        activity["channelData"] = kind is null ? null : new JsonObject { ["eventType"] = kind };
    }
}

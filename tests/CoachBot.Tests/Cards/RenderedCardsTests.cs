using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Node;

namespace CoachBot.Tests.Cards;

/// <summary>
/// The cards as Teams draws them on a phone, light, dark and in high contrast, in a real browser: measured, and kept as pictures.
/// </summary>
public sealed class RenderedCardsTests
{
    private const int FirstAnswer = 420;
    private const int OneScreen = 640;
    private const int WholeTalk = 1900;

    private static readonly Lazy<Task<IReadOnlyDictionary<string, IReadOnlyList<DrawnCard>>>> _drawn = new(DrawAsync);

    [Fact]
    public async Task The_first_answer_leaves_room_on_a_phone() =>
        Assert.All(await EachAsync(card => card.Name == "first answer"), card => Assert.InRange(card.Height, 1, FirstAnswer));

    [Fact]
    public async Task No_card_is_higher_than_a_phone() =>
        Assert.All(await EachAsync(_ => true), card => Assert.True(card.Height <= OneScreen, $"{card.Name}: {card.Height}"));

    [Fact]
    public async Task Every_text_can_be_read_on_its_background() =>
        Assert.All(await EachAsync(_ => true), card => Assert.True(card.Contrast >= 4.5, $"{card.Name}: {card.Contrast} ({card.Weakest})"));

    [Fact]
    public async Task In_high_contrast_every_text_stands_out_far_more() =>
        Assert.All((await _drawn.Value)["contrast"],
            card => Assert.True(card.Contrast >= 7, $"{card.Name}: {card.Contrast} ({card.Weakest})"));

    [Fact]
    public async Task The_keyboard_goes_on_in_order_where_a_card_was_replaced()
    {
        var scenes = await CardScenes.PlayAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file,
            new JsonArray([.. scenes.Where(scene => scene.Presses.Count == 0).Select(scene => scene.ToJson())]).ToJsonString(),
            TestContext.Current.CancellationToken);
        var told = await NodeScript.RunAsync("tab-cards.cjs", file);
        File.Delete(file);
        var walks = JsonSerializer.Deserialize<IReadOnlyList<Walk>>(told, JsonSerializerOptions.Web)!;
        Assert.True(walks.Count > 20);
        Assert.All(walks, walk =>
        {
            Assert.Equal(walk.CanBeReached, walk.Reached);
            Assert.True(walk.GoesOn,
                $"{walk.Name}: after it was replaced the keyboard went to “{walk.Next}”, not into it or to what follows.");
        });
    }

    [Fact]
    public async Task Nothing_is_cut_off() =>
        Assert.All(await EachAsync(_ => true), card => Assert.True(card.Cut.Count == 0, $"{card.Name}: {string.Join(" | ", card.Cut)}"));

    [Fact]
    public async Task A_talk_to_its_end_stays_within_a_few_screens()
    {
        var light = (await _drawn.Value)["light"];
        Assert.Equal(7, light.Count(card => card.Name == "answered"));
        Assert.InRange(light.Where(card => card.Name is "answered" or "summary").Sum(card => card.Height), 1, WholeTalk);
    }

    [Fact]
    public async Task Few_buttons_are_in_sight_before_more_are_wanted() =>
        Assert.All(await EachAsync(card => !card.Name.Contains("more answers", StringComparison.Ordinal) && card.Name != "reminders"),
            card =>
            Assert.True(card.Buttons <= 6, $"{card.Name}: {card.Buttons}"));

    private static async Task<IReadOnlyList<DrawnCard>> EachAsync(Func<DrawnCard, bool> which)
    {
        var cards = (await _drawn.Value).Values.SelectMany(theme => theme).Where(which).ToList();
        Assert.NotEmpty(cards);
        return cards;
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<DrawnCard>>> DrawAsync()
    {
        var data = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        Assert.SkipWhen(data is null && Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") != "1",
            "COACHBOT_DATA names no folder with Teams' host configurations.");
        var scenes = await CardScenes.PlayAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, new JsonArray([.. scenes.Select(scene => scene.ToJson())]).ToJsonString());
        var pictures = Path.Combine(NodeScript.Repository, "src", "CoachBot", "wwwroot");
        var told = await NodeScript.RunAsync("draw-cards.cjs", file, Path.Combine(data!, "cards"), pictures,
            Path.Combine(NodeScript.Repository, "artifacts", "cards"));
        File.Delete(file);
        await File.WriteAllTextAsync(Path.Combine(NodeScript.Repository, "artifacts", "cards", "measured.json"), told);
        return JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<DrawnCard>>>(told, JsonSerializerOptions.Web)!;
    }

    /// <summary>What the tabulator reaches on a card, and where it goes when the card is replaced under it.</summary>
    private sealed record Walk(string Name, IReadOnlyList<string> CanBeReached, IReadOnlyList<string> Reached, bool GoesOn, string Next);

    private sealed record DrawnCard(string Name, int Height, double Contrast, string Weakest, IReadOnlyList<string> Cut, int Buttons,
        int Formatted, string Words);
}

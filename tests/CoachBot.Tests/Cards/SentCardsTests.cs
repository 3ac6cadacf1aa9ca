using System.Text;
using System.Text.Json;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Node;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Cards;

/// <summary>Every card of every conversation, shown to those who decide what a card is.</summary>
public sealed class SentCardsTests
{
    // Teams refuses larger messages.
    private const int LargestCard = 28 * 1024;

    private static readonly Lazy<Task<IReadOnlyList<string>>> _cards = new(HoldAllConversationsAsync);

    [Fact]
    public async Task Every_card_follows_the_published_schema()
    {
        var schema = CardSchema.Load("1.5.0");
        Assert.All((await _cards.Value).Select(CardWithoutCharts.Of),
            card => Assert.True(schema.Fault(card) is null, $"{schema.Fault(card)}\n{card}"));
    }

    [Fact]
    public async Task Every_card_parses_in_the_renderer_without_a_complaint()
    {
        var cards = await _cards.Value;
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $"[{string.Join(',', cards.Select(CardWithoutCharts.Of))}]",
            TestContext.Current.CancellationToken);
        var said = await NodeScript.RunAsync("check-cards.cjs", file);
        File.Delete(file);
        Assert.Equal($"{cards.Count} cards parsed", said.Trim());
    }

    [Fact]
    public async Task Every_card_is_small_enough_for_Teams() =>
        Assert.All(await _cards.Value, card => Assert.InRange(Encoding.UTF8.GetByteCount(card), 1, LargestCard));

    [Fact]
    public async Task No_row_has_more_buttons_than_a_phone_shows() =>
        Assert.All(await _cards.Value, card => Assert.DoesNotContain(Objects(JsonDocument.Parse(card).RootElement), element =>
            element.TryGetProperty("actions", out var actions) && actions.GetArrayLength() > 4));

    [Fact]
    public async Task Every_field_has_a_label_and_every_card_a_text_without_cards() =>
        Assert.All(await _cards.Value, card =>
        {
            var root = JsonDocument.Parse(card).RootElement;
            Assert.False(string.IsNullOrWhiteSpace(root.GetProperty("fallbackText").GetString()));
            Assert.DoesNotContain(Objects(root), element =>
                element.TryGetProperty("type", out var type)
                    && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal)
                    && !element.TryGetProperty("label", out _));
        });

    [Fact]
    public async Task Every_card_can_be_read_aloud() =>
        Assert.All(await _cards.Value,
            card =>
                Assert.False(string.IsNullOrWhiteSpace(JsonDocument.Parse(card).RootElement.TryGetProperty("speak", out var speak)
                    ? speak.GetString()
                    : null), card));

    [Fact]
    public async Task Every_picture_is_small_our_own_and_told_in_words()
    {
        var images = (await _cards.Value).SelectMany(card => Objects(JsonDocument.Parse(card).RootElement))
            .Where(element => element.TryGetProperty("type", out var type) && type.GetString() == "Image").ToList();
        Assert.NotEmpty(images);
        Assert.All(images, image =>
        {
            var address = new Uri(image.GetProperty("url").GetString()!);
            Assert.StartsWith("/cards/v", address.AbsolutePath, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(image.GetProperty("altText").GetString()));
            var file = new FileInfo(Path.Combine(AppContext.BaseDirectory, "wwwroot", address.AbsolutePath.TrimStart('/')));
            Assert.InRange(file.Length, 1, 4 * 1024);
        });
    }

    [Fact]
    public async Task No_card_shows_a_brace_or_a_missing_name() =>
        Assert.All(await _cards.Value, card => Assert.DoesNotContain(
            Objects(JsonDocument.Parse(card).RootElement),
            element => element.TryGetProperty("type",
                out var type) && type.GetString() == "TextBlock" && Unfilled(element.GetProperty("text").GetString()!)));

    [Fact]
    public async Task A_chart_has_figures_for_Teams_and_words_for_everybody_else()
    {
        var charts = (await _cards.Value).SelectMany(card => Objects(JsonDocument.Parse(card).RootElement))
            .Where(element =>
                element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Chart.", StringComparison.Ordinal))
                .ToList();
        Assert.NotEmpty(charts);
        Assert.All(charts, chart =>
        {
            Assert.True(chart.GetProperty("data").GetArrayLength() > 0);
            Assert.False(string.IsNullOrWhiteSpace(chart.GetProperty("fallback")
                .GetProperty("inlines")[0]
                .GetProperty("text")
                .GetString()));
        });
    }

    private static bool Unfilled(string text) =>
        text.IndexOfAny(['{', '}', '[', ']']) >= 0
            || text.Contains("null", StringComparison.Ordinal)
            || text.Contains(" ,", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> HoldAllConversationsAsync()
    {
        foreach (var script in ConversationTests.Scripts)
        {
            // A conversation that goes another way fails in its own test; its cards count here all the same.
            await Record.ExceptionAsync(() => ConversationTests.PlayedAsync(script.Data));
        }
        return SentCards.All;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}

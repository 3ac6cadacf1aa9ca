using AngleSharp.Html.Parser;
using CoachBot.Content.Authoring.Preview;

namespace CoachBot.Tests.Content.Authoring;

/// <summary><c>content preview</c>: what an author's folder looks like, before anybody sees it in Teams.</summary>
public sealed class ContentPreviewTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_changed_topics_cards_are_drawn_light_dark_and_on_a_phone_with_their_texts_beside()
    {
        _folder.With("price.en.yaml",
            """
            situation: price
            language: en
            wording:
              price-aside:
                title: Aside with it
                why: Because <b>money</b> isn't everything.
                spoken: Money aside[, {buyer}], would you want it?
            """);

        var preview = ContentPreview.Of("en", ContentFolder.Own, _folder.Path, topic: null);
        Assert.Null(preview.Problem);
        var page = new HtmlParser().ParseDocument(PreviewPage.Of(preview.Cards));

        var sections = page.QuerySelectorAll("section");
        Assert.All(sections, section => Assert.StartsWith("price / ", section.QuerySelector("h2")!.TextContent, StringComparison.Ordinal));
        Assert.All(sections, section =>
            Assert.Equal(["light", "dark", "light phone"], section.QuerySelectorAll("figure").Select(figure => figure.ClassName!)));
        Assert.All(sections, section => Assert.NotEmpty(section.QuerySelectorAll("dd")));
        var changed = Assert.Single(sections, section => section.QuerySelector("mark") is not null);
        Assert.All(changed.QuerySelectorAll(".card"),
            card => Assert.Contains("Money aside, Ana, would you want it?", card.TextContent, StringComparison.Ordinal));
        Assert.Contains(changed.QuerySelectorAll("dd"), text => text.TextContent == "Because <b>money</b> isn't everything.");
        Assert.Empty(page.QuerySelectorAll("b"));
    }

    [Fact]
    public void The_page_fetches_nothing()
    {
        var preview = ContentPreview.Of("en", ContentFolder.Own, _folder.Path, "buyer-said-no");

        var page = new HtmlParser().ParseDocument(PreviewPage.Of(preview.Cards));

        Assert.NotEmpty(page.Images);
        Assert.All(page.Images, image => Assert.StartsWith("data:", image.Source, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("link, script[src], iframe, object"));
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buyer-sad-no", "Did you mean 'buyer-said-no'?")]
    [InlineData(null, "This folder changes no card.")]
    public void Where_there_is_nothing_to_draw_it_says_what_to_do(string? topic, string told) =>
        Assert.Contains(told, ContentPreview.Of("en", ContentFolder.Own, _folder.Path, topic).Problem, StringComparison.Ordinal);

    [Fact]
    public void Every_topic_can_be_drawn_and_nothing_of_a_card_is_left_out()
    {
        var content = CoachBot.Content.ContentLibrary.Load("en", ContentFolder.Own);
        var cards = new TopicCards(content);

        Assert.All(content.Topics.SelectMany(cards.Of), card =>
        {
            var drawn = new HtmlParser().ParseDocument(DrawnCard.Of(card.Card)).Body!;
            Assert.DoesNotContain(drawn.QuerySelectorAll("div"), element => element.ChildNodes.Length == 0);
            Assert.NotEqual("", drawn.TextContent.Trim());
        });
    }
}

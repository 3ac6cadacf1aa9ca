using System.Text;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Cards;

/// <summary>No card is larger than Teams takes: folded forms of the words are left off before that.</summary>
public sealed class CardSizeTests(ITestOutputHelper output)
{
    private static readonly ContentLibrary _content = ContentLibrary.Load("en", ContentFolder.Own);
    private static readonly Names _longNames = new(new string('W', 60), new string('W', 60), new string('W', 60));

    [Fact]
    public void What_is_folded_is_left_off_until_the_card_fits_and_what_is_in_sight_stays()
    {
        // Two thousand letters are as many as content may have; these take two bytes each.
        var card = Sent(Words(new string('щ', 2000)));

        Assert.InRange(Size(card), 1, CardSize.Largest);
        Assert.Contains(card.Body, element => element is AdaptiveContainer { Id: "spoken", IsVisible: true });
        Assert.DoesNotContain(card.Body, element => element is AdaptiveContainer { Id: "email" });
        var toggles = card.Body.OfType<AdaptiveActionSet>()
            .SelectMany(row => row.Actions.OfType<AdaptiveToggleVisibilityAction>()).ToList();
        Assert.NotEmpty(toggles);
        Assert.All(toggles.SelectMany(toggle => toggle.TargetElements),
            target => Assert.Contains(card.Body, element => element.Id == target.ElementId));
    }

    [Fact]
    public void A_card_that_fits_keeps_all_its_forms()
    {
        var card = Sent(Words("Shall we say Friday?"));

        Assert.Equal(["spoken", "email", "chat"], card.Body.OfType<AdaptiveContainer>().Select(form => form.Id).Take(3));
        Assert.Equal(3, card.Body.OfType<AdaptiveActionSet>().Count());
    }

    [Fact]
    public void The_largest_card_that_the_coachs_own_content_makes_keeps_all_its_forms()
    {
        var question = _content.AllSituations.SelectMany(situation => situation.Questions.Values)
            .OrderByDescending(question => question.Answers.Sum(answer => answer.Label.Length + 100)).First();
        var asked = () => new QuestionCard(_content.Shared).Build(question.Text.Fill(_longNames), new string('a', 32),
            [.. question.Answers.Select(answer => (answer.Id, answer.Label))]);
        var sizes = new List<int>();
        foreach (var situation in _content.AllSituations)
        {
            foreach (var wording in situation.Wordings.Values)
            {
                var words = new WordingCard(_content.Shared).Build(situation, wording, _longNames, new string('W', 300));
                var forms = words.Card.Body.Count;
                var card = Sent(MergedCard.Of([CoachCard.Line(new string('W', 300)), words, asked()]));
                sizes.Add(Size(card));
                Assert.True(card.Body.Count >= forms, $"{situation.Id}/{wording.Key} has {Size(card)} bytes");
            }
        }

        output.WriteLine($"{sizes.Count} cards, the largest has {sizes.Max()} bytes");
        Assert.InRange(sizes.Max(), 1, CardSize.Largest);
    }

    private static CoachCard Words(string text)
    {
        var words = Template.Parse(text);
        return new WordingCard(_content.Shared).Build(_content.Situations.First(), new Wording("long", "Long", "Because.")
        {
            Spoken = words, Email = new EmailWording(Template.Parse("Friday"), words), Chat = words, Then = words,
        }, _longNames);
    }

    private static AdaptiveCard Sent(CoachCard card) =>
        Assert.IsType<AdaptiveCard>(Assert.Single(CardSending.ToActivity(card, "msteams").Attachments).Content);

    private static int Size(AdaptiveCard card) => Encoding.UTF8.GetByteCount(card.ToJson());
}

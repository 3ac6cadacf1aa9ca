using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class AnswersToQuestionsTests
{
    private static readonly AsToldBuyer _buyer = new(Drafts.Content.RolePlays, Drafts.Content.DraftRules);
    private static readonly Lazy<MoveReader> _reader = new(() => new MoveReader(Drafts.Content.RolePlays, Drafts.Content.DraftRules));

    [Theory]
    [InlineData("Ok. Madame, I don't ask you to change your supplier, I only want know when was the last time he let you wait for a part",
        "last-time")]
    [InlineData("When did it last go wrong?", "last-time")]
    [InlineData("How long ago was that?", "last-time")]
    [InlineData("And when were they last late?", "last-time")]
    [InlineData("Well if it happen again in january, who do you call?", "who-call")]
    [InlineData("Who picks up when something breaks at night?", "who-call")]
    [InlineData("Whom would you ask first?", "who-call")]
    [InlineData("Who else would want to know about it?", "who-else")]
    [InlineData("Is there anybody else who looks at it?", "who-else")]
    [InlineData("Who has the last word on that?", "decides")]
    [InlineData("That's fair, you know your setup far better than me. If your team took it on in January, what would have to wait?",
        "must-wait")]
    [InlineData("What would you have to put off for it?", "must-wait")]
    [InlineData("Graham, daft question between mates: what happens to your lot when your IT fella hangs up his keyboard in March?",
        "what-if")]
    [InlineData("What would you do if the machine stood for a week?", "what-if")]
    [InlineData("And if he retires, what then?", "what-if")]
    [InlineData("How long does it take until somebody comes?", "how-long")]
    [InlineData("How quickly do they come?", "how-long")]
    [InlineData("How often do you have to chase them?", "how-often")]
    [InlineData("What does a day like that cost you?", "cost-you")]
    [InlineData("How much does one such day cost?", "cost-you")]
    [InlineData("Would you rather wait a week or pay more?", "would-rather")]
    [InlineData("Which would you prefer, a visit or a call?", "would-rather")]
    [InlineData("Is it the price or the delivery?", "which-of-two")]
    [InlineData("What do you like about the way they work?", "like-them")]
    [InlineData("What should stay exactly as it is?", "like-them")]
    [InlineData("How do you do it today?", "today")]
    [InlineData("How does your team keep track of it at the moment?", "today")]
    [InlineData("How long have you been working with them?", "since")]
    [InlineData("What would you need to see before you tried it?", "needs")]
    [InlineData("What do your people say about it?", "others")]
    [InlineData("What matters most to you there?", "matters")]
    [InlineData("Why is that?", "why")]
    [InlineData("Did they tell you beforehand that it would be late?", "yes-or-no")]
    public void A_concrete_question_gets_the_answer_of_its_kind(string text, string kind) => Assert.All(
        Enum.GetValues<Temperament>(),
        temperament =>
        {
            var turn = _buyer.Answer(Begin(temperament, 0), _reader.Value.Read(text, false), text);
            Assert.Contains(turn.State.Said[^1].Split('+'), id => id.StartsWith($"{kind}/", StringComparison.Ordinal));
            Assert.Equal(MoveEffect.Opened, turn.State.Played[^1].Effect);
        });

    [Theory]
    [InlineData("When was the last time you had to wait for a part?", Temperament.Guarded, null,
        "For a part? Not often. Once in autumn it was bad.")]
    [InlineData("When was the last time it stood?", Temperament.Curt, null, "Last spring. We managed.")]
    [InlineData("When was the last time it stood?", Temperament.Curt, Manner.Grumpy,
        "When? Ask the ones who had to wait. October, I think.")]
    [InlineData("What happens to your lot when your IT fella hangs up his keyboard in March?", Temperament.Friendly, null,
        "Our IT fella? Oh, I try not to think about it. We'd muddle through, as ever. Though I couldn't tell you how.")]
    [InlineData("If your team took it on in January, what would have to wait?", Temperament.Curt, Manner.Grumpy,
        "In January? What would have to wait? All that's waiting already.")]
    [InlineData("Is it the price or the delivery?", Temperament.Curt, null, "The delivery. Mostly.")]
    [InlineData("Do you order by phone or do you write?", Temperament.Curt, null, "The first one. Mostly.")]
    public void It_takes_up_the_words_that_were_asked(string text, Temperament temperament, Manner? manner, string says)
    {
        var begin = Begin(temperament, 0) with { Told = new() { Manner = manner } };
        Assert.Equal(says, _buyer.Answer(begin, _reader.Value.Read(text, false), text).Says);
    }

    [Fact]
    public void Asked_again_they_answer_otherwise()
    {
        const string text = "When was the last time they were late?";
        var first = _buyer.Answer(Begin(Temperament.Guarded, 1), _reader.Value.Read(text, false), text);
        var second = _buyer.Answer(first.State, _reader.Value.Read(text, false), text);
        Assert.NotEqual(first.Says, second.Says);
        Assert.StartsWith("last-time/", second.State.Said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_asked_is_not_kept()
    {
        const string text = "What happens when your zeppelin pilot leaves in March?";
        var turn = _buyer.Answer(Begin(Temperament.Guarded, 1), _reader.Value.Read(text, false), text);
        Assert.Contains("zeppelin", turn.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("zeppelin", turn.State.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("zeppelin", _buyer.Line(turn.State), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Good morning, our new portal saves you ten hours a week.")]
    [InlineData("Nice office you have here.")]
    [InlineData("How was your year?")]
    public void Whoever_goes_past_what_they_always_say_hears_it_once_more(string text)
    {
        var begin = Described(Temperament.Curt);
        Assert.Equal("We already have a supplier.", _buyer.Line(begin));
        var first = _buyer.Answer(begin, _reader.Value.Read(text, false), text);
        Assert.Contains("already have a supplier", first.Says, StringComparison.Ordinal);
        const string then = "Well. The weather has been awful.";
        var second = _buyer.Answer(first.State, _reader.Value.Read(then, false), then);
        Assert.DoesNotContain("supplier", second.Says!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I don't ask you to change your supplier. When was the last time he let you wait?")]
    [InlineData("That's fair. How do you do it today?")]
    [InlineData("Good that you have somebody. May I ask you one thing?")]
    [InlineData("What do you like about working with them?")]
    [InlineData("If it's a no, that's fine with me. How often do they come?")]
    public void Whoever_takes_it_up_does_not(string text) => Assert.DoesNotContain("have a supplier",
        _buyer.Answer(Described(Temperament.Curt), _reader.Value.Read(text, false), text).Says!, StringComparison.Ordinal);

    [Theory]
    [InlineData(Manner.Hurried)]
    [InlineData(Manner.Shy)]
    [InlineData(Manner.Chatty)]
    [InlineData(Manner.Evasive)]
    [InlineData(Manner.Silent)]
    public void What_sort_they_are_shows_now_and_then(Manner manner)
    {
        const string text = "How do you do it today?";
        var begin = Begin(Temperament.Guarded, 0);
        var turn = _buyer.Answer(begin with { Told = begin.Told! with { Manner = manner } }, _reader.Value.Read(text, false), text);
        Assert.NotEqual(_buyer.Answer(begin, _reader.Value.Read(text, false), text).Says, turn.Says);
        var second = _buyer.Answer(turn.State with { Said = [], Seed = 1 }, _reader.Value.Read(text, false), text);
        Assert.Equal("By hand, and by asking around. It's not written down anywhere.", second.Says);
    }

    private static PlayState Described(Temperament temperament) => Begin(temperament, 0) with
    {
        Told = new() { Words = "We already have a supplier.", IsAlways = true },
    };

    private static PlayState Begin(Temperament temperament, int seed) => new()
    {
        Situation = "focused-on-the-sale",
        Course = "expects-a-pitch",
        Temperament = temperament,
        Seed = seed,
        Told = new(),
    };
}

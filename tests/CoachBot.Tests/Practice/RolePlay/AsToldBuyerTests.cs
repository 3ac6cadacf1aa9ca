using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class AsToldBuyerTests
{
    private static readonly AsToldBuyer _buyer = new(Drafts.Content.RolePlays, Drafts.Content.DraftRules);
    private static readonly Lazy<MoveReader> _reader = new(() => new MoveReader(Drafts.Content.RolePlays, Drafts.Content.DraftRules));

    [Theory]
    [InlineData("you be Mr. Adeyemi, he owns a taxi firm with 20 cars, still with Orbit, the contract runs until March", "Orbit", "March",
        "20 cars")]
    [InlineData("play my client Jutta: she uses Blue Print, the contract expires at the end of the year", "Blue Print", "end of the year",
        null)]
    [InlineData("be the owner of a hotel, 60 rooms, quite chatty", null, null, "60 rooms")]
    public void What_was_told_is_heard(string said, string? supplier, string? ends, string? size)
    {
        var told = ToldBuyer.In(said)!;
        Assert.Equal((supplier, ends, size), (told.Supplier, told.Ends, told.Size));
    }

    [Theory]
    [InlineData("practise the no, friendly")]
    [InlineData("let's do a cold call, you're the buyer")]
    [InlineData("can you be my client? she always wants a discount")]
    public void Where_nothing_was_told_a_buyer_of_the_coachs_own_is_played(string said) => Assert.Null(ToldBuyer.In(said));

    [Theory]
    [InlineData("What bothers you most about how it runs today?")]
    [InlineData("Where do you lose time with it?")]
    [InlineData("What keeps you awake about it?")]
    public void A_question_about_their_trouble_softens_them(string text)
    {
        var turn = _buyer.Answer(Begin(Temperament.Curt, 0), _reader.Value.Read(text, false), text);
        Assert.Equal(MoveEffect.Opened, turn.State.Played[0].Effect);
        Assert.Equal("Well. It takes too long, and I'm the one they call.", turn.Says);
    }

    [Theory]
    [InlineData("We save hotels like yours a third of their costs, may I show you how?")]
    [InlineData("Our new platform is the fastest one, and our customers love it.")]
    public void A_pitch_is_brushed_off(string text)
    {
        var turn = _buyer.Answer(Begin(Temperament.Curt, 0), _reader.Value.Read(text, false), text);
        Assert.Equal((SellerMove.Pitched, MoveEffect.Closed), (turn.State.Played[0].Move, turn.State.Played[0].Effect));
        Assert.Equal("Not interested. We have Orbit.", turn.Says);
    }

    [Theory]
    [InlineData("May I ask you one thing?", "One. Then I hang up.")]
    [InlineData("When does the contract with Orbit end?", "March. And?")]
    [InlineData("How long are you bound to them?", "March. And?")]
    [InlineData("Who decides on that?", "Me.")]
    [InlineData("Who do you use at the moment?", "Orbit. It works. Most days.")]
    [InlineData("How many cars do you run?", "20 cars.")]
    [InlineData("What does that cost you?", "Time. And I've none.")]
    [InlineData("What do you like about them?", "They know me. I don't have to explain.")]
    public void A_question_gets_the_answer_to_just_that(string text, string says) =>
        Assert.Equal(says, _buyer.Answer(Begin(Temperament.Curt, 0), _reader.Value.Read(text, false), text).Says);

    [Theory]
    [InlineData("You can simply tell me no. May I ask one thing?")]
    [InlineData("A no is fine with me. May I ask you something?")]
    [InlineData("You don't have to answer. Would you mind one question?")]
    [InlineData("I think I've talked too much, I'm sorry. How often does it fail?")]
    [InlineData("If it's a no, that's fine with me. Who decides on that?")]
    public void Two_moves_are_answered_both(string text)
    {
        var turn = _buyer.Answer(Begin(Temperament.Guarded, 2), _reader.Value.Read(text, false), text);
        Assert.Contains('+', turn.State.Said[^1]);
        Assert.Equal(MoveEffect.Opened, turn.State.Played[0].Effect);
    }

    [Theory]
    [InlineData("How many times last month did you have to do it twice?")]
    [InlineData("How often does that happen?")]
    [InlineData("How many hours a week does it take?")]
    [InlineData("How much time goes into it?")]
    public void A_question_how_often_gets_an_amount_or_who_would_know(string text) => Assert.All(
        Enumerable.Range(0, 5),
        seed => Assert.Matches("(?i)ask|twice|count|often|times|now and then|week|happens",
            _buyer.Answer(Begin(Temperament.Curt, seed), _reader.Value.Read(text, false), text).Says!));

    [Theory]
    [InlineData("of course, we can do it in the mornings, no problem, and also cheaper")]
    [InlineData("We could do it even cheaper if you like.")]
    [InlineData("I can throw in the delivery for free")]
    [InlineData("no problem at all, we can do it on Saturdays")]
    [InlineData("Then I make you a better price")]
    public void What_is_offered_unasked_leaves_them_cool(string text) => Assert.Equal(MoveEffect.Closed,
        _buyer.Answer(Begin(Temperament.Guarded, 1), _reader.Value.Read(text, false), text).State.Played[0].Effect);

    [Fact]
    public void Every_temperament_has_four_lines_for_every_kind_and_none_twice()
    {
        foreach (var (name, says) in Drafts.Content.RolePlays.Answers.All.Select(one => (one.Name, one.Says))
            .Concat(Drafts.Content.RolePlays.Answers.Begins.Select(one => (one.Key, one.Value))))
        {
            Assert.All(says, lines => Assert.True(lines.Value.Count >= 4, $"{name}: {lines.Key}"));
            Assert.All(says, lines => Assert.Equal(lines.Value.Count, lines.Value.Select(line => line.Source).Distinct().Count()));
        }
        var moves = Drafts.Content.RolePlays.Answers.All.Select(one => one.Move).OfType<SellerMove>().ToHashSet();
        Assert.All(Enum.GetValues<SellerMove>(), move => Assert.Contains(move, moves));
    }

    [Fact]
    public void In_a_talk_no_line_comes_twice_and_ten_talks_begin_in_several_ways()
    {
        string[] says = ["What annoys you about it?", "And what costs you the most time?", "How do you handle that today?",
            "What goes wrong most often?"];
        var first = new HashSet<string>();
        for (var seed = 0; seed < 10; seed++)
        {
            var (state, lines) = (Begin(Temperament.Guarded, seed), new List<string>());
            foreach (var text in says)
            {
                var turn = _buyer.Answer(state, _reader.Value.Read(text, false), text);
                (state, _) = (turn.State, lines);
                lines.Add(turn.Says!);
            }
            Assert.Equal(lines.Count, lines.Distinct().Count());
            first.Add(lines[0]);
        }
        Assert.True(first.Count >= 4);
    }

    [Fact]
    public void Who_only_pitches_is_left_standing()
    {
        var (state, over) = (Begin(Temperament.Curt, 3), false);
        for (var at = 0; at < 3 && !over; at++)
        {
            var turn = _buyer.Answer(state, [SellerMove.Pitched], "Our platform is the best.");
            (state, over) = (turn.State, turn.IsOver);
        }
        Assert.Equal("left", state.End);
    }

    private static PlayState Begin(Temperament temperament, int seed) => new()
    {
        Situation = "focused-on-the-sale",
        Course = "expects-a-pitch",
        Temperament = temperament,
        Buyer = "Mr. Adeyemi",
        Seed = seed,
        Told = new() { Supplier = "Orbit", Ends = "March", Size = "20 cars", IsCold = true },
    };
}

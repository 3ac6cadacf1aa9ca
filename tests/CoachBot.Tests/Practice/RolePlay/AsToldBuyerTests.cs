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
    [InlineData("How do your people deal with it when it breaks?")]
    public void A_question_about_their_trouble_softens_them(string text)
    {
        var turn = _buyer.Answer(Begin(Temperament.Curt, 0), _reader.Value.Read(text, false), text);
        Assert.Equal(MoveEffect.Opened, turn.State.Played[0].Effect);
        Assert.Equal("Well. The bills. Every month something I didn't order.", turn.Says);
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
    [InlineData("What does that cost you?", "Well. The bills. Every month something I didn't order.")]
    [InlineData("What do you like about them?", "Orbit. It works. Most days.")]
    public void A_question_gets_the_answer_to_just_that(string text, string says) =>
        Assert.Equal(says, _buyer.Answer(Begin(Temperament.Curt, 0), _reader.Value.Read(text, false), text).Says);

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

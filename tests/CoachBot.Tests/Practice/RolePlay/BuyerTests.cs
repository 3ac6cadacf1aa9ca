using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Content;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class BuyerTests
{
    private static readonly RolePlays _plays = Drafts.Content.RolePlays;
    private readonly Buyer _buyer = new(_plays);

    public static TheoryData<string, string, Temperament> Courses
    {
        get
        {
            var data = new TheoryData<string, string, Temperament>();
            foreach (var script in _plays.Scripts)
            {
                foreach (var (course, temperament) in script.Courses.SelectMany(_ => Enum.GetValues<Temperament>(),
                    (course, temperament) => (course, temperament)))
                {
                    data.Add(script.Situation, course.Id, temperament);
                }
            }
            return data;
        }
    }

    [Fact]
    public void Every_situation_that_takes_a_whole_talk_has_at_least_four_courses()
    {
        Assert.Equal(
            ["buyer-said-no", "buyer-went-quiet", "focused-on-the-sale", "going-in-circles", "relationship-no-sale"],
            _plays.Scripts.Select(script => script.Situation).Order());
        Assert.All(_plays.Scripts, script => Assert.Contains(Drafts.Content.Situations, situation => situation.Id == script.Situation));
        Assert.All(_plays.Scripts, script => Assert.True(script.Courses.Count >= 4));
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Who_does_it_well_comes_to_an_end_in_time(string situation, string course, Temperament temperament)
    {
        var turn = Play(situation, course, temperament,
            (node, _) => node.Leads.First(lead => lead.Move is not SellerMove.FilledSilence).Move);
        Assert.NotNull(turn.State.End);
        Assert.NotEqual("left", turn.State.End);
        Assert.True(turn.State.Played.Count <= Buyer.MostExchanges);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Who_only_pushes_is_left_standing(string situation, string course, Temperament temperament)
    {
        var turn = Play(situation, course, temperament, (_, _) => SellerMove.Pressed);
        Assert.Equal("left", turn.State.End);
        Assert.Equal(temperament switch { Temperament.Friendly => 4, Temperament.Guarded => 3, _ => 2 }, turn.State.Played.Count);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Small_talk_ends_after_eight_exchanges(string situation, string course, Temperament temperament)
    {
        var turn = Play(situation, course, temperament, (_, _) => SellerMove.Other);
        Assert.Equal((Buyer.MostExchanges, null), (turn.State.Played.Count, turn.State.End));
    }

    [Fact]
    public void A_curt_buyer_opens_only_at_the_second_kind_word()
    {
        var begin = new PlayState { Situation = "buyer-said-no", Course = "the-price-wasnt-it", Temperament = Temperament.Curt };
        var first = _buyer.Answer(begin, [SellerMove.Thanked]);
        Assert.Equal((Course.Begin, "Go on, then."), (first.State.Node, first.Says));
        Assert.Equal("warm", _buyer.Answer(first.State, [SellerMove.Thanked]).State.Node);
    }

    [Fact]
    public void What_closes_spoils_what_opens()
    {
        var begin = new PlayState { Situation = "buyer-said-no", Course = "the-price-wasnt-it", Temperament = Temperament.Friendly };
        var turn = _buyer.Answer(begin, [SellerMove.Argued, SellerMove.Thanked]);
        Assert.Equal((Course.Begin, MoveEffect.Closed), (turn.State.Node, turn.State.Played[0].Effect));
    }

    [Theory]
    [InlineData("begin", "begynn", "has no beginning")]
    [InlineData("thanked: x", "thankd: x", "'thankd' is not a move")]
    [InlineData("thanked: x", "thanked: y", "leads to 'y', which is not a node")]
    [InlineData("end: done", "silent: false", "Nothing leads on from 'x'")]
    [InlineData("text: Fine.", "friendly: Fine.", "has nothing to say at 'x'")]
    public void A_fault_in_a_course_is_explained(string right, string wrong, string explanation)
    {
        const string Script = """
            role-play: buyer-said-no
            language: en
            courses:
              - id: short
                buyer: Kim
                nodes:
                  begin: { text: No., leads: { thanked: x } }
                  x: { text: Fine., end: done }
            """;
        using var folder = new ContentFolder().With("play.en.yaml", Script.Replace(right, wrong, StringComparison.Ordinal));
        var problems = Assert.Throws<ContentException>(() => ContentLibrary.Load("en", ContentFolder.Own, folder.Path)).Problems;
        Assert.Contains(problems, problem => problem.Message.Contains(explanation, StringComparison.Ordinal));
    }

    private BuyerTurn Play(string situation, string course, Temperament temperament, Func<CourseNode, PlayState, SellerMove> move)
    {
        var state = new PlayState { Situation = situation, Course = course, Temperament = temperament };
        while (true)
        {
            Assert.Equal(_buyer.IsThinking(state), _buyer.Line(state) is null);
            var turn = _buyer.Answer(PlayState.Parse(state.ToJson()), [move(_buyer.Course(state).Nodes[state.Node], state)]);
            if (turn.IsOver)
            {
                return turn;
            }
            state = turn.State;
        }
    }
}

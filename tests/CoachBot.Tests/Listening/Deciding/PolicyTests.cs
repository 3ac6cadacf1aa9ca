using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Deciding;

/// <summary>What a message does, by what was read in it and where the talk stands.</summary>
public sealed class PolicyTests
{
    private static readonly TalkState Talk = new()
    {
        Id = "1",
        Topic = "buyer-said-no",
        Deal = new DealView("Ana", "Contoso"),
        Open = new OpenAsk("buyer-said-no", "what-happened"),
    };

    [Fact]
    public void News_with_nothing_open_begins_its_topic() =>
        Assert.Equal([new Deed.Begin("buyer-said-no")], Decide(null, Of("news.said-no")).Deeds);

    [Fact]
    public void A_case_begins_with_the_words_that_are_asked_for_beside_it() =>
        Assert.Equal([new Deed.Begin("said-yes")],
            Policy.Decide(new Talks(), Reading(Of("news.said-yes"), Of("ask.what-tell", "buyer"))).Deeds);

    [Fact]
    public void A_whole_story_is_about_the_one_case_that_it_can_be()
    {
        const string Story = "rang their office, got put through to Mr Ashdown, he says to send something over, and then he hung up on me";
        Assert.Contains(new Deed.Begin("send-me-something"),
            Policy.Decide(new Talks(), Reading([Of("tell", p: 0.7)], Story,
                ranking: [Of("tell", p: 0.7), Of("news.send-something", p: 0.2), Of("news.said-no", p: 0.03)])).Deeds);
        var unsure = Policy.Decide(new Talks(), Reading([Of("tell", p: 0.7)], Story,
            ranking: [Of("tell", p: 0.7), Of("news.send-something", p: 0.25), Of("news.said-no", p: 0.2)])).Deeds;
        Assert.Equal(new Deed.Begin("send-me-something"), unsure[0]);
        Assert.Equal(["news.said-no"], Assert.IsType<Deed.OrElse>(unsure[1]).Others.Select(other => other.Act));
        Assert.DoesNotContain(Policy.Decide(new Talks(),
            Reading([Of("news.said-no", p: 0.25)], "no, he says", ranking: [Of("news.said-no", p: 0.25), Of("news.price", p: 0.2)])).Deeds,
            deed => deed is Deed.Begin);
    }

    [Theory]
    [InlineData(Stance.Past, true)]
    [InlineData(Stance.Denied, false)]
    public void Who_it_was_with_counts_in_what_is_past_and_not_in_what_is_denied(Stance stance, bool counts) =>
        Assert.Equal(counts, Decide(null, Of("news.quiet"), Tom with { Stance = stance }).Deeds.Any(deed => deed is Deed.Note));

    [Fact]
    public void A_name_that_comes_behind_the_words_brings_them_again()
    {
        var nameless = Talk with { Deal = null, Wording = new LastWording("buyer-said-no", "thank-and-ask") };
        Assert.Contains(Decide(nameless, Of("tell"), Tom).Deeds, deed => deed is Deed.Reply { Command.Act: "told.name" });
        Assert.DoesNotContain(Decide(Talk with { Wording = nameless.Wording }, Of("tell"),
            new Fact(FactKeys.Amount, "40k", default, 1)).Deeds, deed => deed is Deed.Reply);
    }

    [Fact]
    public void News_of_the_same_deal_moves_its_talk() =>
        Assert.Equal([new Deed.Begin("buyer-went-quiet")], Decide(Talk, Of("news.quiet")).Deeds);

    [Fact]
    public void News_of_another_deal_opens_beside() => Assert.Contains(
        new Deed.OpenBeside("buyer-went-quiet", new DealView("Tom", "Fabrikam")),
        Decide(Talk, Of("news.quiet"), new Fact(FactKeys.Buyer, "Tom", default, 1),
            new Fact(FactKeys.Company, "Fabrikam", default, 1)).Deeds);

    [Fact]
    public void What_is_told_beside_news_of_another_deal_is_that_ones()
    {
        var deeds = Decide(Talk, Of("news.said-no"), Tom, Fabrikam, new Fact(FactKeys.Competitor, "Northwind", default, 1)).Deeds;
        Assert.Equal([typeof(Deed.OpenBeside), typeof(Deed.Note)], deeds.Select(deed => deed.GetType()));
    }

    [Fact]
    public void What_is_told_of_another_deal_leaves_this_talks_facts_alone()
    {
        var deed = Assert.Single(Decide(Talk, Of("tell"), Tom, Fabrikam, new Fact(FactKeys.Amount, "40k", default, 1)).Deeds);
        var aside = Assert.IsType<Deed.NoteAside>(deed);
        Assert.Equal(new DealView("Tom", "Fabrikam"), aside.Deal);
        Assert.Equal("40k", Assert.Single(aside.Facts).Value);
    }

    [Theory]
    [InlineData("Ana Ruiz", "Contoso")]
    [InlineData("ana", "Contoso Ltd")]
    public void A_name_that_says_more_or_less_is_the_same_deal(string buyer, string company) => Assert.DoesNotContain(
        Decide(Talk, Of("news.quiet"), new Fact(FactKeys.Buyer, buyer, default, 1), new Fact(FactKeys.Company, company, default, 1)).Deeds,
        deed => deed is Deed.OpenBeside);

    [Fact]
    public void What_the_talk_is_about_already_is_an_answer_where_any_words_are_one()
    {
        var open = Talk with { Open = new OpenAsk("buyer-said-no", "what-they-said") { TakesWords = true } };
        Assert.Equal([new Deed.Answer("what-they-said", null, Said)], Decide(open, Of("news.said-no")).Deeds);
    }

    [Fact]
    public void An_answer_answers_the_open_question() =>
        Assert.Equal([new Deed.Answer("what-happened", "price", Said)], Decide(Talk, Of("answer", "price")).Deeds);

    [Fact]
    public void Nothing_is_answered_where_nothing_was_asked() =>
        Assert.DoesNotContain(Decide(null, Of("answer", "price")).Deeds, deed => deed is Deed.Answer);

    [Fact]
    public void A_service_is_done_inside_the_talk_and_the_question_stays() =>
        Assert.Equal(TurnEnding.StaysOpen, Decide(Talk, Of("want.remind")).Ending);

    [Fact]
    public void What_a_service_is_told_is_not_noted_for_the_deal() => Assert.DoesNotContain(
        Decide(Talk, Of("want.remind"), new Fact(FactKeys.Remind, "Friday", new Span(0, 3), 1)).Deeds, deed => deed is Deed.Note);

    [Fact]
    public void What_is_told_beside_is_noted_once()
    {
        var told = new Fact(FactKeys.Need, "SSO", new Span(0, 3), 0.9);
        Assert.Contains(Decide(Talk, Of("tell"), told).Deeds, deed => deed is Deed.Note);
        var knows = Talk.With([TalkFact.Told(told)]);
        Assert.DoesNotContain(Decide(knows, Of("tell"), told).Deeds, deed => deed is Deed.Note);
    }

    [Fact]
    public void A_denied_or_imagined_fact_is_not_noted() => Assert.DoesNotContain(
        Decide(Talk, Of("ask.what-if"), new Fact(FactKeys.Need, "SSO", default, 0.9) { Stance = Stance.Hypothetical }).Deeds, deed =>
            deed is Deed.Note);

    [Fact]
    public void A_question_of_the_sellers_is_replied_to_and_is_no_answer()
    {
        var plan = Decide(Talk, Of("ask.why"));
        Assert.IsType<Deed.Reply>(Assert.Single(plan.Deeds));
        Assert.Equal(TurnEnding.StaysOpen, plan.Ending);
    }

    [Fact]
    public void A_feeling_colours_the_first_words_and_the_talk_goes_on() =>
        Assert.Equal(new Deed.Respond("chat.upset"), Decide(Talk, Of("chat.upset")).Deeds[0]);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(7, 3)]
    public void What_is_not_understood_is_missed_twice_then_there_are_two_ways_on(int before, int miss)
    {
        var missed = Talk with { Open = Talk.Open! with { Misses = before } };
        Assert.Equal([new Deed.Miss(miss)],
            Policy.Decide(new Talks { Active = missed }, Reading([Of("news.quiet", p: 0.2)], said: "hm, dunno")).Deeds);
    }

    [Theory]
    [InlineData("he says he used to work in our warehouse", "told.theirs")]
    [InlineData("he used to work in our warehouse", "told.own")]
    [InlineData("the place has twelve rooms downstairs", "told.own")]
    [InlineData("is that usual in your trade", "ask.cant-know")]
    public void A_sentence_that_nothing_can_be_made_of_is_taken_for_what_it_is_and_the_question_waits(string said, string act)
    {
        var plan = Policy.Decide(new Talks { Active = Talk }, Reading([Of("news.quiet", p: 0.2)], said: said));
        Assert.Equal(act, Assert.IsType<Deed.Reply>(Assert.Single(plan.Deeds)).Command.Act);
        Assert.Equal(TurnEnding.StaysOpen, plan.Ending);
    }

    [Fact]
    public void A_proposal_is_taken_by_a_plain_yes_only()
    {
        var proposed = new Talks { Active = Talk, Proposed = new Proposal(["want.remind"], "in spring") };
        Assert.IsType<Deed.TakeUp>(Assert.Single(Policy.Decide(proposed, Reading(Of("steer.go-on"))).Deeds));
        Assert.IsType<Deed.TurnDown>(Assert.Single(Policy.Decide(proposed, Reading(Of("steer.no"))).Deeds));
        Assert.IsType<Deed.Serve>(Assert.Single(Policy.Decide(proposed, Reading(Of("want.agenda"))).Deeds));
    }

    [Fact]
    public void With_nothing_open_an_unsure_message_is_asked_about() =>
        Assert.IsType<Deed.Clarify>(Assert.Single(Decide(null, Of("news.quiet", p: 0.3)).Deeds));

    [Fact]
    public void Undo_comes_before_telling_and_answering_before_services()
    {
        var plan = Policy.Decide(new Talks { Active = Talk }, Reading([Of("want.remind"), Of("answer", "price"), Of("steer.undo")]));
        Assert.Collection(plan.Deeds, deed => Assert.IsType<Deed.Steer>(deed), deed => Assert.IsType<Deed.Answer>(deed),
            deed => Assert.IsType<Deed.Serve>(deed));
    }

    private const string Said = "what a seller wrote";

    private static Fact Tom => new(FactKeys.Buyer, "Tom", default, 1);

    private static Fact Fabrikam => new(FactKeys.Company, "Fabrikam", default, 1);

    private static Plan Decide(TalkState? talk, Command command, params IReadOnlyList<Fact> facts) =>
        Policy.Decide(new Talks { Active = talk }, Reading([command], facts));

    private static Command Of(string act, string? arg = null, double p = 0.99) => new(act, arg, new Span(0, Said.Length), p);

    private static Reading Reading(params IReadOnlyList<Command> commands) => Reading(commands, []);

    private static Reading Reading(IReadOnlyList<Command> commands, IReadOnlyList<Fact> facts) => Reading(commands, Said, facts);

    private static Reading Reading(IReadOnlyList<Command> commands, string said, IReadOnlyList<Fact>? facts = null,
        IReadOnlyList<Command>? ranking = null) =>
        new(new Utterance(said, [new Clause(new Span(0, said.Length), Stance.Said, false)]), commands, facts ?? [], ranking ?? commands);
}

using CoachBot.Listening.Facts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Facts;

/// <summary>What troubles the buyer is taken up in words that are said to them.</summary>
public sealed class TheirTroubleTests
{
    [Theory]
    [InlineData("ok went better. they lose abt 30 calls a week at lunchtime n her boss doesnt know",
        "you lose about 30 calls a week at lunchtime")]
    [InlineData("he talked for ages! his trouble is deliveries come in exam time and block the gate. But I'm number 4",
        "deliveries come in exam time and block the gate")]
    [InlineData("she talked then 15 minutes, real problem is old stock system nobody wanted to say. thank you", "old stock system")]
    [InlineData("he said old one runs but it tripped twice in nov and cost him a saturday shift.",
        "it tripped twice in November and cost you a Saturday shift")]
    [InlineData("ok he admit 3 late deliveries in november, penalty from his retailer. now what", "3 late deliveries in November")]
    [InlineData("she did mention missed calls at some point, i went straight past it", "missed calls")]
    [InlineData("Client went quiet. Quote out 11 Nov, their policy lapses 31 Dec. Wrote twice", "your policy lapses 31 December")]
    [InlineData("he complains about the queues at the till every Friday", "the queues at the till every Friday")]
    [InlineData("The main issue for them is two people retire in spring", "two people retire in spring")]
    [InlineData("She said that she wastes two hours a day on lists", "you waste two hours a day on lists")]
    [InlineData("their accountant is retiring in march", "your accountant is retiring in March")]
    [InlineData("he's struggling with the night shift, two gave notice", "the night shift")]
    [InlineData("the dryer breaks down every other week and costs them the morning",
        "the dryer breaks down every other week and costs you the morning")]
    public void It_is_turned_to_the_buyer(string told, string toThem) => Assert.Equal(toThem, In(told));

    [Theory]
    [InlineData("they said no")]
    [InlineData("she says it's too expensive and costs them more than the others' offer")]
    [InlineData("he missed our meeting")]
    [InlineData("his mother is in hospital, he is stuck there")]
    [InlineData("I lost my patience with her")]
    [InlineData("we missed the deadline for their tender")]
    [InlineData("she lost interest")]
    [InlineData("they stopped replying after the delay")]
    [InlineData("is it stuck with their legal team?")]
    [InlineData("remind me that their contract expires in May")]
    [InlineData("he quit his job")]
    [InlineData("they have no trouble at all")]
    [InlineData("she was late for our call")]
    [InlineData("the problem is he's cheap")]
    [InlineData("the problem is her ego")]
    [InlineData("my problem is she is arrogant")]
    [InlineData("he admitted drinking too much")]
    [InlineData("she's struggling with her marriage")]
    [InlineData("she mentioned her holiday in Spain")]
    [InlineData("they don't lose any orders now")]
    [InlineData("she always comes late")]
    [InlineData("his boss gave up on him")]
    [InlineData("they make jam in Kent")]
    [InlineData("he retires in June")]
    public void What_is_none_of_their_troubles_is_left_alone(string told) => Assert.Null(In(told));

    private static string? In(string text) =>
        TheirTrouble.In(new Reading(new Utterance(text, []), [], [], [])).FirstOrDefault()?.Value;
}

using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class OwnDeedTests
{
    [Theory]
    [InlineData("call's over, I didn't budge on the rate", "held")]
    [InlineData("phew. offered him nothing off, he's sleeping on it", "held")]
    [InlineData("I stuck to my price the whole way", "held")]
    [InlineData("gave her 2% for a three-year term", "traded")]
    [InlineData("got something back in return this time", "traded")]
    [InlineData("I named it and then bit my tongue, she told me everything", "quiet")]
    [InlineData("asked how they pick a supplier and stayed silent, he went on for ages", "quiet")]
    [InlineData("I just listened this time", "quiet")]
    [InlineData("I asked her straight, it's the union that is against it", "asked")]
    [InlineData("I finally asked and it's her brother who decides", "asked")]
    [InlineData("told him it was my mistake with the dates", "owned")]
    [InlineData("I apologised for the late parts", "owned")]
    [InlineData("did it! she says there's no plan at all", "did-it")]
    [InlineData("I offered free delivery before he even asked", "gave")]
    [InlineData("and then I caved", "gave")]
    [InlineData("I sat still and she told me all of it", "quiet")]
    [InlineData("so I asked him what it costs them", "asked")]
    [InlineData("then I asked, and it's the union", "asked")]
    [InlineData("agreed 3% for a longer term", "traded")]
    [InlineData("I dropped the price straight away", "gave")]
    [InlineData("I rambled for ages about the gearbox", "talked")]
    [InlineData("she paused and I filled the silence", "filled")]
    [InlineData("couldn't bear the silence so I went on", "filled")]
    [InlineData("he asked what it costs and I blurted out the price", "priced")]
    [InlineData("I named my price first, stupid", "priced")]
    [InlineData("I waited and kept quiet, then I offered a month for free without him asking", "quiet", "gave")]
    public void What_a_seller_did_is_named(string told, params string[] deeds) =>
        Assert.Equal(deeds.Select(deed => $"chat.deed-{deed}"), OwnDeed.In(told, withSlips: true));

    [Theory]
    [InlineData("he kept quiet")]
    [InlineData("she was silent for a while")]
    [InlineData("they've gone quiet")]
    [InlineData("hes gone quiet. do i talk")]
    [InlineData("should I have kept quiet?")]
    [InlineData("I'll keep quiet next time")]
    [InlineData("if I gave no discount he'd walk")]
    [InlineData("did I talk too much?")]
    [InlineData("she gave no reason")]
    [InlineData("he gave me nothing to work with")]
    [InlineData("they held their price")]
    [InlineData("she asked about the delivery")]
    [InlineData("I asked already last week, no answer")]
    [InlineData("he apologised to me")]
    [InlineData("the boss caved in")]
    [InlineData("I gave her a call at nine")]
    [InlineData("I'm going to ask him straight tomorrow")]
    [InlineData("I was still on the phone with Anna when her boss walked in")]
    [InlineData("Got a meeting for next month with Fabrikam")]
    [InlineData("We got a call booked for next month")]
    [InlineData("I gave her a call for the order")]
    [InlineData("so I asked ChatGPT to write it")]
    [InlineData("so I asked ChatGPT what to write")]
    [InlineData("He rang this morning. Then asked for 20% off")]
    [InlineData("I let it sit for three weeks")]
    [InlineData("I dropped her a line straight away")]
    public void What_others_did_or_what_isnt_done_is_none(string told) => Assert.Empty(OwnDeed.In(told, withSlips: true));

    [Fact]
    public void What_wasnt_well_done_is_left_out_where_it_is_answered_already() =>
        Assert.Empty(OwnDeed.In("I rambled for ages about the gearbox", withSlips: false));
}

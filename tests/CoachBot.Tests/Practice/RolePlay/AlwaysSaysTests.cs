using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class AlwaysSaysTests
{
    [Theory]
    [InlineData("You are the buyer, purchasing woman at Fabrikam, she say always 'we have already a supplier'. Make her hard",
        "We already have a supplier.")]
    [InlineData("you're one of the architects, a grumpy one who says 'we can do this in-house'", "We can do this in-house.")]
    [InlineData("You are Ms Lund, every time she says “come back after the summer”, and she's polite", "Come back after the summer.")]
    [InlineData("be the head nurse with her «that's how we've always done it»", "That's how we've always done it.")]
    [InlineData("play the owner, start with \"I've got five minutes\"", "I've got five minutes.")]
    [InlineData("can you be him? 'send me a brochure', that's his favourite line", "Send me a brochure.")]
    [InlineData("you be procurement, whose standard line is 'your price is out of range'", "Your price is out of range.")]
    [InlineData("You're the purchasing man. Hit me with 'why should I change?'", "Why should I change?")]
    [InlineData("you be the chef, he goes ‘not today my friend’ all the time", "Not today my friend.")]
    [InlineData("pretend to be the CFO, a dry 'there is no budget' type", "There is no budget.")]
    [InlineData("You are the purchaser, she answers me always with \"i need to think about it\"", "I need to think about it.")]
    public void What_they_always_say_is_quoted(string said, string line)
    {
        var told = ToldBuyer.Own(said, []);
        Assert.Equal((line, true, null), (told.Words, told.IsAlways, PlayWish.FirstLine(said)));
    }

    [Theory]
    [InlineData("be the buyer who always says they have a supplier", "We have a supplier.")]
    [InlineData("you're the owner, she always tells me that she has no time for that", "I have no time for that.")]
    [InlineData("play a client who thinks we're too expensive", "You're too expensive.")]
    [InlineData("can you be her? she says he'd have to ask her husband, very shy", "I'd have to ask my husband.")]
    [InlineData("be the purchasing manager, he always says send me the menu first", "Send me the menu first.")]
    [InlineData("you be the architect who says it's too early, and I ring you", "It's too early.")]
    [InlineData("Play the controller. He keeps saying their budget is frozen until spring.", "Our budget is frozen until spring.")]
    [InlineData("you are the dentist, she always says she's already got somebody, a bit grumpy", "I've already got somebody.")]
    [InlineData("be a farmer who thinks that I only want to sell him something", "You only want to sell me something.")]
    [InlineData("you be the head of IT, he always says no need, please", "No need.")]
    [InlineData("be the owner of the garage, he will say his lifts are good for years and that he has no room let me try",
        "My lifts are good for years.")]
    [InlineData("can you be the headmistress she will say the old tablets still work and that there is no teacher for it",
        "The old tablets still work.")]
    [InlineData("you are the buyer, he says that they switched last year and that it cost him his weekend", "We switched last year.")]
    [InlineData("play the vet, she'll be short, she will say she has somebody and that he comes on Sundays, too", "I have somebody.")]
    public void What_they_always_say_is_reported(string said, string line)
    {
        var told = ToldBuyer.Own(said, []);
        Assert.Equal((line, true), (told.Words, told.IsAlways));
    }

    [Theory]
    [InlineData("you're the owner, she keeps on about the price", "price")]
    [InlineData("be the buyer, who already has a supplier and is tired of visits", "supplier")]
    [InlineData("play the head of IT who wants to do everything himself with his own people", "in-house")]
    [InlineData("can you be him, he never has any time", "no-time")]
    [InlineData("you be the manager who hates change", "no-change")]
    [InlineData("be a customer who was burned once and does not trust anybody", "let-down")]
    public void What_holds_them_is_heard_from_its_matter(string said, string matter) => Assert.Equal(matter, AlwaysSays.Described(said)
        .Select(words => Drafts.Content.RolePlays.Answers.ObjectionIn(words, Drafts.Content.DraftRules)?.Id)
        .FirstOrDefault(id => id is not null));

    [Theory]
    [InlineData("You Ingrid. \"Ingrid, what made you hesitate?\"")]
    [InlineData("be her, I begin with \"Good morning Mrs Vogel, a word?\"")]
    [InlineData("You be Mr Okafor. I'll start: ‘Mr Okafor, thank you for seeing me.’")]
    [InlineData("let's practise, you're him and I say 'Tom, have you got a minute?'")]
    [InlineData("practise the no, friendly")]
    [InlineData("be my buyer, a tough one who says no")]
    public void The_sellers_own_line_is_none_of_theirs(string said) => Assert.Null(ToldBuyer.AlwaysIn(said));

    [Theory]
    [InlineData("can I try the hard bit with you once? you're one of the architects, a grumpy one who says 'we can do this in-house'",
        Temperament.Curt, Manner.Grumpy)]
    [InlineData("let's do the difficult part. you be Anna, she's sweet and talks a lot", Temperament.Friendly, Manner.Chatty)]
    [InlineData("Make her hard", Temperament.Curt, null)]
    [InlineData("be him, always in a hurry", Temperament.Curt, Manner.Hurried)]
    [InlineData("you be Mr Sato, shy, looks at his shoes", Temperament.Guarded, Manner.Shy)]
    [InlineData("be Graham. be nice, he's always nice", Temperament.Friendly, null)]
    [InlineData("play her, she hardly says a word", Temperament.Guarded, Manner.Silent)]
    [InlineData("you be him, and don't be nice", Temperament.Curt, null)]
    [InlineData("it would be nice to practise, you're the buyer, a moody one", Temperament.Curt, Manner.Grumpy)]
    [InlineData("be Lucia, friendly and vague, never gives a straight answer", Temperament.Friendly, Manner.Evasive)]
    [InlineData("practise going quiet", null, null)]
    [InlineData("Rehearse with me, it's not easy for me to name the price; she's very friendly", Temperament.Friendly, null)]
    [InlineData("be her, it isn't easy for me", null, null)]
    [InlineData("be her, she's lovely, and don't go easy on me", Temperament.Friendly, null)]
    [InlineData("be her, no mercy please", Temperament.Curt, null)]
    [InlineData("be her and don't go easy on me", Temperament.Curt, null)]
    public void The_temper_is_the_buyers_and_not_the_talks(string said, Temperament? temperament, Manner? manner) =>
        Assert.Equal((temperament, manner), (WishedTemperament.In(said), WishedTemperament.MannerIn(said)));

    [Theory]
    [InlineData("can I try the hard bit with you once? you're one of the architects, a grumpy one who says 'we can do this in-house'")]
    [InlineData("you're the purchasing lady, she always says we have somebody. ok go")]
    [InlineData("be the landlord who says “the roof is fine”")]
    public void A_part_with_its_line_is_a_wish_to_rehearse(string said) => Assert.True(PractiseWish.AsksToPlay(said));

    [Theory]
    [InlineData("you're the expert. She always says 'we have a supplier'. What do I say?")]
    [InlineData("he is the owner, and he always says 'not now'")]
    [InlineData("You're the best, she said 'we have a supplier' and I was quiet")]
    [InlineData("What should I answer the architect who says 'we can do this in-house'?")]
    public void Asking_what_to_say_to_it_is_none(string said) => Assert.False(PractiseWish.AsksToPlay(said));
}

using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class MomentsAloneTests
{
    [Theory]
    [InlineData("I messed it up.")]
    [InlineData("ugh I've totally ruined it")]
    [InlineData("we bombed")]
    [InlineData("Coach, I screwed up the pitch")]
    [InlineData("i really botched that call today")]
    [InlineData("It all went horribly wrong")]
    [InlineData("it was a complete disaster.")]
    [InlineData("well, I blew the meeting")]
    [InlineData("sorry, I think I fluffed it again")]
    [InlineData("That was a car crash")]
    [InlineData("oh no I've blown it")]
    public void What_went_wrong_is_asked_for(string said) => Assert.Equal(PlainMoments.BlewIt, PlainMoments.Alone(said));

    [Theory]
    [InlineData("don't be kind to me")]
    [InlineData("please don't be so nice")]
    [InlineData("stop being gentle with me")]
    [InlineData("no comfort please")]
    [InlineData("Don't sugarcoat it")]
    [InlineData("spare me the sympathy")]
    [InlineData("no sugar coating now")]
    [InlineData("give it to me straight")]
    [InlineData("dont be soft now")]
    [InlineData("don't comfort me")]
    public void Who_wants_it_straight_gets_it_straight(string said) => Assert.Equal(PlainMoments.Straight, PlainMoments.Alone(said));

    [Theory]
    [InlineData("Cheers, bye, train's here")]
    [InlineData("right thats me. cheerio")]
    [InlineData("sent it. gotta run, talk later")]
    [InlineData("ok good night")]
    [InlineData("done, my taxi is here, ciao")]
    [InlineData("ta ra love")]
    [InlineData("thanks a lot, see you tomorrow")]
    [InlineData("boarding now, must dash, bye!")]
    [InlineData("signing off for today 😏")]
    [InlineData("have to run, so long")]
    [InlineData("supper. back monday")]
    [InlineData("tram")]
    [InlineData("ok the guests are here")]
    [InlineData("battery low, bye")]
    [InlineData("next stop")]
    [InlineData("back in 20")]
    public void Who_leaves_is_let_go(string said) => Assert.Equal(PlainMoments.Goodbye, PlainMoments.Alone(said));

    [Theory]
    [InlineData("I'm back. guess who wrote")]
    [InlineData("guess who rang this morning!")]
    [InlineData("Hello again, guess who replied 😀")]
    [InlineData("guess who called me back?")]
    [InlineData("morning. guess who answered")]
    [InlineData("and guess who texted at midnight")]
    [InlineData("guess what he wrote")]
    [InlineData("you won't believe it, guess who got back to me")]
    [InlineData("hey guess who mailed")]
    [InlineData("guess who's back")]
    public void Who_lets_guess_is_asked_what_they_wrote(string said) => Assert.Equal(PlainMoments.Guess, PlainMoments.Alone(said));

    [Theory]
    [InlineData("I blew it with Hank, he said the price is double and he goes with the other one")]
    [InlineData("She said bye and hung up")]
    [InlineData("They told me to be nice to him")]
    [InlineData("He said good night and left")]
    [InlineData("Do I say goodbye to her?")]
    [InlineData("I guess she answered already: she wants a discount")]
    [InlineData("be nice to her, she's new")]
    [InlineData("see you on Tuesday is what he wrote")]
    [InlineData("it went well")]
    [InlineData("the food is too expensive for them")]
    [InlineData("customers at the door say no")]
    [InlineData("dinner with the mill owner on Friday")]
    [InlineData("lunch was a disaster with that lot")]
    [InlineData("next call Wednesday at 10")]
    [InlineData("lunch on Friday")]
    [InlineData("back on Monday")]
    [InlineData("meeting starts in 10 minutes")]
    [InlineData("I messed around with the price list")]
    [InlineData("I need to run the numbers by Friday.")]
    [InlineData("It took so long to get the contract.")]
    [InlineData("Guess what, Marcy just said yes!")]
    public void What_is_more_than_that_is_heard_as_that(string said) => Assert.Null(PlainMoments.Alone(said));

    [Theory]
    [InlineData("he answered in five minutes 😭💛 and there is no such page")]
    [InlineData("Half of the boxes turn up crushed, she did say that")]
    [InlineData("She never opened the 14 pages and she's frustrated with her supplier")]
    [InlineData("he is crying with laughter 😂")]
    [InlineData("their margin hurts them, they said")]
    [InlineData("the client was in tears over the old software")]
    [InlineData("she yes!!! 😭🎉")]
    [InlineData("he found our brochure horrible")]
    [InlineData("the owner is devastated by the flood")]
    [InlineData("kkkkk 😭 he bought it")]
    public void What_hurts_nobody_here_is_no_sorrow(string said) => Assert.NotEqual("chat.upset", Moods.In(said));

    [Theory]
    [InlineData("They cancelled their contract with Fabrikam and signed with us!!")]
    [InlineData("Demo moved to Tuesday, I'm so ready!!")]
    [InlineData("they moved to a new office!!")]
    [InlineData("damn, they cancelled with the others and signed with us 🎉")]
    public void What_is_good_news_is_no_let_down(string said) => Assert.NotEqual(Moods.LetDownAct, Moods.In(said));

    [Theory]
    [InlineData("postponed again!! the director is ill")]
    [InlineData("ugh, they cancelled the demo")]
    [InlineData("damn, and they won't come, called off")]
    public void What_was_hoped_for_and_put_off_is_one(string said) => Assert.Equal(Moods.LetDownAct, Moods.In(said));

    [Theory]
    [InlineData("Truth be told I did most of the talking. Twenty minutes on our new press. She makes soap and the boxes are crushed")]
    [InlineData("good morning!! I sent your message and he answers in ten minutes, so happy 😭💛 there is no page about it")]
    [InlineData("The lady from the candles rang. Never opened the 14 pages, wants us to come and look at the crushed ones")]
    [InlineData("He didn't read a single page of it and asks for one number only, at two o'clock")]
    public void What_is_told_is_no_feeling(string said) => Assert.False(Moods.IsOwn(said));

    [Theory]
    [InlineData("he shouted at me in front of the whole team and I just stood there like an idiot")]
    [InlineData("I feel so stupid, I talked for an hour and he fell asleep over it")]
    [InlineData("what an awful day, three no-shows and the car broke down in the rain")]
    [InlineData("I'm so tired of chasing people who promise me everything and then vanish")]
    [InlineData("I could cry, all that work")]
    public void What_hurts_the_seller_does(string said) => Assert.True(Moods.IsOwn(said));

    [Theory]
    [InlineData("I talked the whole time, I feel so stupid")]
    [InlineData("feeling like a right eejit now")]
    [InlineData("he has been ill all along and I feel like an idiot about it")]
    public void Who_is_ashamed_is_heard(string said) => Assert.Equal("chat.upset", Moods.In(said));

    [Theory]
    [InlineData("I feel like a small discount could close it")]
    [InlineData("the budget feels a bit small for 40 seats")]
    [InlineData("his offer feels a bit silly")]
    public void What_is_small_is_no_shame(string said) => Assert.Null(Moods.In(said));

    [Theory]
    [InlineData("i dont want a tip now", true)]
    [InlineData("I don't need any advice today", true)]
    [InlineData("I don't need a script, I need the email", false)]
    [InlineData("don't want tips. give me one line", false)]
    public void Who_wants_no_advice_gets_none(string said, bool wantsNone) => Assert.Equal(wantsNone, PlainMoments.WantsNoAdvice(said));

    [Theory]
    [InlineData("I'm about to send her something I'd regret")]
    [InlineData("so tempted to tell him where to go")]
    [InlineData("gonna write them what I really think of them")]
    [InlineData("itching to reply something rude")]
    [InlineData("I want to give him a piece of my mind")]
    public void Who_is_about_to_write_what_they_would_regret_is_heard(string said) => Assert.Equal(Moods.HotAct, Moods.In(said));

    [Theory]
    [InlineData("I'm so tired of this")]
    [InlineData("can we be quick, im knackered")]
    [InlineData("I am really fed up with him")]
    [InlineData("just drained, honestly, I've nothing left")]
    public void Who_is_tired_of_it_is_heard(string said) => Assert.Equal(Moods.WearyAct, Moods.In(said));

    [Theory]
    [InlineData("they declined. six months of work")]
    [InlineData("chose another supplier after 3 years of courting")]
    [InlineData("A clear no. Ten weeks of meetings.")]
    public void A_no_after_long_work_is_heard(string said) => Assert.Equal(Moods.LongWorkAct, Moods.In(said));

    [Theory]
    [InlineData("seriously, who does that")]
    [InlineData("the cheek of it")]
    [InlineData("can you believe it!")]
    [InlineData("honestly, how rude")]
    public void Who_lets_off_steam_is_heard(string said) => Assert.Equal(Moods.VentAct, Moods.In(said));

    [Theory]
    [InlineData("I'm about to send her the offer")]
    [InlineData("they are tired of their supplier")]
    [InlineData("six weeks of work left until we go live")]
    [InlineData("who does the invoices there")]
    [InlineData("I want to tell them what I think it costs")]
    [InlineData("Unbelievable! She signed!")]
    [InlineData("unreal, he said yes!")]
    [InlineData("who does that?")]
    [InlineData("I want to say no without being rude")]
    [InlineData("I'll tell them where to put the sensors")]
    public void What_is_said_calmly_is_no_mood(string said) =>
        Assert.DoesNotContain(Moods.In(said), new[] { Moods.HotAct, Moods.WearyAct, Moods.LongWorkAct, Moods.VentAct });
}

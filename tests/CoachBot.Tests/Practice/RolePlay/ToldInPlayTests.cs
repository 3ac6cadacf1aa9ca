using CoachBot.Practice.RolePlay;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class ToldInPlayTests
{
    [Theory]
    [InlineData("she said once 'our stock is a zoo' and I said lovely and showed slide 12")]
    [InlineData("and if he just goes 'we're all set'?")]
    [InlineData("the customer was Petra at Fabrikam, pallets for their depot")]
    [InlineData("my boss told me I ramble")]
    [InlineData("real Walt was kinder than you haha")]
    [InlineData("actually he mailed this morning, the 4th suits")]
    [InlineData("another customer now: Contoso is two weeks late with the order")]
    [InlineData("this is useless")]
    [InlineData("i didn't ask for a game")]
    [InlineData("who is nadia??")]
    [InlineData("check this before it goes out: Hi Petra, thanks for your time! When do you decide? Best, Ole")]
    [InlineData("put that in my journal")]
    [InlineData("what if she says no, what do I say then?")]
    [InlineData("he said no this morning, what now?")]
    public void What_is_told_to_the_coach_is_no_line(string said) => Assert.True(ToldInPlay.IsToTheCoach(said, "Walt"));

    [Theory]
    [InlineData("Did your boss say why they stopped in March?")]
    [InlineData("They told me you were the one to ask, is that right?")]
    [InlineData("What did he say when you showed him the figures?")]
    [InlineData("Real savings are hard to promise.")]
    [InlineData("What happens if they don't deliver before Christmas, and you have to explain it?")]
    [InlineData("Remind me, how many sites have you got?")]
    [InlineData("Would it help if I called back next week?")]
    [InlineData("Shall I put it in writing for your list?")]
    [InlineData("He does good work, I'm sure.")]
    [InlineData("How does that sound?")]
    [InlineData("Is that right?")]
    [InlineData("Is that ok?")]
    [InlineData("How is it now?")]
    [InlineData("How is that?")]
    [InlineData("What would you do differently?")]
    [InlineData("What would you do then?")]
    [InlineData("Sorry, that's not what I meant.")]
    [InlineData("What has he said about it so far?")]
    [InlineData("And what if she says no?")]
    [InlineData("Sorry, where did I lose you?")]
    [InlineData("Right, cut-over is in May, isn't it?")]
    [InlineData("Enough, about me. What about you?")]
    [InlineData("Could you remind me of the figures you sent?")]
    [InlineData("Can you remind me about your rollout?")]
    [InlineData("What's next on your side this week?")]
    [InlineData("What's planned for next week at yours?")]
    [InlineData("What time is it best to call?")]
    [InlineData("What's the date of the move?")]
    public void What_one_says_to_a_buyer_is_a_line(string said) =>
        Assert.False(ToldInPlay.IsToTheCoach(said, "Walt") || ToldInPlay.WantsDone(said) || MomentAsked.In(said) || LeavesPart.In(said));

    [Theory]
    [InlineData("put a reminder for tuesday 9.15 to ring Petra")]
    [InlineData("ha ok. remind me tomorrow at 8 about the samples")]
    [InlineData("oh and ping me on Friday at 3")]
    [InlineData("what's on tomorrow")]
    [InlineData("show my reminders")]
    [InlineData("can you remind me tomorrow at 9 to ring Petra, thank you")]
    [InlineData("what time is it?")]
    public void What_is_wanted_beside_the_play_is_done(string said) => Assert.True(ToldInPlay.WantsDone(said));

    [Theory]
    [InlineData("so what would you have answered?")]
    [InlineData("hm, what should I say back")]
    [InlineData("was that too soft")]
    [InlineData("how was that one")]
    [InlineData("what could I have asked instead?")]
    [InlineData("did that sound desperate")]
    [InlineData("coach, is that right?")]
    [InlineData("what would you do, coach?")]
    [InlineData("what would you have done?")]
    public void What_is_asked_of_this_moment_is_heard(string said) => Assert.True(MomentAsked.In(said) && !LeavesPart.In(said));

    [Fact]
    public void Nothing_of_what_sellers_say_to_buyers_is_taken_for_words_to_the_coach()
    {
        var taken = Sentences.All.Select(sentence => sentence.Text)
            .Where(text => ToldInPlay.IsToTheCoach(text, "Robin") || ToldInPlay.WantsDone(text) || MomentAsked.In(text)
                || LeavesPart.In(text))
            .ToList();
        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("argh enough. I'm pitching again, where did it go wrong")]
    [InlineData("ok that's enough, thanks")]
    [InlineData("gotta run, back later")]
    [InlineData("my time is up")]
    [InlineData("lets leave it for now")]
    [InlineData("stop where did I lose her")]
    [InlineData("stop - how was I")]
    [InlineData("ok stop — that was hard")]
    public void Who_has_had_enough_leaves_the_part(string said) => Assert.True(LeavesPart.In(said));

    [Theory]
    [InlineData("stop, my train is here. give me one question for the door", "give me one question for the door")]
    [InlineData("ok stop. write me the mail for her", "write me the mail for her")]
    [InlineData("stop. how was I, what should I have said", null)]
    [InlineData("stop, I'm done", null)]
    [InlineData("Stop. I need to know how I came across", null)]
    [InlineData("ok stop. I need two questions for the door", "I need two questions for the door")]
    public void What_is_wanted_behind_the_stop_is_heard(string said, string? wish) => Assert.Equal(wish, LeavesPart.WishBehind(said));
}

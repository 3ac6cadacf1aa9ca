using CoachBot.Practice.RolePlay;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class PlayWishTests
{
    [Theory]
    [InlineData("Let's rehearse this. You Ingrid, rather stiff. \"Ingrid, what made you hesitate on Monday?\"")]
    [InlineData("You are her, I begin: good morning Mrs Vogel, may I ask you something?")]
    [InlineData("please answer me as Frau Brinkmann")]
    [InlineData("can you be him? he's impatient")]
    [InlineData("pretend you're my buyer, he never looks up from his phone")]
    [InlineData("imagine you are the purchasing manager and I ring you")]
    [InlineData("ok now you're him. I start: 'Tom, have you got a minute?'")]
    [InlineData("talk to me like she would, I'm nervous")]
    [InlineData("You be Mr Okafor, very tired, and I come in")]
    [InlineData("practice with me: you Bogdan, me seller. \"Bogdan, how do you do it today?\"")]
    [InlineData("could you please be her for five minutes")]
    [InlineData("Let's act it out, you are Signora Conti. \"Signora, may I ask one thing?\"")]
    [InlineData("be him, and be rude please")]
    [InlineData("Speak to me as Dr Lindqvist, short and cold")]
    public void The_wish_to_rehearse_is_heard(string said) => Assert.True(PractiseWish.AsksToPlay(said));

    [Theory]
    [InlineData("check this: \"Maite, you told me not like this. What did you mean?\"")]
    [InlineData("would this do: 'Ray, you are him I should ask, aren't you?'")]
    [InlineData("Hi Tom, you are him who decides, I think. Shall we talk?")]
    [InlineData("She said \"you are him, aren't you\" and laughed")]
    [InlineData("He wrote: can you be more precise")]
    [InlineData("Maite said no")]
    [InlineData("you're right, I'll ask her first")]
    [InlineData("ask her as soon as she is back")]
    [InlineData("what would you say to him?")]
    [InlineData("You told me to wait, Maite is back now")]
    [InlineData("Hi Anna, would you be free Tuesday, the 3rd? A no is fine, too.")]
    [InlineData("I think it will be her who signs.")]
    [InlineData("It could be him, not her boss.")]
    [InlineData("The quotes? I'll do them now.")]
    public void What_is_something_else_is_no_wish_to_rehearse(string said) => Assert.False(PractiseWish.AsksToPlay(said));

    [Theory]
    [InlineData("You are her, I begin: Good morning Mrs Vogel, a word?", "Good morning Mrs Vogel, a word?")]
    [InlineData("Let's rehearse. You Ingrid. \"Ingrid, what made you hesitate?\"", "Ingrid, what made you hesitate?")]
    [InlineData("you're him. me: Tom, have you got a minute?", "Tom, have you got a minute?")]
    [InlineData("You be Mr Okafor. I'll start: ‘Mr Okafor, thank you for seeing me.’", "Mr Okafor, thank you for seeing me.")]
    [InlineData("Can you be him? Last time he said \"I have no time for that\".", null)]
    [InlineData("be her, she's cold", null)]
    public void The_first_line_is_taken_from_the_wish(string said, string? line) => Assert.Equal(line, PlayWish.FirstLine(said));

    [Theory]
    [InlineData("Ay, I would say then: of course, gladly", "of course, gladly")]
    [InlineData("ok I'd ask: how often does it happen?", "how often does it happen?")]
    [InlineData("“How often does it happen?”", "How often does it happen?")]
    [InlineData("I say to him: thank you", "thank you")]
    [InlineData("I would like to know: how many are there?", "I would like to know: how many are there?")]
    public void What_leads_in_a_line_isnt_said_to_the_buyer(string typed, string said) => Assert.Equal(said, PlayWish.Spoken(typed));

    [Theory]
    [InlineData("Last time he said \"I use the same for 15 years\". Can you be him?", "I use the same for 15 years", null)]
    [InlineData("be her, she always says ‘come back in spring’", "Come back in spring.", null)]
    [InlineData("You are him, he's been a customer for 11 years", null, "11 years")]
    [InlineData("can you be her, we know each other for six years", null, "six years")]
    [InlineData("You Ingrid. \"Ingrid, what made you hesitate?\"", null, null)]
    [InlineData("She told me no last week. You be her. I begin: “Hi Maite, may I ask one thing?”", null, null)]
    public void The_buyers_own_words_and_years_are_theirs(string said, string? words, string? known)
    {
        var told = ToldBuyer.Own(said, []);
        Assert.Equal((words, known), (told.Words, told.Known));
    }

    [Fact]
    public void A_cold_buyer_is_no_cold_call()
    {
        Assert.False(ToldBuyer.Own("You Maite, a bit cold", []).IsCold);
        Assert.True(ToldBuyer.Own("cold call, you be the owner", []).IsCold);
        Assert.Equal(Temperament.Guarded, WishedTemperament.In("You Maite, a bit cold"));
    }

    [Theory]
    [InlineData("Enough for today. Put in my journal that I talk too much", true)]
    [InlineData("ok stop, remind me tomorrow at 9 to ring her", true)]
    [InlineData("stop. how was I?", false)]
    [InlineData("May I remind you of what you said?", false)]
    public void A_play_is_left_for_something_else(string said, bool isLeft) => Assert.Equal(isLeft, LeavesPart.ForSomethingElse(said));
}

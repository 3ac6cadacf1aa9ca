namespace CoachBot.Recognition.Tests;

public class SlotTests
{
    private static readonly IntentRecognizer Recognizer = IntentRecognizer.Train(SmallContent.Phrases);

    [Theory]
    [InlineData("Ana from Contoso said no", "Ana", "Contoso")]
    [InlineData("ana from contoso said no", "Ana", "Contoso")]
    [InlineData("I called Zbigniew Nowak, he wants it cheaper", "Zbigniew", null)]
    [InlineData("Fabrikam Ltd went silent", null, "Fabrikam Ltd")]
    [InlineData("They said no", null, null)]
    [InlineData("Still waiting for an answer", null, null)]
    [InlineData("maria's boss declined", "Maria", null)]
    public void People_and_companies_are_found(string text, string? buyer, string? company)
    {
        var slots = Recognizer.Recognize(text).Slots;
        Assert.Equal((buyer, company), (slots.Buyer, slots.Company));
    }

    [Theory]
    [InlineData("no reply to my email since tues", "email", "Tuesday", null)]
    [InlineData("they want 20% off", null, null, "20%")]
    [InlineData("the €12k deal is gone", null, null, "€12k")]
    [InlineData("12,500 euros is too much for them", null, null, "12,500 euros")]
    [InlineData("call her on Friday at 3", "phone", "Friday", null)]
    [InlineData("the sun is out", null, null, null)]
    public void Channel_day_and_amount_are_found(string text, string? channel, string? weekday, string? amount)
    {
        var slots = Recognizer.Recognize(text).Slots;
        Assert.Equal((channel, weekday, amount), (slots.Channel, slots.Weekday, slots.Amount));
    }
}

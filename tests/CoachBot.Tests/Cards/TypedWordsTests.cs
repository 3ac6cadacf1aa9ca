using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Cards;

/// <summary>Nothing that a seller types is formatted, expanded or linked, wherever it comes back: in every text of every card.</summary>
public sealed class TypedWordsTests
{
    public static TheoryData<string> Typed => [.. PlainCards.Signs];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task What_is_answered_and_noted_stays_what_it_is(string typed)
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("Ana from Contoso said no");
        await chat.PressAsync("They said go ahead");
        await chat.PressAsync("How could I help better?");
        await chat.PressAsync("Send", $"it was {typed} for them");
        await chat.PressAsync("No, that was it");
        await chat.PressAsync("Send", $"ask {typed} first");
        await chat.PressAsync("Something else");
        await chat.PressAsync("Send", $"write {typed} down");
        await chat.SayAsync("friday at 9");
        await chat.SayAsync("show my journal");
        await chat.SayAsync("show my reminders");
        var cards = chat.Replies.Concat(chat.Changed).Select(reply => reply.CardJson).OfType<string>().ToList();
        Assert.Contains(cards, card => PlainCards.Said(card).Contains(typed, StringComparison.Ordinal));
        Assert.All(cards, PlainCards.Hold);
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task A_draft_stays_what_it_is_marked_and_repaired(string typed)
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("check my draft");
        await chat.PressAsync("Send", $"Hi Anna, just checking in. We have {typed} for you. I need your decision by Friday.");
        await chat.PressAsync("Put it in");
        var cards = chat.Replies.Select(reply => reply.CardJson).OfType<string>().ToList();
        Assert.True(cards.Count(card => PlainCards.Said(card).Contains(typed, StringComparison.Ordinal)) >= 2);
        Assert.All(cards, PlainCards.Hold);
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task A_name_with_signs_in_it_stays_one(string typed)
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync($"{typed} from Contoso said no");
        await chat.SayAsync($"remind me to call {typed} on friday at 9");
        await chat.SayAsync($"I have a call with {typed} tomorrow at 10");
        Assert.All(chat.Replies.Select(reply => reply.CardJson).OfType<string>(), PlainCards.Hold);
    }
}

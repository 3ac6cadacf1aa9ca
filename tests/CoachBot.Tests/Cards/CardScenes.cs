using System.Text.Json.Nodes;
using CoachBot.Dialogs;
using CoachBot.Listening.Carrying;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Cards;

/// <summary>A card worth looking at, and what is pressed on it before it is looked at.</summary>
internal sealed record CardScene(string Name, string Json, params IReadOnlyList<string> Presses)
{
    public JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["card"] = JsonNode.Parse(CardWithoutCharts.Of(Json)),
        ["presses"] = new JsonArray([.. Presses.Select(press => (JsonNode)press)]),
    };
}

/// <summary>Conversations that show each kind of card once.</summary>
internal static class CardScenes
{
    private static readonly Lazy<Task<IReadOnlyList<CardScene>>> _played = new(PlayOnceAsync);

    public static Task<IReadOnlyList<CardScene>> PlayAsync() => _played.Value;

    private static async Task<IReadOnlyList<CardScene>> PlayOnceAsync()
    {
        var scenes = new List<CardScene>();
        var chat = new Chat(new TestCoach());
        var first = await SaidAsync(chat, "Ana from Contoso said no");
        scenes.Add(new("first answer", first));
        scenes.Add(new("first answer, as an email", first, "Email"));
        scenes.Add(new("first answer, as a chat", first, "Chat"));
        scenes.Add(new("first answer, why", first, "Why"));
        scenes.Add(new("first answer, more answers", first, "More"));
        scenes.Add(new("question", await PressedAsync(chat, "They said go ahead")));
        scenes.Add(new("wording and a field", await PressedAsync(chat, "How could I help better?")));
        scenes.Add(new("thread", await SaidAsync(chat, "they wanted it in german and we only had english")));
        scenes.Add(new("after the thread", await PressedAsync(chat, "A later date")));
        scenes.Add(new("learnt", await SaidAsync(chat, "ask about the language first")));
        scenes.Add(new("by when", await PressedAsync(chat, "Call them")));
        scenes.Add(new("summary", await SaidAsync(chat, "friday at 9")));
        scenes.AddRange(chat.Changed.Reverse().Select(card => new CardScene("answered", card.CardJson!)));
        scenes.Add(new("answered, the words", chat.Changed.First(card => card.Buttons.Contains("The words")).CardJson!, "The words"));
        await OthersAsync(scenes);
        return scenes;
    }

    private static async Task OthersAsync(List<CardScene> scenes)
    {
        var chat = new Chat(new TestCoach());
        scenes.Add(new("welcome", await SaidAsync(chat, "hello")));
        scenes.Add(new("help", await SaidAsync(chat, "help")));
        scenes.Add(new("prepared call", await SaidAsync(chat, "I have a half hour call with Ana from Contoso tomorrow at 10")));
        await chat.SayAsync("just got off the phone with Omar from Fabrikam");
        await chat.PressAsync("No decision");
        await chat.PressAsync("Less than half");
        await chat.SayAsync("her team does it all by hand");
        await chat.SayAsync("who signs");
        await chat.PressAsync("Call them");
        scenes.Add(new("debrief", await SaidAsync(chat, "in two weeks at 10")));
        await chat.PressAsync("Not now");
        await chat.SayAsync("remind me to call Tom on friday at 9");
        scenes.Add(new("reminders", await SaidAsync(chat, "show my reminders")));
        scenes.Add(new("reminder, when", await SaidAsync(chat, "set a reminder to send the offer")));
        await chat.SayAsync("cancel");
        scenes.Add(new("journal", await SaidAsync(chat, "show my journal")));
        scenes.Add(new("insights", await SaidAsync(chat, "how am I doing")));
        chat = new Chat(new TestCoach());
        await chat.SayAsync("can you be my buyer?");
        await chat.SayAsync("the no");
        scenes.Add(new("practise", await SaidAsync(chat, "go easy on me")));
        scenes.Add(new("practise, next", await SaidAsync(chat, "thank you for telling me, may I ask you one question?")));
        scenes.Add(new("practise, review", await PressedAsync(chat, "Stop")));
        await DealsAsync(scenes);
        await DraftsAsync(scenes);
        await ByItselfAsync(scenes);
        await InsightsAsync(scenes);
        scenes.AddRange(ExtensionScenes.All());
    }

    // What the coach begins by itself, what it isn't sure of, and what others see.
    private static async Task ByItselfAsync(List<CardScene> scenes)
    {
        var chat = new Chat(new TestCoach());
        scenes.Add(new("welcome, at first",
            Card(await chat.SendAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }))));
        scenes.Add(new("did you mean",
            chat.Coach.Get<MenuReplies>().DidYouMean([.. chat.Coach.Get<TopicDialogs>().Topics.Take(3)], "the client").Card.ToJson()));
        await chat.SayAsync("I have a half hour call with Ana from Contoso tomorrow at 10");
        await chat.SayAsync("remind me tomorrow at 9 to send Tom from Fabrikam the offer");
        scenes.Add(new("the day", await SaidAsync(chat, "what is on tomorrow?")));
        scenes.Add(new("reminder, due", Card(await chat.WaitAsync(TimeSpan.FromMinutes((24 * 60) + 1)))));
        scenes.Add(new("before the call", Card(await chat.WaitAsync(TimeSpan.FromMinutes(45)))));
        scenes.Add(new("after the call", Card(await chat.WaitAsync(TimeSpan.FromMinutes(45)))));
        chat = new Chat(new TestCoach());
        var live = await SaidAsync(chat, "I'm on the phone with Ana right now, she says no, what do I say?");
        scenes.Add(new("in a call", live));
        scenes.Add(new("in a call, and then", live, "And then"));
        scenes.Add(new("in a group", Card(await chat.SendAsync(Mentioning("<at>Coach</at> Ana from Contoso said no"), Chat.Group))));
    }

    private static async Task InsightsAsync(List<CardScene> scenes)
    {
        var chat = new Chat(new TestCoach());
        foreach (var (buyer, outcome, talked) in ((string, string, string)[])
            [("Ana", "They said no", "About half"), ("Tom", "No decision", "More than half"), ("Marta", "They said no", "Less than half"),
                ("Omar", "They said yes", "About half")])
        {
            await chat.SayAsync($"just got off the phone with {buyer} from Contoso");
            await chat.PressAsync(outcome);
            await chat.PressAsync(talked);
            await chat.SayAsync("it was never the price");
            await chat.SayAsync("skip");
            await chat.PressAsync("Call them");
            await chat.SayAsync("friday at 17:00");
            await chat.SayAsync("not now");
            await chat.WaitAsync(TimeSpan.FromMinutes(3));
        }
        await chat.SayAsync("weekly digest");
        await chat.PressAsync("Yes, please");
        scenes.Add(new("insights, of some talks", await SaidAsync(chat, "how am I doing")));
        scenes.Add(new("a look back", Card(await chat.WaitAsync(TimeSpan.FromHours(103)))));
    }

    // As much as can be found in one; one put right, part by part; one that is long; and a message that was edited after it was gone on
    // from.
    private static async Task DraftsAsync(List<CardScene> scenes)
    {
        var chat = new Chat(new TestCoach());
        scenes.Add(new("draft",
            await SaidAsync(chat, "Check this: Hi Ana, just checking in. Any news? I wanted to follow up again on our proposal.")));
        chat = new Chat(new TestCoach());
        var found = await SaidAsync(chat,
            "check this: Hi Anna,\n\njust checking in to see whether you've had time to look at our proposal. I could also do 10% off if " +
                "you sign by Friday!\n\nThe lists for your drivers are ready.");
        scenes.Add(new("draft, all that is found", found));
        scenes.Add(new("draft, why", found, "Why, and what instead"));
        scenes.Add(new("draft, repaired once", await PressedAsync(chat, "Put it in")));
        scenes.Add(new("draft, repaired twice", await PressedAsync(chat, "Put it in")));
        chat = new Chat(new TestCoach());
        var lines = string.Concat(Enumerable.Repeat("We looked at the lists for the drivers with you, and you told me how often a number " +
            "is wrong on a Friday. ",
            9));
        var longest =
            await SaidAsync(chat, $"check this email: Dear Ms Anna-Maria Featherstonehaugh,\n\n{lines}\n\nI need your decision by Friday.");
        scenes.Add(new("draft, a long one", longest));
        scenes.Add(new("draft, a long one repaired", await PressedAsync(chat, "Put it in")));
        chat = new Chat(new TestCoach());
        await chat.SayAsync("Ana from Contoso said no");
        await chat.SayAsync("remind me to call Ben on friday at 9");
        scenes.AddRange(chat.Changed.Select(card => new CardScene("held", card.CardJson!)));
        foreach (var asked in (string[])["what is the best way to handle a price objection?", "they said it's too expensive",
            "should I just give them the discount?"])
        {
            var counsel = (await chat.SayAsync(asked)).LastOrDefault(reply => reply.CardJson is not null);
            scenes.AddRange(counsel is null ? [] : [new CardScene("counsel", counsel.CardJson!)]);
        }
    }

    // A deal with much to tell, two of one name, what is open with whom, and a whole page of the journal.
    private static async Task DealsAsync(List<CardScene> scenes)
    {
        var chat = new Chat(new TestCoach());
        await DealAsync(chat, "Shaz from Kings Heath Nursery put it off to January", "Shaz's boss is Martin and it's about 40k",
            "Lisa decides there, because of the budget", "stop");
        await DealAsync(chat, "Shaz went quiet", "stop");
        await DealAsync(chat, "Shaz said no", "stop");
        await DealAsync(chat, "Shaz called back, they want to talk again", "stop", "prep me for a call with Shaz on friday at 3");
        await DealAsync(chat, "Shaz has to ask the board", "stop");
        var deal = await SaidAsync(chat, "what do you know about Shaz?");
        scenes.Add(new("deal", deal));
        scenes.Add(new("deal, all of it", deal, "Earlier"));
        string[] others = ["Tom from Contoso", "Tom from Fabrikam", "Marit Olsen from Nordfjell", "Omar from Litware",
            "Ana Ruiz from Adatum", "Bo from Tailspin Toys", "Lena from Proseware", "Ida from Northwind"];
        foreach (var other in others)
        {
            await DealAsync(chat, $"{other} went quiet", "stop");
            await chat.SayAsync($"remind me on friday at 9 to call {other}");
        }
        await chat.SayAsync("remind me tomorrow to water the plants");
        scenes.Add(new("what is open", await SaidAsync(chat, "what's open with whom?")));
        scenes.Add(new("which of two", await SaidAsync(chat, "Tom said no")));
        await chat.SayAsync("stop");
        for (var at = 0; at < 11; at++)
        {
            await chat.SayAsync("note: ask about the language first, and about the data centre, before anything is sent");
        }
        scenes.Add(new("journal, a whole page", await SaidAsync(chat, "show my journal")));
    }

    private static async Task DealAsync(Chat chat, params IReadOnlyList<string> said)
    {
        foreach (var text in said)
        {
            await chat.SayAsync(text);
        }
        await chat.WaitAsync(TimeSpan.FromHours(1));
    }

    private static Activity Mentioning(string text)
    {
        var mention = new Entity("mention");
        mention.SetAs(new Mention { Mentioned = new ChannelAccount("bot", "Bot"), Text = "<at>Coach</at>" });
        return new Activity { Type = ActivityTypes.Message, Text = text, Entities = [mention] };
    }

    private static async Task<string> SaidAsync(Chat chat, string text) => Card(await chat.SayAsync(text));

    private static async Task<string> PressedAsync(Chat chat, string button) => Card(await chat.PressAsync(button));

    private static string Card(IReadOnlyList<Reply> replies) => replies.LastOrDefault(reply => reply.CardJson is not null)?.CardJson
        ?? throw new InvalidOperationException($"No card came: {string.Join(" | ", replies)}");
}

using CoachBot.Cards;
using CoachBot.Hosting;
using CoachBot.Listening;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Conversations;

/// <summary>Sellers talking with the coach: says, presses, and keeps what came back.</summary>
internal sealed class Chat(TestCoach coach)
{
    /// <summary>Stands for a seller in a group chat.</summary>
    public const string Group = "Gil";

    public TestCoach Coach => coach;

    /// <summary>All replies so far, the last one last.</summary>
    public List<Reply> Replies { get; } = [];

    public Task<IReadOnlyList<Reply>> SayAsync(string text, string seller = "seller") =>
        SendAsync(new Activity { Type = ActivityTypes.Message, Text = text }, seller);

    /// <summary>Presses a button of the newest card that has it, or of the oldest.</summary>
    public Task<IReadOnlyList<Reply>> PressAsync(string button, string? typed = null, bool onTheFirstCard = false, string seller = "seller")
    {
        var cards = onTheFirstCard ? Replies : Enumerable.Reverse(Replies);
        var data = cards.Select(reply => reply.DataOf(button)).FirstOrDefault(found => found is not null)
            ?? throw new InvalidOperationException($"There is no button [{button}] to press. The last reply:\n{Replies.LastOrDefault()}");
        var members = data.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!);
        if (typed is not null)
        {
            members["text"] = typed;
        }
        var value = JsonValues.Parse(System.Text.Json.JsonSerializer.Serialize(members));
        return SendAsync(new Activity { Type = ActivityTypes.Message, Value = value }, seller);
    }

    public async Task<IReadOnlyList<Reply>> SendAsync(Activity activity, string seller = "seller")
    {
        var adapter = Adapter(seller);
        (activity.Locale, activity.LocalTimezone) = (activity.Locale ?? "en-GB", activity.LocalTimezone ?? "Europe/London");
        await adapter.ProcessActivityAsync(activity, coach.Bot.OnTurnAsync, TestContext.Current.CancellationToken);
        return Read(adapter);
    }

    /// <summary>Lets time pass, and the coach come by itself.</summary>
    public async Task<IReadOnlyList<Reply>> WaitAsync(TimeSpan time)
    {
        coach.Time.Advance(time);
        await coach.DeliverAsync();
        return [.. coach.Chats.All.SelectMany(Read)];
    }

    private List<Reply> Read(TestAdapter adapter)
    {
        var replies = new List<Reply>();
        while (adapter.GetNextReply() is Activity reply)
        {
            replies.Add(new Reply(reply));
        }
        Replies.AddRange(replies);
        return replies;
    }

    private TestAdapter Adapter(string seller)
    {
        var name = seller == "seller" ? "Sam" : seller;
        return coach.Chats.Get(name, () =>
        {
            var adapter = new TestAdapter(TestAdapter.CreateConversation("chat", name));
            adapter.Conversation.Conversation.IsGroup = seller == Group;
            return adapter.Use(new PlainJsonMiddleware()).Use(coach.NewTurns());
        });
    }
}

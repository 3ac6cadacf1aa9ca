using CoachBot.Cards;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Conversations;

/// <summary>Sellers talking with the coach: says, presses, and keeps what came back.</summary>
internal sealed class Chat(TestCoach coach)
{
    /// <summary>Stands for a seller in a group chat.</summary>
    public const string Group = "Gil";

    private readonly List<Reply> _changed = [];
    private readonly Dictionary<string, int> _sent = new(StringComparer.Ordinal);
    private Activity? _last;

    public TestCoach Coach => coach;

    /// <summary>All replies so far, the last one last.</summary>
    public List<Reply> Replies { get; } = [];

    /// <summary>Cards that changed in the last step, and what they have become.</summary>
    public IReadOnlyList<Reply> Changes { get; private set; } = [];

    /// <summary>How often the last turn called the channel.</summary>
    public int Calls { get; private set; }

    /// <summary>All that cards have become so far, the latest first.</summary>
    public IReadOnlyList<Reply> Changed => _changed;

    public Task<IReadOnlyList<Reply>> SayAsync(string text, string seller = "seller") =>
        SendAsync(new Activity { Type = ActivityTypes.Message, Text = text }, seller);

    /// <summary>Presses a button of the newest card that has it, or of the oldest.</summary>
    public Task<IReadOnlyList<Reply>> PressAsync(string button, string? typed = null, bool onTheFirstCard = false, string seller = "seller")
    {
        var cards = onTheFirstCard ? Replies : Enumerable.Reverse(Replies).Concat(_changed);
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
        var name = seller == "seller" ? "Sam" : seller;
        Address(activity, name);
        _last = activity;
        coach.Channel.TakeCalls();
        await coach.ProcessAsync(activity);
        Calls = coach.Channel.TakeCalls();
        return Read(coach.Channel.Take(activity.From.Id));
    }

    /// <summary>The channel brings the last activity once more, as it does when it has heard no answer in time.</summary>
    public async Task<IReadOnlyList<Reply>> RedeliverAsync()
    {
        await coach.ProcessAsync(_last!);
        return Read(coach.Channel.TakeAll());
    }

    /// <summary>Lets time pass, and the coach come by itself.</summary>
    public async Task<IReadOnlyList<Reply>> WaitAsync(TimeSpan time)
    {
        coach.Time.Advance(time);
        await coach.DeliverAsync();
        return Read(coach.Channel.TakeAll());
    }

    private List<Reply> Read(IEnumerable<Activity> received)
    {
        var replies = received.Select(activity => new Reply(activity)).ToList();
        Replies.AddRange(replies);
        Changes = [.. coach.Channel.TakeChanges().Select(activity => new Reply(activity))];
        _changed.InsertRange(0, Changes);
        return replies;
    }

    private void Address(Activity activity, string name)
    {
        var count = _sent.GetValueOrDefault(name);
        _sent[name] = count + 1;
        activity.Id ??= name == "Sam" ? $"{count}" : $"{name}-{count}";
        activity.ChannelId ??= "test";
        activity.ServiceUrl ??= "https://test.com";
        activity.From ??= new ChannelAccount(name.ToLowerInvariant(), name);
        activity.Recipient ??= new ChannelAccount("bot", "Bot");
        activity.Conversation ??= new ConversationAccount(name == Group, id: "chat", name: "chat");
        (activity.Locale, activity.LocalTimezone) = (activity.Locale ?? "en-GB", activity.LocalTimezone ?? "Europe/London");
    }
}

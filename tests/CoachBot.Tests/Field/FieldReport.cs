using System.Text.Json.Nodes;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Field;

/// <summary>
/// What came to others in the field, in the channel's own form: each report is laid over an ordinary activity, and says whose it is and
/// where. The clock stands as it stood there: a Tuesday, eleven o'clock.
/// </summary>
internal sealed class FieldReport
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Field", "Reports");
    private int _lastId;

    public FieldReport() => Coach.Time.Advance(TimeSpan.FromHours(26));

    public TestCoach Coach { get; } = new();

    public static string Text(string name) => File.ReadAllText(Path.Combine(_folder, $"{name}.txt"));

    /// <summary>Lets a report arrive.</summary>
    /// <returns>What its user is answered.</returns>
    public async Task<IReadOnlyList<Reply>> ArriveAsync(string name)
    {
        var activity = Activity(name);
        await Coach.ProcessAsync(activity.ToJsonString());
        return Heard((string)activity["from"]!["id"]!);
    }

    /// <summary>Lets an invoke arrive, and gives its answer.</summary>
    public Task<string> InvokeAsync(string name, Action<JsonObject>? change = null)
    {
        var activity = Activity(name);
        change?.Invoke(activity);
        return Coach.ProcessAsync(activity.ToJsonString());
    }

    /// <summary>The same seller in the same chat writes on.</summary>
    public async Task<IReadOnlyList<Reply>> SayAsync(string text, string user, string conversation, Action<JsonObject>? change = null)
    {
        var activity = Ordinary(user, conversation, "personal", user);
        (activity["type"], activity["text"]) = ("message", text);
        change?.Invoke(activity);
        await Coach.ProcessAsync(activity.ToJsonString());
        return Heard((string)activity["from"]!["id"]!);
    }

    /// <summary>Lets time pass, and the coach come by itself.</summary>
    public async Task<IReadOnlyList<Reply>> WaitAsync(TimeSpan time, string user)
    {
        Coach.Time.Advance(time);
        await Coach.DeliverAsync();
        return Heard(user);
    }

    public IReadOnlyList<Reply> Heard(string user) => [.. Coach.Channel.Take(user).Select(activity => new Reply(activity))];

    public JsonObject Ordinary(string user, string conversation, string type, string name) => new()
    {
        ["id"] = $"f{++_lastId}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = "https://smba.example/emea/",
        ["timestamp"] = Coach.Time.GetUtcNow().ToString("O"),
        ["localTimestamp"] = Coach.Time.GetUtcNow().ToString("O"),
        ["localTimezone"] = "Europe/London",
        ["locale"] = "en-GB",
        ["from"] = new JsonObject { ["id"] = user, ["name"] = name },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Coach" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = type, ["tenantId"] = "tenant-1" },
    };

    private JsonObject Activity(string name)
    {
        var report = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, $"{name}.json")))!.AsObject();
        var activity = Ordinary((string)report["user"]!, (string)report["conv"]!, (string?)report["type"] ?? "personal",
            (string?)report["name"] ?? "Sam");
        foreach (var (member, value) in report["activity"]!.AsObject())
        {
            activity[member] = value?.DeepClone();
        }

        return activity;
    }
}

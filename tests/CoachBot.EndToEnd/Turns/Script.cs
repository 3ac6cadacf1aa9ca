using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Bots;

namespace CoachBot.EndToEnd.Turns;

/// <summary>What a seller writes over and over, and how to compare what two runs of it were answered.</summary>
internal static class Script
{
    /// <summary>
    /// A whole conversation, from the no to what is next; then the next one begins. No line begins a draft check, wherever it stands: a
    /// draft is on purpose in the memory of one process only, so two of them may rightly answer "keep it" differently.
    /// </summary>
    public static readonly IReadOnlyList<string> Lines =
    [
        "they said no",
        "they said go ahead, ask away",
        "I asked whether it was the price",
        "it was the price, they had no budget left",
        "help",
        "start over",
        "they went quiet on me",
        "cancel",
        "thanks",
        "we keep going in circles",
        "they asked what I mean",
        "cancel",
    ];

    public static string Line(int index) => Lines[index % Lines.Count];

    /// <summary>
    /// Everything that a person would read in a reply, in order; ids and tokens, which differ from run to run, are left out.
    /// </summary>
    public static string Read(string json)
    {
        var texts = new List<string>();
        Collect(JsonNode.Parse(json), texts);
        return string.Join('\n', texts);
    }

    /// <summary>The replies of each activity, each once, as a person reads them, in the order of the activities.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Transcript(IReadOnlyList<string> activities, IReadOnlyList<ReceivedReply> received)
    {
        var byActivity = received.DistinctBy(reply => (reply.ReplyTo, reply.Json))
            .ToLookup(reply => reply.ReplyTo, reply => Read(reply.Json));
        return [.. activities.Select(id => (IReadOnlyList<string>)[.. byActivity[id]])];
    }

    private static void Collect(JsonNode? node, List<string> texts)
    {
        switch (node)
        {
            case JsonObject obj:
                foreach (var (name, value) in obj)
                {
                    if (name is "text" or "title" or "value" or "url" && value is JsonValue text)
                    {
                        // A picture comes from the coach's own address, and each process has one.
                        texts.Add(name == "url"
                            && Uri.TryCreate(text.ToString(), UriKind.Absolute, out var address)
                            && address.AbsolutePath.EndsWith(".png", StringComparison.Ordinal)
                            ? address.AbsolutePath : text.ToString());
                    }
                    else if (name is not "data" and not "channelData" and not "from" and not "recipient" and not "conversation")
                    {
                        Collect(value, texts);
                    }
                }

                break;
            case JsonArray array:
                foreach (var item in array)
                {
                    Collect(item, texts);
                }

                break;
        }
    }
}

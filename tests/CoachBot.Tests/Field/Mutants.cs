using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CoachBot.Tests.Field;

/// <summary>
/// Bodies that nobody foresaw: activities of every kind with members left out, of other types, far too long or too deep, and bytes that are
/// no JSON.
/// </summary>
internal static class Mutants
{
    private static readonly string[] _texts =
    [
        "", " ", "help", "they said no", "remind me tomorrow at 10 to call Ana", "forget me", "yes", "<at>Coach</at> hi", "{{DATE(2026)}}",
        "\u202Ea\u0000b", "\uD800", "😀", "25:99", "0000-00-00",
        "../..", "?x=1", "{\"a\":", "'; DROP TABLE reminder; --", "<quoted messageId=\"1\"/>", "<quoted", "<blockquote>", "</a",
        "&#xFFFFFFF;", "&nbsp;", "29:1", "bot", "UTC+99:99", "Eastern Standard Time",
        "../../etc/passwd", "9999-12-31T23:59:59+14:00", "2026-11-24T11:00:00Z", "On 2026 a@b wrote:", "> > >",
        "application/vnd.microsoft.card.adaptive", "text/html", "personal", "channel", "remove", "add",
        "adaptiveCard/action", "composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "task/fetch",
        "application/vnd.microsoft.meetingStart", "mention", "clientInfo",
        "set-reminder", "buyer-said-no", "reminder-more", "export-data", "forget-me", "journal-page", "change", "99999999999999999999",
        "-1", "1e309",
    ];

    private static readonly string[] _long = [new('<', 250_000), new('a', 10_000), new('>', 10_000),
        string.Concat(Enumerable.Repeat("<b>", 3000)), string.Concat(Enumerable.Repeat("<div>", 3000)) + "x</div>",
        new('\n', 20_000), string.Concat(Enumerable.Repeat("no. ", 900)), new('(', 4000), string.Concat(Enumerable.Repeat("at 10 ", 600)),
        string.Concat(Enumerable.Repeat("á", 5000))];

    private static readonly string[] _names =
    [
        "type", "id", "text", "name", "value", "action", "from", "recipient", "conversation", "channelData", "entities", "attachments",
        "membersAdded", "membersRemoved", "locale", "localTimezone", "localTimestamp",
        "timestamp", "textFormat", "replyToId", "deliveryMode", "serviceUrl", "channelId", "conversationType", "isGroup", "tenantId",
        "aadObjectId", "role", "data", "commandId", "commandContext", "messagePayload", "body",
        "content", "contentType", "parameters", "queryOptions", "step", "answer", "start", "item", "command", "said", "buyer", "for",
        "team", "tenant", "eventType", "mentioned", "timezone", "StartTime", "Id", "verb", "trigger",
        "reactionsAdded", "relatesTo", "expiration", "callerId", "properties",
    ];

    private static readonly Gen<string> Word = Gen.Frequency((20, OneOf(_texts)), (3, Gen.String[0, 40]), (1, OneOf(_long)));

    private static readonly Gen<JsonNode?> Scalar = Gen.Frequency<JsonNode?>(
        (4, Word.Select(text => (JsonNode?)JsonValue.Create(text))),
        (1, Gen.Long.Select(number => (JsonNode?)JsonValue.Create(number))),
        (1, Gen.Bool.Select(yes => (JsonNode?)JsonValue.Create(yes))),
        (2, Gen.Bool.Select(_ => (JsonNode?)null)));

    private static readonly Gen<JsonNode?> Value = Gen.Frequency<JsonNode?>(
        (6, Scalar),
        (1, Scalar.Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
        (2, Gen.Select(OneOf(_names), Scalar).Array[0, 4].Select(Members)),
        (1, Gen.Int[1, 70].Select(Deep)));

    private static readonly Gen<JsonObject> Whole = OneOf<string>([.. Templates()]).Select(json => JsonNode.Parse(json)!.AsObject());

    /// <summary>A body, as bytes.</summary>
    public static Gen<byte[]> Bodies { get; } = Gen.Frequency(
        (12, Gen.Select(Whole, Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 4], OneOf(_names), Value).Array[1, 4],
            (activity, changes) => Changed(activity, changes))),
        (2, Gen.Select(Whole, Gen.Int[0, 100_000], Gen.Byte, (activity, at, other) => Bitten(activity, at, other))),
        (1, Gen.Byte.Array[0, 200]));

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(at => all[at]);

    private static byte[] Changed(JsonObject activity, (int At, int How, string Name, JsonNode? Value)[] changes)
    {
        foreach (var (at, how, name, value) in changes)
        {
            var objects = Objects(activity).ToList();
            var chosen = objects[at % objects.Count];
            var names = chosen.Select(member => member.Key).ToList();
            var member = names.Count == 0 || how == 0 ? name : names[at / objects.Count % names.Count];
            if (how == 1)
            {
                chosen.Remove(member);
            }
            else
            {
                chosen[member] = value?.DeepClone();
            }
        }

        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(activity);
        }
        catch (Exception wrong) when (wrong is ArgumentException or JsonException or InvalidOperationException)
        {
            // Half a surrogate pair, or deeper than a writer goes.
            return "{}"u8.ToArray();
        }
    }

    private static byte[] Bitten(JsonObject activity, int at, byte other)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(activity);
        bytes[at % bytes.Length] = other;
        return other % 3 == 0 ? bytes[..(at % bytes.Length)] : bytes;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static JsonNode Members((string Name, JsonNode? Value)[] members)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members)
        {
            made[name] = value?.DeepClone();
        }

        return made;
    }

    private static JsonNode? Deep(int levels)
    {
        JsonNode? node = null;
        for (var level = 0; level < levels; level++)
        {
            node = level % 2 == 0 ? new JsonArray(node) : new JsonObject { ["content"] = node };
        }

        return node;
    }

    private static IEnumerable<string> Templates()
    {
        foreach (var more in (string[])
        [
            """ "type":"message","text":"they said no","textFormat":"plain" """,
            """ "type":"message","text":"<at>Coach</at> remind me tomorrow at 10 to call Ana","entities":[{"type":"mention","text":"<at>Coach</at>","mentioned":{"id":"bot","name":"Coach"}},{"type":"clientInfo","timezone":"Europe/London"}] """,
            """ "type":"message","text":"x\n\ny","attachments":[{"contentType":"text/html","content":"<blockquote itemtype=\"http://schema.skype.com/Reply\">a</blockquote><p>help</p>"},{"contentType":"image/png","contentUrl":"https://x.example/y"}] """,
            """ "type":"message","value":{"step":"a","answer":"b","text":"c"} """,
            """ "type":"message","value":{"start":"buyer-said-no","said":"x","buyer":"Ana"} """,
            """ "type":"message","value":{"command":"reminder-more","item":"3"} """,
            """ "type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"x","data":{"command":"help"}},"trigger":"manual"} """,
            """ "type":"invoke","name":"composeExtension/query","value":{"commandId":"findWording","parameters":[{"name":"words","value":"quiet"}],"queryOptions":{"skip":0,"count":25}} """,
            """ "type":"invoke","name":"composeExtension/fetchTask","value":{"commandId":"coachMeOnThis","commandContext":"message","messagePayload":{"id":"1","from":{"user":{"id":"x","displayName":"Bea"}},"body":{"contentType":"html","content":"<p>Sorry, no.</p>"}}} """,
            """ "type":"invoke","name":"composeExtension/submitAction","value":{"commandId":"checkDraft","data":{"text":"Hi Bea, any news? Best, Jo","draft":"check"}} """,
            """ "type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"sam"}],"channelData":{"team":{"id":"19:t@thread.tacv2"},"eventType":"teamMemberAdded"} """,
            """ "type":"conversationUpdate","membersRemoved":[{"id":"bot"}] """,
            """ "type":"installationUpdate","action":"remove" """,
            """ "type":"messageReaction","reactionsAdded":[{"type":"like"}] """,
            """ "type":"messageUpdate","text":"they went quiet","channelData":{"eventType":"editMessage"} """,
            """ "type":"messageDelete","channelData":{"eventType":"softDeleteMessage"} """,
            """ "type":"event","name":"application/vnd.microsoft.meetingStart","value":{"MeetingType":"Scheduled","Title":"Call","Id":"MCMy","JoinUrl":"https://x","StartTime":"2026-11-24T11:11:00Z"} """,
        ])
        {
            yield return $$$"""
                {"id":"{{id}}","channelId":"msteams","serviceUrl":"{{url}}","locale":"en-GB","localTimezone":"Europe/London","localTimestamp":"2026-11-24T11:00:00+00:00","timestamp":"2026-11-24T11:00:00Z",
                "from":{"id":"{{user}}","name":"Sam Rivers","aadObjectId":"x"},"recipient":{"id":"bot","name":"Coach"},"conversation":{"id":"{{chat}}","conversationType":"personal","tenantId":"t"},{{{more}}}}
                """;
        }
    }
}

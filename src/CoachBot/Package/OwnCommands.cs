using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Content;

namespace CoachBot.Package;

/// <summary>
/// An organisation's own situations among the app's commands: first, for they are what is theirs. Where there are too many, situations of
/// the coach make room, the last first; one that is switched off doesn't stand there.
/// </summary>
internal sealed class OwnCommands
{
    private const int MostCommands = 10;
    private const int LongestDescription = 128;
    private static readonly JsonSerializerOptions _json =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Situation> _own;
    private readonly HashSet<string> _coachs;
    private readonly HashSet<string> _off;

    /// <exception cref="ContentException">Something in the folder is wrong.</exception>
    public OwnCommands(string folder)
    {
        var coach = Path.Combine(AppContext.BaseDirectory, "content");
        var (before, after) = (ContentLibrary.Load("en", coach), ContentLibrary.Load("en", coach, folder));
        _own = [.. after.Situations.Where(situation => before.Find(situation.Id) is null)];
        _coachs = [.. before.Situations.Select(situation => situation.Button)];
        _off = [.. after.AllSituations.Where(situation => situation.IsOff).Select(situation => before.Situation(situation.Id).Button)];
    }

    public string PutInto(string manifest)
    {
        var root = JsonNode.Parse(manifest)!;
        foreach (var list in Array(root["bots"]).SelectMany(bot => Array(bot!["commandLists"])))
        {
            Change(list!["commands"]!.AsArray());
        }

        return root.ToJsonString(_json);
    }

    private void Change(JsonArray commands)
    {
        commands.RemoveAll(command => _off.Contains(Title(command)));
        foreach (var own in _own.AsEnumerable().Reverse())
        {
            commands.Insert(0, new JsonObject { ["title"] = own.Button, ["description"] = Shortened(own.When) });
        }

        while (commands.Count > MostCommands)
        {
            commands.RemoveAt(LastOfCoach(commands) ?? MostCommands);
        }
    }

    private int? LastOfCoach(JsonArray commands)
    {
        for (var at = commands.Count - 1; at >= 0; at--)
        {
            if (_coachs.Contains(Title(commands[at])))
            {
                return at;
            }
        }

        return null;
    }

    private static string Title(JsonNode? command) => (string?)command?["title"] ?? "";

    private static IEnumerable<JsonNode?> Array(JsonNode? node) => node as JsonArray ?? [];

    private static string Shortened(string text) =>
        text.Length <= LongestDescription ? text : $"{text[..text.LastIndexOf(' ', LongestDescription - 2)]}…";
}

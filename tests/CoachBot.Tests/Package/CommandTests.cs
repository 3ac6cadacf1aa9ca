using System.Text.Json;
using CoachBot.Content;
using CoachBot.MessageExtension;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Node;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Package;

/// <summary>Every command that Teams offers, as the app package lists it, sent to the coach as Teams would send it.</summary>
public sealed class CommandTests
{
    private static readonly Dictionary<string, string> _meant = new()
    {
        ["They said no"] = "buyer-said-no",
        ["They went quiet"] = "buyer-went-quiet",
        ["We go in circles"] = "going-in-circles",
        ["Friendly, but no sale"] = "relationship-no-sale",
        ["I feel pushy"] = "focused-on-the-sale",
        ["Prepare a call"] = "prepare-call",
        ["Debrief a call"] = "debrief-call",
        ["Practise"] = "practise",
        ["My journal"] = "show-journal",
        ["What can you do?"] = "help",
    };

    public static TheoryData<string> Titles => [.. Manifest().GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
        .SelectMany(list => list.GetProperty("commands").EnumerateArray())
        .Select(command => command.GetProperty("title").GetString()!)
        .Distinct()];

    /// <summary>A command that the bot doesn't know by its id would be answered as another.</summary>
    [Fact]
    public void Every_command_of_the_message_extension_is_the_bots_own()
    {
        var commands = Manifest().GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().ToList();

        Assert.Equal(
            [("findWording", "query"), ("coachMeOnThis", "action"), ("checkDraft", "action")],
            commands.Select(command => (command.GetProperty("id").GetString(), command.GetProperty("type").GetString())));
        Assert.Equal([ExtensionCommands.FindWording, ExtensionCommands.CoachMeOnThis, ExtensionCommands.CheckDraft],
            commands.Select(command => command.GetProperty("id").GetString()));
        Assert.Equal(WordingExtension.Words, commands[0].GetProperty("parameters")[0].GetProperty("name").GetString());
        Assert.All(commands.Skip(1), command => Assert.True(command.GetProperty("fetchTask").GetBoolean()));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_command_in_the_manifest_is_understood(string title)
    {
        var coach = new TestCoach();
        var meant = _meant[title];
        if (coach.Get<ContentLibrary>().Commands.Match(title) is { } command)
        {
            Assert.Equal(meant, command);
            return;
        }

        var recognised = coach.Get<Listener>().Recognize(title);
        Assert.Equal((Decision.Sure, meant), (recognised.Decision, recognised.Best.Intent));
    }

    public static TheoryData<string, string> Prompts =>
        [.. Manifest().GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray()
        .Where(command => command.TryGetProperty("prompt", out _))
        .Select(command => (command.GetProperty("prompt").GetString()!, _meant[command.GetProperty("title").GetString()!]))];

    [Theory]
    [MemberData(nameof(Prompts))]
    public void Every_prompt_starter_begins_what_its_title_says(string prompt, string meant)
    {
        var recognised = new TestCoach().Get<Listener>().Recognize(prompt);

        Assert.Equal((Decision.Sure, meant), (recognised.Decision, recognised.Best.Intent));
    }

    [Theory]
    [InlineData("findWording", "words")]
    [InlineData("coachMeOnThis", null)]
    public void The_message_extension_has_the_commands_that_the_coach_answers(string id, string? parameter)
    {
        var command = Manifest()
            .GetProperty("composeExtensions")[0]
            .GetProperty("commands")
            .EnumerateArray()
            .Single(known => known.GetProperty("id").GetString() == id);

        Assert.Equal(parameter,
            command.TryGetProperty("parameters", out var parameters) ? parameters[0].GetProperty("name").GetString() : null);
    }

    private static JsonElement Manifest()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(NodeScript.Repository, "manifest", "manifest.json")));
        return file.RootElement.Clone();
    }
}

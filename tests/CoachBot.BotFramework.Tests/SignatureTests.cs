using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests;

/// <summary>What the engine has of the packages' types, it has with the same names and signatures: so the bot builds on either.</summary>
public class SignatureTests
{
    // The JSON value types differ, BotJson is our own, and a dictionary's XML side is left out.
    private static readonly string[] Ours = [".Properties :", "BotJson", "SerializableDictionary", "MeetingDetailsBase.#ctor()", "MeetingEventDetails.#ctor()"];

    [Theory]
    [InlineData("CoachBot.BotFramework.Schema", "Microsoft.Bot.Schema", "Microsoft.Bot.Schema.txt")]
    [InlineData("CoachBot.BotFramework.AdaptiveCards", "AdaptiveCards", "AdaptiveCards.txt")]
    public void Every_public_member_is_the_packages_own(string ourNamespace, string theirNamespace, string list)
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        Assert.SkipWhen(folder is null && Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") != "1", "COACHBOT_DATA names no folder with the packages' signatures.");
        var theirs = Signatures.Read(Path.Combine(folder!, "bot-builder-api", list));
        var signatures = new Signatures(ourNamespace, theirNamespace);
        var members = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith(ourNamespace, StringComparison.Ordinal))
            .SelectMany(signatures.Of)
            .ToList();

        Assert.True(members.Count > 150, "The engine's types were not found.");
        Assert.DoesNotContain(members, member => !theirs.Contains(member) && !Array.Exists(Ours, own => member.Contains(own, StringComparison.Ordinal)));
    }
}

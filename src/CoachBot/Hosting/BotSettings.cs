namespace CoachBot.Hosting;

/// <summary>How the bot was asked to run.</summary>
internal sealed record BotSettings(string? DataFolder, string? Urls, bool NoPlayground, string[] Configuration);

using System.Reflection;
using CoachBot.Content;
using CoachBot.Listening.Carrying;

namespace CoachBot.Replies;

/// <summary>Replies to what is asked about the coach itself: what it can do, what it is, who sees what is told.</summary>
public sealed class CoachReplies(ContentLibrary content, Voice voice, MenuReplies home) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["ask.can-do", "ask.about", "ask.private"];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        return Task.FromResult(context.Command.Act switch
        {
            "ask.private" => asked.Reply(asked.Say("private-answer")),
            "ask.about" => asked.Reply(asked.Say("about-me"), content.Shared.Line("about-version", Versions)),
            _ => CanDo(asked, context.Talk is not null),
        });
    }

    private Names Versions => Names.None.With("version", Version).With("content", content.Version);

    private static string Version { get; } =
        typeof(CoachReplies).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private CommandReply CanDo(Asked asked, bool isOpen)
    {
        var line = asked.Say("can-do");
        return isOpen ? asked.Reply(line) : new() { Card = home.Menu(line), Said = asked.Keys };
    }
}

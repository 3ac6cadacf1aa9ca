using CoachBot.Content;
using CoachBot.Listening.Carrying;

namespace CoachBot.Replies.Words;

/// <summary>Explains a word in easy English: one that was said by the coach, or one of the trade.</summary>
public sealed class GlossaryReplies(ContentLibrary content) : ICommandHandler
{
    /// <summary>The act; which word it is, its argument says.</summary>
    public const string Act = "ask.word";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Act];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        // Who asks for a word that stood nowhere is told so: there is nothing to change.
        var isElsewhere = ShownWords.Find(content, context.Talk?.Wording) is { } shown && !Stands(shown, context);
        var meaning = content.Shared.Line(Glossary.Prefix + context.Command.Arg!);
        return Task.FromResult(new CommandReply
        {
            Lines = isElsewhere ? [meaning, content.Shared.Line("glossary-not-shown")] : [meaning],
        });
    }

    private static bool Stands(ShownWords shown, CommandContext context)
    {
        var word = context.Command.Arg!.Replace('-', ' ');
        return new object?[] { shown.Wording.Spoken, shown.Wording.Chat, shown.Wording.Why }
            .Any(text => text?.ToString()?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
    }
}

using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Replies.Words;

namespace CoachBot.Replies.Case;

/// <summary>Replies to “and then?”: what the wording itself says first, and asked once more, what fits the case.</summary>
public sealed class ThenReplies(ContentLibrary content, Voice voice) : ICommandHandler
{
    private const string Then = "ask.then";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [Then, LiveCall.Hush];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        return Task.FromResult(context.Command.Act == LiveCall.Hush
            ? asked.Reply(asked.Say("live-hush"))
            : ShownWords.Find(content, context.Talk?.Wording) is { } shown
            ? Next(asked, shown)
            : asked.Reply(asked.Say("nothing-shown-yet")));
    }

    private CommandReply Next(Asked asked, ShownWords shown)
    {
        var key = $"then:{shown.Last.Topic}/{shown.Last.Key}";
        if (shown.Wording.Then is { } then && !asked.HasSaid(key))
        {
            return asked.Note(key).Reply(then.Fill(asked.Names));
        }
        var facts = new Dictionary<string, string>(asked.Facts) { [Recognition.Listening.FactKeys.Channel] = shown.Last.Channel };
        var counsel = CounselChoice.Best(content, asked.Topic, Then, null, facts, said => asked.HasSaid(ShownWords.KeyOf(said)));
        return counsel is null
            ? asked.Reply(asked.Say("repeat-lead"), shown.Wording.Then?.Fill(asked.Names))
            : asked.Note(ShownWords.KeyOf(counsel)).Reply(counsel.Answer.Fill(asked.Names), counsel.Then?.Fill(asked.Names));
    }
}

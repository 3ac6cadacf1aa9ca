using CoachBot.Content;
using CoachBot.Listening;

namespace CoachBot.Replies.Words;

/// <summary>Replies to what is asked about the words just shown: otherwise, again, why, and by whom.</summary>
public sealed class WordsReplies(ContentLibrary content, Voice voice, MenuReplies home) : ICommandHandler
{
    private readonly WordsCard _card = new(content.Shared);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = [.. FormChoice.Acts, Unplaced.Name, "ask.why", "ask.source", "ask.meaning"];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        if ((ShownWords.Find(content, context.Talk?.Wording) ?? FirstOf(context)) is not { } shown)
        {
            return Task.FromResult(NothingShown(asked, context));
        }
        return Task.FromResult(context.Command.Act switch
        {
            "ask.why" => asked.Reply(asked.Say("why-lead"), shown.Wording.Why),
            "ask.source" => asked.Reply(Source(asked, shown.Source)),
            "ask.meaning" => asked.Reply(Meaning(asked, shown)),
            var act => Otherwise(asked, shown, act),
        });
    }

    // Words wanted otherwise, where the talk has shown none yet, are those that its case begins with.
    private ShownWords? FirstOf(CommandContext context) =>
        context.Command.Act is not (Unplaced.Name or "ask.meaning" or "ask.repeat" or "ask.why" or "ask.source") && content.Find(context.Talk?.Topic ?? "") is Situation situation ? ShownWords.Find(content, new LastWording(situation.Id, situation.First)) : null;

    private CommandReply Otherwise(Asked asked, ShownWords shown, string act)
    {
        var change = FormChoice.Choose(shown.Wording, shown.Form, act);
        var line = asked.Say(act == Unplaced.Name ? "with-name-lead" : change.Line);
        if (change.Words is not { } words)
        {
            return asked.Reply(line);
        }
        var form = words.Form;
        return asked.Reply(line) with
        {
            Card = _card.Build(words, asked.Names),
            Wording = shown.Last with { Channel = form.Channel, Register = form.Register },
        };
    }

    private static string Source(Asked asked, Credit? source) => source is null
        ? asked.Say("own-view")
        : asked.Say("source-lead", Names.None.With("title", source.Title).With("author", source.Author));

    private static string?[] Meaning(Asked asked, ShownWords shown) =>
        [asked.Say("meaning-lead"), shown.Wording.Title.Length == 0 ? null : $"{shown.Wording.Title}.", shown.Wording.Why];

    // A card that asked something is what isn't clear, where it showed no words.
    private CommandReply NothingShown(Asked asked, CommandContext context)
    {
        if (context.Command.Act is "ask.meaning" or "ask.repeat" && context.Talk?.Open is { } open && QuestionOf(open) is { } question)
        {
            return asked.Reply(question.Again.Fill(asked.Names));
        }
        var line = asked.Say("nothing-shown-yet");
        return context.Talk is null ? new() { Card = home.Menu(line), Said = asked.Keys } : asked.Reply(line);
    }

    private Question? QuestionOf(OpenAsk open) =>
        content.Find(open.Topic)?.Questions.GetValueOrDefault(open.Question) ?? content.Shared.Questions.GetValueOrDefault(open.Question);
}

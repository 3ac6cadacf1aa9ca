using CoachBot.Content.Live;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Storage.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Listening.State;

/// <summary>Keeps a conversation's talks, and the dialog of each.</summary>
public sealed class TalkRepository(TopicDialogs dialogs, QuestionCatalog questions, EditionFolder edition, PrivateConversationState state)
{
    private readonly IStatePropertyAccessor<Dictionary<string, object>> _talks = state.CreateProperty<Dictionary<string, object>>("talks");

    private readonly IStatePropertyAccessor<string> _content = state.CreateProperty<string>(LiveContent.Property);

    private readonly IStatePropertyAccessor<string> _ended = state.CreateProperty<string>("ended");

    // Until version 2 there was one dialog a conversation, under this name.
    private readonly IStatePropertyAccessor<DialogState> _before = state.CreateProperty<DialogState>("dialogs");

    /// <summary>The talks as they stand.</summary>
    public async Task<Talks> LoadAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var kept = await _talks.GetAsync(turn, () => [], cancellationToken);
        var talks = kept.Count == 0 ? new Talks() : DialogValues.Read(kept, TalkJson.Default.Talks) ?? new Talks();
        if (talks.Last is { Snapshot: true, Edition: { } asked } ended && asked != edition.Version)
        {
            // Taken up again it would go on in other content than it was held in.
            talks = talks with { Last = ended with { Snapshot = false } };
        }
        if (talks.Active is not { } active || OpenIn(await DialogAsync(turn, active, cancellationToken)) is not { } open)
        {
            return talks;
        }
        return talks with { Active = active with { Open = Ask(open), Answered = open.Earlier } };
    }

    /// <summary>Keeps the talks, and the name of the content that those which are open began with.</summary>
    public async Task SaveAsync(ITurnContext turn, Talks talks, CancellationToken cancellationToken)
    {
        if (talks.Last is { Snapshot: true, Edition: null } ended)
        {
            talks = talks with { Last = ended with { Edition = edition.Version } };
        }

        await _talks.SetAsync(turn, new Dictionary<string, object>(DialogValues.Write(talks, TalkJson.Default.Talks)), cancellationToken);
        await (talks.IsOpen ? _content.SetAsync(turn, edition.Version, cancellationToken) : _content.DeleteAsync(turn, cancellationToken));
    }

    /// <summary>The dialog of a talk.</summary>
    public async Task<DialogContext> DialogAsync(ITurnContext turn, TalkState talk, CancellationToken cancellationToken) =>
        dialogs.Context(turn, await Dialog(talk).GetAsync(turn, () => new DialogState(), cancellationToken));

    /// <summary>Forgets the dialog of a talk that is over.</summary>
    public Task ForgetAsync(ITurnContext turn, TalkState talk, CancellationToken cancellationToken) =>
        Dialog(talk).DeleteAsync(turn, cancellationToken);

    /// <summary>Keeps how a talk stood before its last answer, so that it can be taken up again; only the last one's is kept.</summary>
    public Task KeepEndedAsync(ITurnContext turn, string before, CancellationToken cancellationToken) =>
        _ended.SetAsync(turn, before, cancellationToken);

    /// <summary>Takes a talk up again as it stood before its last answer.</summary>
    public async Task RestoreEndedAsync(ITurnContext turn, TalkState talk, CancellationToken cancellationToken)
    {
        await Dialog(talk)
            .SetAsync(turn, (DialogState)StateText.Read(await _ended.GetAsync(turn, () => "", cancellationToken)), cancellationToken);
        await _ended.DeleteAsync(turn, cancellationToken);
    }

    /// <summary>How a talk's dialog stands, as text.</summary>
    public async Task<string> TextOfAsync(ITurnContext turn, TalkState talk, CancellationToken cancellationToken) =>
        StateText.Write(await Dialog(talk).GetAsync(turn, () => new DialogState(), cancellationToken));

    /// <summary>True, once, where a conversation stood open that an earlier version had begun.</summary>
    public async Task<bool> DropEarlierAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var wasOpen = await _before.GetAsync(turn, () => null!, cancellationToken) is { DialogStack.Count: > 0 };
        if (wasOpen)
        {
            await _before.DeleteAsync(turn, cancellationToken);
        }
        return wasOpen;
    }

    /// <summary>The question that stands open in a dialog, or null.</summary>
    public static OpenQuestion? OpenIn(DialogContext dialog) =>
        Innermost(dialog).ActiveDialog is { Id: nameof(QuestionPrompt) } prompt ? OpenQuestion.Load(prompt) : null;

    /// <summary>The context of the dialog that takes the next message.</summary>
    public static DialogContext Innermost(DialogContext dialog)
    {
        while (dialog.Child is { } child)
        {
            dialog = child;
        }
        return dialog;
    }

    private OpenAsk? Ask(OpenQuestion open) =>
        questions.Find(open.Topic, open.Question) is not { } question ? null : new OpenAsk(open.Topic, open.Question, open.Misses)
    {
        Asks = question.Asks,
        TakesWords = question.Answers.Count == 0 && open is { Kind: AnswerKind.Words, IsFolded: false } or { Kind: AnswerKind.Draft },
        IsFolded = open.IsFolded,
    };

    private IStatePropertyAccessor<DialogState> Dialog(TalkState talk) => state.CreateProperty<DialogState>($"dialog-{talk.Id}");
}

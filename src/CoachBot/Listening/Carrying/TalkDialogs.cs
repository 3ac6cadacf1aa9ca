using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Pipeline;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Runs the dialogs of talks: begins them, gives them answers, asks again. What follows when one ends stands in its other file.
/// </summary>
public sealed partial class TalkDialogs(
    TopicDialogs dialogs, TalkRepository repository, QuestionCards cards, MenuReplies menu, DealMemory memory, ILogger<TalkDialogs> log)
{
    /// <summary>Whether nothing that is said in a talk may be kept.</summary>
    public bool Forgets(TalkState? talk) => talk is not null && dialogs.Forgets(talk.Topic);

    /// <summary>Begins a topic: in place of the talk at hand, or beside it.</summary>
    public async Task BeginAsync(TalkTurn turn, TopicOptions options, TalkState talk, bool beside, CancellationToken cancellationToken)
    {
        if (!dialogs.Has(talk.Topic))
        {
            LogNotAvailable();
            turn.Reply.Add(menu.Menu(menu.Line(menu.IsOff(talk.Topic) ? "switched-off" : "not-yet-available")));
            return;
        }
        var candidates = await memory.CandidatesAsync(turn, talk, cancellationToken);
        if (candidates.Count > 0 && memory.HasNoWords(talk.Topic))
        {
            memory.AskWhich(turn, new(candidates) { Talk = talk, Options = options, IsBeside = beside }, talk.Deal!);
            return;
        }
        talk = await memory.RecallAsync(turn, talk, cancellationToken);
        if (turn.Talk is { } before && !beside)
        {
            await repository.ForgetAsync(turn.Context, before, cancellationToken);
        }
        turn.Talks = beside ? turn.Talks.Beside(talk) : turn.Talks.Replace(talk);
        var told = dialogs.Forgets(talk.Topic) ? options with { Text = null } : options;
        LogBegan(talk.Topic);
        await RunAsync(turn, dialog => dialog.BeginDialogAsync(talk.Topic, told.ToOptions(), cancellationToken), cancellationToken);
        if (candidates.Count > 0 && turn.Talk?.Id == talk.Id)
        {
            // The words fit whichever it is; what is asked first is who.
            memory.AskWhich(turn, new(candidates) { Talk = talk }, talk.Deal!);
        }
    }

    /// <summary>Puts what is remembered of a deal into the talk at hand, as soon as it is known which one it is about.</summary>
    public async Task RecallAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is { } talk)
        {
            var known = await memory.RecallAsync(turn, talk, cancellationToken);
            turn.Change(_ => known);
        }
    }

    /// <summary>Gives the talk at hand an answer to its open question, or to an earlier one.</summary>
    public async Task AnswerAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        turn.Given = await OpenAsync(turn, cancellationToken) is { } open ? new GivenAnswer(open.Token, answer) : null;
        var (talk, before) = (turn.Talk!, await repository.TextOfAsync(turn.Context, turn.Talk!, cancellationToken));
        turn.Context.TurnState.Set(answer);
        await RunAsync(turn, dialog => dialog.ContinueDialogAsync(cancellationToken), cancellationToken);
        if (turn.Talks.Last is { } last && last.Id == talk.Id && !dialogs.Forgets(talk.Topic))
        {
            await repository.KeepEndedAsync(turn.Context, before, cancellationToken);
            turn.Talks = turn.Talks with { Last = last with { Snapshot = true, Entry = turn.Context.Held<KeptEntry>()?.Id } };
        }
    }

    /// <summary>Takes up the talk that ended last, as it stood before its last answer.</summary>
    public async Task ReopenAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var ended = turn.Talks.Last! with { Snapshot = false, Edition = null, Entry = null };
        await repository.RestoreEndedAsync(turn.Context, ended, cancellationToken);
        turn.Talks = turn.Talks.Beside(ended) with { Last = null };
    }

    /// <summary>Lets the dialog at hand take the message itself: it is meant for it, or changes what it was told.</summary>
    public Task ContinueAsync(TalkTurn turn, CancellationToken cancellationToken) =>
        RunAsync(turn, dialog => dialog.ContinueDialogAsync(cancellationToken), cancellationToken);

    /// <summary>Lets the dialog at hand put right what it was told; false where that isn't its business.</summary>
    public async Task<bool> AmendAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is null)
        {
            return false;
        }
        var said = turn.Reply.Lines;
        await ContinueAsync(turn, cancellationToken);
        return turn.Reply.Lines > said;
    }

    /// <summary>The question that stands open, or null.</summary>
    public async Task<OpenQuestion?> OpenAsync(TalkTurn turn, CancellationToken cancellationToken) =>
        turn.Talk is { } talk ? TalkRepository.OpenIn(await repository.DialogAsync(turn.Context, talk, cancellationToken)) : null;

    /// <summary>The dialog in which what is written is meant for somebody else, where one runs.</summary>
    public async Task<IModalDialog?> ModalAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not { } talk)
        {
            return null;
        }
        var innermost = TalkRepository.Innermost(await repository.DialogAsync(turn.Context, talk, cancellationToken));
        return innermost.ActiveDialog is { } active ? innermost.FindDialog(active.Id) as IModalDialog : null;
    }

    /// <summary>Asks the open question again, after a sentence where one is given.</summary>
    public async Task AskAgainAsync(TalkTurn turn, string? lead, CancellationToken cancellationToken, bool missed = false)
    {
        if (turn.Talk is not { } talk)
        {
            return;
        }
        var dialog = await repository.DialogAsync(turn.Context, talk, cancellationToken);
        if (TalkRepository.OpenIn(dialog) is not { } open)
        {
            turn.Reply.Add([.. lead is null ? [] : new[] { CoachCard.Line(lead) }]);
            await dialog.RepromptDialogAsync(cancellationToken);
            return;
        }
        open = open with { Misses = missed ? open.Misses + 1 : open.Misses, IsFolded = false };
        open.Save(TalkRepository.Innermost(dialog).ActiveDialog!);
        turn.Reply.Add(cards.Of(turn.Context, open, lead));
    }

    /// <summary>What a talk knows as the answer to a question; null where it knows none.</summary>
    public static Answer? Told(TalkState talk, Question question, OpenQuestion open) =>
        question is { Asks: { } asks, Answers.Count: 0 } && FactAnswer(talk, asks, open.Kind) is { } answer ? answer
            with { Question = open.Question } : null;

    private async Task RunAsync(TalkTurn turn, Func<DialogContext, Task<DialogTurnResult>> run, CancellationToken cancellationToken)
    {
        var talk = turn.Talk!;
        var known = Known(talk);
        turn.Context.TurnState.Set(known);
        var result = await run(await repository.DialogAsync(turn.Context, talk, cancellationToken));
        turn.Change(changed => changed with { Ahead = known.Ahead, Wording = turn.Context.Held<LastWording>() ?? changed.Wording });
        turn.Context.TurnState.Remove(typeof(LastWording).FullName!);
        if (turn.Context.Held<SwitchTo>() is { } elsewhere)
        {
            turn.Context.TurnState.Remove(typeof(SwitchTo).FullName!);
            turn.Say(menu.Line("switched"));
            await BeginAsync(
                turn,
                new TopicOptions { Text = elsewhere.Said, Buyer = elsewhere.Buyer
                    ?? talk.Deal?.Buyer, Company = elsewhere.Company
                    ?? talk.Deal?.Company },
                turn.NewTalk(elsewhere.Topic, talk.Facts, talk.Deal),
                beside: false,
                cancellationToken);
        }
        else if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled)
        {
            await EndAsync(turn, cancellationToken);
            await ComeBackAsync(turn, isCancelled: false, cancellationToken);
        }
    }

    private static KnownAnswers Known(TalkState talk) => new(talk.Ahead, (asks, kind) => FactAnswer(talk, asks, kind))
    {
        Buyer = talk.Deal?.Buyer,
        Company = talk.Deal?.Company,
        Channel = talk.Wording?.Channel ?? Channels.Of(Latest(talk, FactKeys.Channel)),
        Decider = Decider.ToTheBuyer(Latest(talk, FactKeys.Decides)),
        Later = Latest(talk, FactKeys.Until),
        Trouble = Latest(talk, FactKeys.Trouble),
    };

    private static string? Latest(TalkState talk, string key) =>
        talk.Facts.LastOrDefault(fact => fact.Key == key && fact.Status == FactStatus.Known)?.Value;

    // A fact answers the question that asks for it where it is of the question's kind.
    private static Answer? FactAnswer(TalkState talk, string asks, AnswerKind kind)
    {
        if (talk.Facts.LastOrDefault(fact => fact.Key == asks && fact.Status == FactStatus.Known) is not { } fact)
        {
            return null;
        }
        return kind is AnswerKind.Date or AnswerKind.Moment
            ? (fact.When is { } when ? new Answer("", null, fact.Value) { When = when } : null)
            : kind == AnswerKind.Words && (fact.When is null || asks == FactKeys.Since) ? new Answer("", null, fact.Value) : null;
    }

    [LoggerMessage(1002, LogLevel.Information, "Began {Topic}")]
    private partial void LogBegan(string topic);

    [LoggerMessage(1003, LogLevel.Information, "Asked for a topic that has no dialog")]
    private partial void LogNotAvailable();
}

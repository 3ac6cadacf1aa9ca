using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening;

/// <summary>
/// Leads a conversation: a press does what its button says; words are read once, decided on once, and then carried out. Whatever comes in,
/// something sensible goes out, on one card.
/// </summary>
public sealed partial class DialogManager(
    ContentLibrary content, TopicDialogs topics, TalkRepository repository, TalkDialogs dialogs, MessageReader reader, Carrier carrier,
    QuestionCatalog questions, SellerRecognizer recognizer, MenuReplies menu, AskedCards cards, AnswerChanges changes, EditedMessages edits,
    DatePutRight corrections, DealMemory memory, WhichDeals which,
    IEnumerable<IGlobalCommand> commands, ILogger<DialogManager> log)
{
    private const string Reminders = "set-reminder";
    private const int LongestSubject = 120;
    private const int WordsOfSentence = 7;
    private static readonly TimeSpan Moments = TimeSpan.FromSeconds(8);

    private readonly Dictionary<string, IGlobalCommand> _global = commands
        .SelectMany(feature => feature.Commands.Select(name => (name, feature)))
        .ToDictionary(pair => pair.name, pair => pair.feature, StringComparer.Ordinal);

    /// <summary>Takes what a seller wrote or pressed.</summary>
    public async Task HandleAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await repository.DropEarlierAsync(context, cancellationToken))
        {
            TurnReply.Of(context).Add(menu.Menu(menu.Line("no-longer-there")));
            return;
        }
        var turn = new TalkTurn(context, await repository.LoadAsync(context, cancellationToken));
        var standing = await edits.StandingAsync(turn, cancellationToken);
        if (SlippedFinger(turn))
        {
            await repository.SaveAsync(context, turn.Talks, cancellationToken);
            return;
        }
        var before = turn.Talks;
        turn.Talks = LiveCall.Follow(context, turn.Talks, turn.Incoming.Text, reader.Now(context));
        if (turn.Talk is { } active && !topics.Has(active.Topic))
        {
            await dialogs.EndAsync(turn, cancellationToken);
            turn.Reply.Add(menu.Menu(menu.Line("no-longer-there")));
        }
        else
        {
            await RouteAsync(turn, cancellationToken);
        }
        var now = reader.Now(context);
        turn.Change(talk => talk with { HeardAt = now });
        await memory.KeepAsync(turn, before, cancellationToken);
        await cards.FollowAsync(turn, cancellationToken);
        await repository.SaveAsync(context, turn.Talks, cancellationToken);
        await edits.KeepAsync(turn, standing, before, cancellationToken);
    }

    /// <summary>Begins a topic of the coach's own accord; not while another conversation is open.</summary>
    public async Task<bool> TryBeginAsync(ITurnContext context, string topic, TopicOptions options, CancellationToken cancellationToken)
    {
        var turn = new TalkTurn(context, await repository.LoadAsync(context, cancellationToken));
        if (turn.Talk is not null)
        {
            return false;
        }
        await dialogs.BeginAsync(turn, options, dialogs.NewTalk(topic, [], Deal(options)), beside: false, cancellationToken);
        await memory.KeepAsync(turn, new Talks(), cancellationToken);
        await cards.FollowAsync(turn, cancellationToken);
        await repository.SaveAsync(context, turn.Talks, cancellationToken);
        await edits.GoneOnAsync(context, cancellationToken);
        return true;
    }

    // The same button twice within moments does one thing, and that is said once.
    private bool SlippedFinger(TalkTurn turn)
    {
        var now = reader.Now(turn.Context);
        var press = turn.Incoming.Click is { } click ? new Press(click.Print(), now) : null;
        var before = turn.Talks.Pressed;
        turn.Talks = turn.Talks with { Pressed = press };
        return press is not null && press.What == before?.What && now - before.At < Moments;
    }

    private async Task RouteAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var incoming = turn.Meant(turn.Incoming with { Text = corrections.Meant(turn.Incoming.Text, reader.Time(turn.Context)) });
        if (incoming.Click is { Start: { } topic } start)
        {
            await ChosenAsync(turn, topic, start, cancellationToken);
        }
        else if ((incoming.Click?.Command ?? incoming.Command) is { } name && _global.TryGetValue(name, out var global))
        {
            await RunGlobalAsync(turn, global, name, cancellationToken);
        }
        else if (await dialogs.ModalAsync(turn, cancellationToken) is { } modal
            && (incoming.Command is null || modal.Hears(incoming.Command))
            && !await LeftAsync(turn, incoming, cancellationToken))
        {
            await dialogs.ContinueAsync(turn, cancellationToken);
        }
        else if (await which.TakeAsync(turn, cancellationToken))
        {
            return;
        }
        else if (incoming.Click is { Command: AnsweredCard.Change } change)
        {
            await changes.ChangeAsync(turn, change, cancellationToken);
        }
        else if (incoming.Click is { Command: { } command })
        {
            await carrier.SteerAsync(turn, command, cancellationToken);
        }
        else if (incoming.Click is { } click)
        {
            await PressedAsync(turn, click, cancellationToken);
        }
        else
        {
            await HearAsync(turn, incoming, cancellationToken);
        }
    }

    private async Task HearAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (await ReturnAsync(turn, incoming, cancellationToken) is not { } heard)
        {
            return;
        }
        incoming = heard;
        turn.Context.TurnState.Set(new SpokenOf(turn.About));
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (open is { Kind: AnswerKind.Draft } && IsDraft(incoming.Text, questions.Get(open.Topic, open.Question)))
        {
            await dialogs.AnswerAsync(turn, new Answer(open.Question, null, incoming.Text), cancellationToken);
            return;
        }
        var question = open is null ? null : questions.Get(open.Topic, open.Question);
        if (question is not null && ExactAnswer(question, incoming) is { } meant)
        {
            await dialogs.AnswerAsync(turn, new Answer(open!.Question, meant.Id, incoming.Text), cancellationToken);
            return;
        }
        if (Unreadable(incoming) is { } why && DraftPaste.Find(incoming.Text) is null)
        {
            await (turn.Talk is null ? SayAsync(turn, why) : dialogs.AskAgainAsync(turn, why, cancellationToken));
            return;
        }
        var isFirst = turn.Talk is null && turn.Talks.Last is null;
        var reading = await reader.ReadAsync(turn.Context, incoming.Gist, turn.Talk, cancellationToken, isFirst);
        if (open is { Kind: AnswerKind.Draft } && question!.Answers.Count == 0 && !IsOtherMatter(reading))
        {
            // Anything can be pasted; only what is news by itself was plainly not meant for a buyer.
            var free = await reader.ReadAsync(turn.Context, incoming.Gist, null, cancellationToken);
            if (!IsOtherMatter(free) || !free.Leading.Act.StartsWith("news.", StringComparison.Ordinal))
            {
                await dialogs.AnswerAsync(turn, new Answer(open.Question, null, incoming.Text), cancellationToken);
                return;
            }
            reading = free;
        }
        if (turn.Talk is { Topic: Reminders } && open is { Kind: AnswerKind.Date or AnswerKind.Moment } && IsStory(reading))
        {
            // “Also, I talked too much, like ten minutes straight” is no day: the reminder can wait, what is told can't.
            await dialogs.EndAsync(turn, cancellationToken);
            turn.Say(menu.Line("reminder-waits"));
            reading = await reader.ReadAsync(turn.Context, incoming.Gist, turn.Talk, cancellationToken);
        }
        if (TellsOfTheRealCall(turn, reading))
        {
            await dialogs.EndAsync(turn, cancellationToken);
            reading = await reader.ReadAsync(turn.Context, incoming.Gist, turn.Talk, cancellationToken);
        }
        var plan = Policy.Decide(turn.Talks, reading);
        Recognised(turn, reading.Leading, plan);
        await carrier.CarryAsync(turn, plan, reading, cancellationToken);
    }

    private static bool IsStory(Reading reading) =>
        reading.Utterance.WordCount >= WordsOfSentence
            && !reading.Facts.Any(fact => fact.When is not null)
        && reading.Leading is not { Act: "unknown" or "refuse" or "steer.cancel" or "steer.skip" or "steer.no", P: >= Thresholds.Cheap }
            && !reading.Leading.Act.StartsWith("want.", StringComparison.Ordinal);

    private void Recognised(TalkTurn turn, Command leading, Plan plan)
    {
        var isSure = leading.P >= Thresholds.Of(leading.Act, turn.Talk?.Open is not null);
        var decision = leading.Act == IntentRecognizer.None ? Decision.None : isSure ? Decision.Sure : Decision.Unsure;
        CoachTelemetry.Decided(decision, leading.Act);
        LogRecognised(decision, leading.Act, plan.Deeds.Count, plan.Ending);
    }

    // The words of an answer are that answer, and so is its number; a sign alone is what it is like.
    private PossibleAnswer? ExactAnswer(Question question, Incoming incoming) => QuestionCatalog.Exact(question, incoming.Text)
        ?? (incoming.Command is null && !incoming.Text.Any(char.IsLetterOrDigit) ? questions.Match(question, incoming.Text) : null);

    // A message to a buyer is longer than a change of subject, or begins like one.
    // Where a draft was read already, a next one speaks to the buyer; what speaks of them is no draft.
    private static bool IsDraft(string text, Question question) =>
        DraftPaste.Find(text) is not null || (question.Answers.Count == 0 ? text.Length > LongestSubject : DraftPaste.IsNextVersion(text));

    private bool IsOtherMatter(Reading reading) =>
        content.Commands.Match(reading.Utterance.Text) is not ("yes" or "no")
            && reading.Leading.P >= Thresholds.Opening
            && reading.Leading.Act.Split('.')[0] is "news" or "want" or "steer" or "chat";

    private static Task SayAsync(TalkTurn turn, string line)
    {
        turn.Say(line);
        return Task.CompletedTask;
    }

    private string? Unreadable(Incoming incoming)
    {
        if (incoming.Text.Length == 0)
        {
            return menu.Line(incoming.HasFiles ? "only-attachments" : "empty");
        }
        if (incoming.IsTooLong)
        {
            return menu.Line("too-long");
        }
        return incoming.Text.Any(char.IsLetterOrDigit) || incoming.Command is not null ? null : menu.Line("only-emoji");
    }

    private static DealView? Deal(TopicOptions options) =>
        options.Buyer is null && options.Company is null ? null : new DealView(options.Buyer, options.Company);

    [LoggerMessage(1001, LogLevel.Information, "Recognised: {Decision}, {Act}; {Deeds} things to do, and {Ending}")]
    private partial void LogRecognised(Decision decision, string act, int deeds, TurnEnding ending);
}

using System.Security.Cryptography;
using CoachBot.Bot;
using CoachBot.Bot.Asking;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Recognition;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// The play itself: the buyer speaks, the seller answers in their own words, until it's over or they stop. Ends with the <see cref="PlayState"/> as JSON.
/// Everything that the seller writes is meant for the buyer, even "thank you"; "stop" isn't.
/// </summary>
public sealed class PlayDialog(
    ContentLibrary content, Questions questions, MoveReader moves, Understanding understanding, Lazy<TopicDialogs> dialogs, TimeProvider time)
    : Dialog(nameof(PlayDialog)), IHearsEverything
{
    private const string StateKey = "play";
    private const string TokenKey = "token";
    private const string HeardKey = "heard";
    private const string OfferKey = "offer";
    private const string SaidKey = "said";
    private const string Resume = "resume";
    private const int LongWords = 60;

    private static readonly TimeSpan _pause = TimeSpan.FromHours(4);

    private readonly Buyer _buyer = new(content.RolePlays);
    private readonly BuyerCard _card = new(content.Shared);
    private readonly QuestionCard _question = new(content.Shared);

    private Question Paused => Topic.Questions["paused"];

    private Question Switch => content.Shared.Questions["switch"];

    private Topic Topic => content.Find(PractiseDialog.TopicId)!;

    public bool Hears(string command) => command is not ("help" or "start-over");

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var state = PlayState.Parse(options as string ?? throw new ArgumentException("Give the play to begin.", nameof(options)));
        await ShowAsync(dc, state, _buyer.Line(state), Scene(state), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (instance, incoming) = (dc.ActiveDialog!, Incoming.Of(dc.Context));
        var state = PlayState.Parse((string)instance.State[StateKey]);
        if (!_buyer.Exists(state) || Stops(instance, incoming))
        {
            return await EndAsync(dc, state, "stopped", cancellationToken);
        }
        if (incoming.Click is { } click && click.Step != (string)instance.State[TokenKey])
        {
            await SayAsync(dc, Shared("stale-card"), cancellationToken);
            return await AgainAsync(dc, state, cancellationToken);
        }
        if (instance.State.TryGetValue(OfferKey, out var offer))
        {
            return await DecideAsync(dc, state, (string)offer, incoming, cancellationToken);
        }
        return IsLate(instance) ? await OfferAsync(dc, Resume, Paused.Text.Fill(Names.None), Paused, cancellationToken) : await HearAsync(dc, state, incoming, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var state = PlayState.Parse((string)instance.State[StateKey]);
        return turnContext.SendAsync(Card(state, _buyer.Line(state), null, (string)instance.State[TokenKey]), cancellationToken);
    }

    private static bool Stops(DialogInstance instance, Incoming incoming) =>
        incoming.Command == "cancel" || (incoming.Click is { Answer: BuyerCard.Stop } click && click.Step == (string)instance.State[TokenKey]);

    private bool IsLate(DialogInstance instance) =>
        time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse((string)instance.State[HeardKey], System.Globalization.CultureInfo.InvariantCulture)) > _pause;

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, PlayState state, Incoming incoming, CancellationToken cancellationToken)
    {
        var isSilence = incoming.Click?.Answer == BuyerCard.Silence || incoming.Command == "skip";
        var text = incoming.Click is { } click ? click.Typed : incoming.Text;
        if (!isSilence && Unheard(incoming, text) is { } why)
        {
            await SayAsync(dc, why, cancellationToken);
            return EndOfTurn;
        }
        IReadOnlyList<SellerMove> done = isSilence ? [SellerMove.StayedSilent] : moves.Read(text, _buyer.IsThinking(state));
        if (done.Count == 0 || (done is [SellerMove.Other or SellerMove.FilledSilence] && !isSilence))
        {
            if (await ElsewhereAsync(dc, text, cancellationToken) is { } elsewhere)
            {
                dc.ActiveDialog!.State[SaidKey] = text;
                return await OfferAsync(dc, elsewhere, Shared("switch-offer", Names.None.With("situation", content.Find(elsewhere)!.Button)), Switch, cancellationToken);
            }
        }
        if (done.Count == 0)
        {
            await SayAsync(dc, Line("not-a-reply"), cancellationToken);
            return EndOfTurn;
        }
        return await AnswerAsync(dc, _buyer.Answer(state, done, text.Split(' ').Length > LongWords), cancellationToken);
    }

    private string? Unheard(Incoming incoming, string text)
    {
        if (text.Length > BuyerCard.LongestSpeech)
        {
            return Line("too-long-to-say");
        }
        return text.Length > 0 ? null : incoming.HasFiles ? Shared("only-attachments") : Shared("empty");
    }

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, BuyerTurn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsOver)
        {
            await ShowAsync(dc, turn.State, turn.Says, null, cancellationToken);
            return EndOfTurn;
        }
        await SayAsync(dc, $"{Label(turn.State)}: {(turn.Says is { } says ? $"“{says}”" : Line("silent-buyer"))}", cancellationToken);
        return await EndAsync(dc, turn.State, "last-exchange", cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(DialogContext dc, PlayState state, string line, CancellationToken cancellationToken)
    {
        await SayAsync(dc, Line(state.Played.Count == 0 ? "stopped-early" : line), cancellationToken);
        return await dc.EndDialogAsync(state.ToJson(), cancellationToken);
    }

    // The recogniser is asked only where the words are no move: what one says to a buyer often sounds like a situation.
    private async Task<string?> ElsewhereAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        var recognised = await understanding.RecognizeAsync(dc.Context, text, cancellationToken);
        var best = recognised.Best.Intent;
        return recognised.Decision == Decision.Sure && best != PractiseDialog.TopicId && best != IntentRecognizer.None && dialogs.Value.Has(best) ? best : null;
    }

    private async Task<DialogTurnResult> OfferAsync(DialogContext dc, string offer, string text, Question question, CancellationToken cancellationToken)
    {
        var state = dc.ActiveDialog!.State;
        (state[OfferKey], state[TokenKey]) = (offer, NewToken());
        if (offer != Resume)
        {
            await SayAsync(dc, Line("out-of-role"), cancellationToken);
        }
        await dc.Context.SendAsync(_question.Build(text, (string)state[TokenKey], [.. question.Answers.Select(answer => (answer.Id, answer.Label))]), cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> DecideAsync(DialogContext dc, PlayState state, string offer, Incoming incoming, CancellationToken cancellationToken)
    {
        var instance = dc.ActiveDialog!;
        instance.State.Remove(OfferKey);
        var said = instance.State.Remove(SaidKey, out var kept) ? (string)kept : null;
        var answer = incoming.Click?.Answer ?? Decided(offer, incoming.Text);
        if (answer == "look")
        {
            return await EndAsync(dc, state, "stopped", cancellationToken);
        }
        if (answer == "switch")
        {
            dc.Context.TurnState.Set(new SwitchTo(offer, said, null, null));
            return EndOfTurn;
        }
        await SayAsync(dc, Line("back-in-role"), cancellationToken);
        return await AgainAsync(dc, state, cancellationToken);
    }

    private string? Decided(string offer, string text) => questions.Match(offer == Resume ? Paused : Switch, text)?.Id;

    private async Task<DialogTurnResult> AgainAsync(DialogContext dc, PlayState state, CancellationToken cancellationToken)
    {
        await ShowAsync(dc, state, _buyer.Line(state), null, cancellationToken);
        return EndOfTurn;
    }

    private async Task ShowAsync(DialogContext dc, PlayState state, string? says, string? scene, CancellationToken cancellationToken)
    {
        var kept = dc.ActiveDialog!.State;
        kept[StateKey] = state.ToJson();
        kept[TokenKey] = NewToken();
        kept[HeardKey] = time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        await dc.Context.SendAsync(Card(state, says, scene, (string)kept[TokenKey]), cancellationToken);
    }

    private CoachCard Card(PlayState state, string? says, string? scene, string token) => _card.Build(
        new BuyerPart(Label(state), says, Line("silent-buyer"), Line("your-turn"), Line("silence-answer"), Line("stop-answer")) { Scene = scene }, token);

    private string Label(PlayState state) => Line("labelled-name", new Names(_buyer.Course(state).Buyer));

    private string Scene(PlayState state) => $"{Line("begin")} {Line($"scene-{state.Situation}")}";

    private string Line(string key, Names? names = null) => Topic.Lines[key].Fill(names ?? Names.None);

    private string Shared(string key, Names? names = null) => content.Shared.Line(key, names);

    private static Task SayAsync(DialogContext dc, string text, CancellationToken cancellationToken) => dc.Context.SayAsync(text, cancellationToken);

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}

using System.Security.Cryptography;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// The play itself: the buyer speaks, the seller answers in their own words, until it's over or they stop. Ends with the
/// <see cref="PlayState"/> as JSON. Everything that the seller writes is meant for the buyer, even "thank you"; "stop" isn't.
/// </summary>
public sealed partial class PlayDialog(
    ContentLibrary content, QuestionCatalog questions, MoveReader moves, Asides asides, SpokenLines spoken, TimeProvider time)
    : Dialog(nameof(PlayDialog)), IModalDialog
{
    private const string StateKey = "play";
    private const string TokenKey = "token";
    private const string HeardKey = "heard";
    private const string OfferKey = "offer";
    private const string SaidKey = "said";
    private const string Resume = "resume";
    private const int LongWords = 60;

    private static readonly TimeSpan _pause = TimeSpan.FromHours(4);

    private readonly PlayedBuyer _buyer = new(content);
    private readonly BuyerCard _card = new(content.Shared);
    private readonly QuestionCard _question = new(content.Shared);
    private readonly HintPhrases _hints = new(content.Find(PractiseDialog.TopicId)!.Questions["hint"]);

    private Question Paused => Topic.Questions["paused"];

    private Question Switch => content.Shared.Questions["switch"];

    private Topic Topic => content.Find(PractiseDialog.TopicId)!;

    public bool Hears(string command) => command is not ("start-over" or "who-are-you");

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
        CancellationToken cancellationToken = default)
    {
        var state = PlayState.Parse(options as string ?? throw new ArgumentException("Give the play to begin.", nameof(options)));
        spoken.Begin(dc.Context);
        if (dc.Context.TurnState.Get<FirstSpoken>() is { Line: { } first })
        {
            // Who begins in the same message is answered at once.
            dc.Context.TurnState.Set(new FirstSpoken(null));
            return await AnswerAsync(dc, Heard(dc, state, first), Line("begun"), cancellationToken);
        }
        await ShowAsync(dc, state, Opening(state), Scene(state), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (instance, incoming) = (dc.ActiveDialog!, Incoming.Of(dc.Context));
        var state = PlayState.Parse((string)instance.State[StateKey]);
        if (!_buyer.Exists(state) || Stops(instance, incoming))
        {
            return await StopAsync(dc, state, incoming, cancellationToken);
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
        return IsLate(instance)
            ? await ReturnAsync(dc, incoming, cancellationToken)
            : await HearAsync(dc, state, incoming, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance,
        CancellationToken cancellationToken = default)
    {
        var state = PlayState.Parse((string)instance.State[StateKey]);
        return turnContext.SendAsync(Card(state, _buyer.Line(state), null, (string)instance.State[TokenKey]), cancellationToken);
    }

    private static bool Stops(DialogInstance instance, Incoming incoming) =>
        incoming.Command == "cancel"
            || (incoming.Click is null && LeavesPart.In(incoming.Text))
            || (incoming.Click is { Answer: BuyerCard.Stop } click && click.Step == (string)instance.State[TokenKey]);

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, PlayState state, Incoming incoming,
        CancellationToken cancellationToken)
    {
        if (incoming.Click?.Answer == BuyerCard.Silence)
        {
            return await AnswerAsync(dc, Answer(state, [SellerMove.StayedSilent], ""), cancellationToken);
        }
        var text = PlayWish.Spoken(incoming.Click is { } click ? click.Typed : incoming.Text);
        if (Unheard(incoming, text) is { } why)
        {
            await SayAsync(dc, why, cancellationToken);
            return EndOfTurn;
        }
        if (incoming.Click is null && MomentAsked.In(text))
        {
            return await OfThisMomentAsync(dc, state, text, cancellationToken);
        }
        if (TakenBack.In(text))
        {
            return await TakeBackAsync(dc, state, text, cancellationToken);
        }
        var done = Moves(state, text);
        if (await asides.FindAsync(dc.Context, text, done, cancellationToken) is { } elsewhere)
        {
            return await OfferAsync(dc, elsewhere, text, cancellationToken);
        }
        if (incoming.Command is "help" or "skip" && done is not [SellerMove.StayedSilent] || _hints.Asks(text))
        {
            return await HintAsync(dc, state, cancellationToken);
        }
        if (done.Count == 0 || !(moves.Reads(text) || (state.Told is not null && Languages.IsEnglish(text))))
        {
            await SayAsync(dc, moves.Reads(text) || Languages.IsEnglish(text) ? InTurn(dc, "not-a-reply") : Line("not-english"),
                cancellationToken);
            return EndOfTurn;
        }
        return await AnswerAsync(dc, Heard(dc, state, text), cancellationToken);
    }

    private BuyerTurn Heard(DialogContext dc, PlayState state, string text)
    {
        var done = Moves(state, text);
        var answer = Answer(state, done, text);
        if (done is not [SellerMove.StayedSilent])
        {
            spoken.Add(dc.Context, new SpokenLine(text, answer.State.Played[^1], done));
        }
        return answer;
    }

    // Whatever is said to the seller's own buyer is said: “Monday, then.”
    private IReadOnlyList<SellerMove> Moves(PlayState state, string text)
    {
        var done = moves.Read(SpokenQuestion.Marked(text), _buyer.IsThinking(state));
        return done.Count > 0 || state.Told is null || !text.Any(char.IsLetter) ? done : [SellerMove.Other];
    }

    // Where the course stays where it is, a plain question gets its answer all the same.
    private BuyerTurn Answer(PlayState state, IReadOnlyList<SellerMove> moves, string text)
    {
        var turn = _buyer.Answer(state, moves, SpokenQuestion.Marked(text), WordCount.Of(text) > LongWords);
        var real = _buyer.Really(turn, state, SpokenQuestion.Marked(text));
        return real == turn && turn is { IsOver: false, Says: not null, State.Told: null }
            && turn.State.Node == state.Node
            && turn.State.Played is [.., { Effect: not MoveEffect.Closed }]
            && InRole.Answers(text) is { } key
            ? turn with { Says = Line($"{key}-{Sort(state)}") }
            : real;
    }

    // After hours, a seller may have something else in mind.
    private async Task<DialogTurnResult> ReturnAsync(DialogContext dc, Incoming incoming, CancellationToken cancellationToken) =>
        incoming.Click is null
            && await asides.FindAsync(dc.Context, incoming.Text, moves.Read(incoming.Text, false), cancellationToken) is { } elsewhere
            ? await OfferAsync(dc, elsewhere, incoming.Text, cancellationToken)
            : await OfferAsync(dc, Resume, Paused.Text.Fill(Names.None), Paused, cancellationToken);

    private string? Unheard(Incoming incoming, string text)
    {
        if (text.Length > BuyerCard.LongestSpeech)
        {
            return Line("too-long-to-say");
        }
        return text.Length > 0 ? null : incoming.HasFiles ? Shared("only-attachments") : Shared("empty");
    }

    private Task<DialogTurnResult> AnswerAsync(DialogContext dc, BuyerTurn turn, CancellationToken cancellationToken) =>
        AnswerAsync(dc, turn, null, cancellationToken);

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, BuyerTurn turn, string? scene, CancellationToken cancellationToken)
    {
        if (!turn.IsOver)
        {
            Remember(dc);
            await ShowAsync(dc, turn.State, turn.Says, scene, cancellationToken);
            return EndOfTurn;
        }
        await dc.Context.SendAsync(Card(turn.State, turn.Says, scene, null), cancellationToken);
        return await EndAsync(dc, turn.State, turn.State.End is null ? "last-exchange" : "it-ends", cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(DialogContext dc, PlayState state, string line, CancellationToken cancellationToken)
    {
        await SayAsync(dc, Line(state.Played.Count == 0 ? "stopped-early" : line), cancellationToken);
        return await dc.EndDialogAsync(state.ToJson(), cancellationToken);
    }

    private Task<DialogTurnResult> OfferAsync(DialogContext dc, string topic, string said, CancellationToken cancellationToken)
    {
        dc.ActiveDialog!.State[SaidKey] = said;
        return OfferAsync(dc, topic, Shared("switch-offer", Names.None.With("situation", content.Find(topic)!.Button)), Switch,
            cancellationToken);
    }

    private async Task<DialogTurnResult> OfferAsync(DialogContext dc, string offer, string text, Question question,
        CancellationToken cancellationToken)
    {
        var state = dc.ActiveDialog!.State;
        (state[OfferKey], state[TokenKey]) = (offer, NewToken());
        if (offer != Resume)
        {
            await SayAsync(dc, InTurn(dc, "out-of-role"), cancellationToken);
        }
        await dc.Context.SendAsync(_question.Build(text, (string)state[TokenKey],
            [.. question.Answers.Select(answer => (answer.Id, answer.Label))]), cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> DecideAsync(DialogContext dc, PlayState state, string offer, Incoming incoming,
        CancellationToken cancellationToken)
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
        if (answer is null)
        {
            return await HearAsync(dc, state, incoming, cancellationToken);
        }
        await SayAsync(dc, Line("back-in-role"), cancellationToken);
        return await AgainAsync(dc, state, cancellationToken);
    }

    // Other questions than the coach's own words are put to the buyer.
    private string? Decided(string offer, string text)
    {
        var question = offer == Resume ? Paused : Switch;
        return (text.EndsWith('?') ? QuestionCatalog.InItsWords(question, text) : questions.Match(question, text))?.Id;
    }

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

    private CoachCard Card(PlayState state, string? says, string? scene, string? token) => _card.Build(
        new BuyerPart(Label(state), says, Line("silent-buyer"), Line("your-turn"), Line("silence-answer"),
            Line("stop-answer")) { Scene = scene, Mood = Mood(state) }, token);

    private string Label(PlayState state) => Line("labelled-name", new Names(_buyer.Name(state)));

    private string Scene(PlayState state) => $"{Line("begin")} {Line(PlayedBuyer.Scene(state))}";

    private string Line(string key, Names? names = null) => Topic.Lines[key].Fill(names ?? Names.None);

    private string Shared(string key, Names? names = null) => content.Shared.Line(key, names);

    private static Task SayAsync(DialogContext dc, string text, CancellationToken cancellationToken) =>
        dc.Context.SayAsync(text, cancellationToken);

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}

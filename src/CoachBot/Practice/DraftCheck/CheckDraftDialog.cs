using CoachBot.Bot;
using CoachBot.Bot.Asking;
using CoachBot.Bot.Steps;
using CoachBot.Situations;
using Coaching = CoachBot.Bot.Steps.Coaching<CoachBot.Practice.DraftCheck.CheckDraftState>;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Reads a message before it goes out. Nothing of it is stored, unless the seller says so.</summary>
public sealed class CheckDraftDialog : CoachDialog<CheckDraftState>, IForgets
{
    public const string TopicId = "check-draft";
    private const int LongestKeep = 40;

    private readonly DraftChecker _checker;
    private readonly DraftMemory _memory;
    private readonly IJournalWriter _journal;
    private readonly DraftReviewCard _card;
    private readonly Questions _questions;

    public CheckDraftDialog(CoachTools tools, DraftChecker checker, DraftMemory memory, IJournalWriter journal)
        : base(TopicId, tools, CheckDraftJson.Default.CheckDraftState)
    {
        (_checker, _memory, _journal, _card) = (checker, memory, journal, new DraftReviewCard(Content));
        _questions = tools.Questions;
        Steps(Begin, Pasted, Then, Travels, Fits);
    }

    private async Task<Move> Begin(Coaching coaching)
    {
        var incoming = Incoming.Of(coaching.Turn);
        var said = incoming.Click is null ? incoming.Text : "";
        return DraftPaste.Find(said) is not null ? await ReadAsync(coaching, said) : AskToPaste();
    }

    private Task<Move> Pasted(Coaching coaching) => coaching.Answer.Skipped ? Task.FromResult(End()) : ReadAsync(coaching, coaching.Answer.Text);

    private async Task<Move> Then(Coaching coaching)
    {
        switch (coaching.Answer)
        {
            case { Id: "more" }:
                return _memory.Holds(coaching.Turn) ? Ask("channel", Travels) : AskToPaste(coaching.Line("gone"));
            case { Id: null, Skipped: false }:
                return await ReadAsync(coaching, coaching.Answer.Text);
            case { Id: "keep" } when !SaysKeep(coaching.Answer.Text):
                return Ask("then", Then, coaching.Line("keep-said"), AnswerKind.Draft);
        }
        var held = _memory.Take(coaching.Turn);
        switch (coaching.Answer.Id)
        {
            case "another":
                return AskToPaste();
            case "keep" when held is null:
                return AskToPaste(coaching.Line("gone"));
            case "keep":
                await _journal.KeepAsync(coaching.Turn, Entry(held), coaching.Cancelled);
                await coaching.SayAsync("kept");
                return End();
            default:
                await coaching.SayAsync("not-kept");
                return End();
        }
    }

    private Task<Move> Travels(Coaching coaching)
    {
        coaching.State.Channel = Enum.TryParse<DraftChannel>(coaching.Answer.Id, ignoreCase: true, out var channel) ? channel : coaching.State.Channel;
        return Task.FromResult(Ask("situation", Fits));
    }

    private async Task<Move> Fits(Coaching coaching)
    {
        coaching.State.Situation = coaching.Answer.Id ?? coaching.State.Situation;
        return _memory.Take(coaching.Turn) is { } held ? await ShowAsync(coaching, held.Text, "") : AskToPaste(coaching.Line("gone"));
    }

    private CoachedConversation Entry(DraftMemory.Held held) => new()
    {
        Situation = TopicId,
        Happened = held.Text,
        Learnt = held.Findings.Count == 0 ? null : $"{string.Join(". ", held.Findings.Select(finding => Content.DraftRules.Find(finding.Rule)!.Title))}.",
    };

    private async Task<Move> ReadAsync(Coaching coaching, string said)
    {
        var text = DraftPaste.Find(said) ?? said;
        var own = OwnWords.Of(text).Text;
        if (DraftPaste.Unreadable(own, _checker) is { } why)
        {
            return AskToPaste(coaching.Line(why));
        }
        coaching.State.Situation = Situation(DraftPaste.LeadIn(said, text)) ?? coaching.State.Situation;
        return await ShowAsync(coaching, text, said);
    }

    private async Task<Move> ShowAsync(Coaching coaching, string text, string said)
    {
        var (state, own) = (coaching.State, OwnWords.Of(text).Text);
        var review = _checker.Check(new Draft(text, state.Channel ?? DraftPaste.ChannelOf(said, own), state.Situation));
        state.Shown++;
        _memory.Hold(coaching.Turn, own, review.Findings);
        await coaching.SendAsync(_card.Build(review, state.Shown, coaching.Line("forgets")));
        return Ask(review.Findings.Count > 0 ? "then" : "good", Then, kind: AnswerKind.Draft);
    }

    // "my reply to a no: …" tells it.
    private string? Situation(string leadIn) => leadIn.Length == 0 ? null : _questions.Match(Topic.Questions["situation"], leadIn)?.Id;

    // Likeness isn't enough to put a person's draft into the journal: "keep it, please" does, "I should keep them in mind" doesn't.
    private bool SaysKeep(string text)
    {
        var keep = Topic.Questions["then"].Answers.Single(answer => answer.Id == "keep");
        return Questions.InItsWords(Topic.Questions["then"], text) == keep
            || (text.Length <= LongestKeep && keep.Like.Any(words => words.Contains(' ') && text.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    private Move AskToPaste(string? lead = null) => Ask("paste", Pasted, lead, AnswerKind.Draft);
}

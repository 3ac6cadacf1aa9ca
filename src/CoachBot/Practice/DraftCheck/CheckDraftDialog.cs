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

    private readonly DraftChecker _checker;
    private readonly DraftMemory _memory;
    private readonly IJournalWriter _journal;
    private readonly DraftReviewCard _card;

    public CheckDraftDialog(CoachTools tools, DraftChecker checker, DraftMemory memory, IJournalWriter journal)
        : base(TopicId, tools, CheckDraftJson.Default.CheckDraftState)
    {
        (_checker, _memory, _journal, _card) = (checker, memory, journal, new DraftReviewCard(Content));
        Steps(Begin, Pasted, Then);
    }

    private async Task<Move> Begin(Coaching coaching)
    {
        var incoming = Incoming.Of(coaching.Turn);
        var said = incoming.Click is null ? incoming.Text : "";
        return DraftPaste.Find(said) is { } draft ? await ReadAsync(coaching, said, draft) : AskToPaste();
    }

    private Task<Move> Pasted(Coaching coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return Task.FromResult(End());
        }
        return ReadAsync(coaching, coaching.Answer.Text, DraftPaste.Find(coaching.Answer.Text) ?? coaching.Answer.Text);
    }

    private async Task<Move> Then(Coaching coaching)
    {
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

    private CoachedConversation Entry(DraftMemory.Held held) => new()
    {
        Situation = TopicId,
        Happened = held.Text,
        Learnt = held.Findings.Count == 0 ? null : $"{string.Join(". ", held.Findings.Select(finding => Content.DraftRules.Find(finding.Rule)!.Title))}.",
    };

    private async Task<Move> ReadAsync(Coaching coaching, string said, string text)
    {
        var own = OwnWords.Of(text).Text;
        if (DraftPaste.Unreadable(own, _checker) is { } why)
        {
            return AskToPaste(coaching.Line(why));
        }
        coaching.State.Shown++;
        var draft = new Draft(text, DraftPaste.ChannelOf(said, own));
        var review = _checker.Check(draft);
        _memory.Hold(coaching.Turn, own, review.Findings);
        await coaching.SendAsync(_card.Build(review, coaching.State.Shown, coaching.Line("forgets")));
        return Ask("then", Then);
    }

    private Move AskToPaste(string? lead = null) => Ask("paste", Pasted, lead, AnswerKind.Draft);
}

using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening.Understanding;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Practice.DraftCheck.CheckDraftState>;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Reads a message before it goes out. Nothing of it is stored, unless the seller says so.</summary>
public sealed class CheckDraftDialog : CoachDialog<CheckDraftState>, INoRetention
{
    public const string TopicId = "check-draft";

    /// <summary>The answer, in words, that asks whether it can go out.</summary>
    public const string MayIt = "may-it";

    /// <summary>The answer, in words, that names what shall be put right.</summary>
    public const string PutRight = "put-right";

    /// <summary>The answer, in words, that wants something done to the draft.</summary>
    public const string Edit = "edit";

    private const int LongestKeep = 40;

    private readonly DraftChecker _checker;
    private readonly DraftMemory _memory;
    private readonly IJournalWriter _journal;
    private readonly DraftReviewCard _card;
    private readonly DraftRepair _repair;
    private readonly QuestionCatalog _questions;

    public CheckDraftDialog(CoachTools tools, DraftChecker checker, DraftMemory memory, IJournalWriter journal)
        : base(TopicId, tools, CheckDraftJson.Default.CheckDraftState)
    {
        (_checker, _memory, _journal, _card, _repair) =
            (checker, memory, journal, new DraftReviewCard(Content), new DraftRepair(Content.DraftRules));
        _questions = tools.Questions;
        Steps(Begin, Pasted, Then, Travels, Fits);
    }

    private async Task<StepResult> Begin(StepContext coaching)
    {
        if (coaching.Options.Item is { } rule)
        {
            return Repair(coaching, rule);
        }
        var incoming = Incoming.Of(coaching.Turn);
        var said = incoming.Click is null ? incoming.Text : "";
        return DraftPaste.Find(said) is not null ? await ReadAsync(coaching, said) : AskToPaste();
    }

    private Task<StepResult> Pasted(StepContext coaching) =>
        coaching.Answer.Skipped ? Task.FromResult(End()) : ReadAsync(coaching, coaching.Answer.Text);

    private async Task<StepResult> Then(StepContext coaching)
    {
        switch (coaching.Answer)
        {
            case { Id: "more" }:
                return _memory.Holds(coaching.Turn) ? Ask("channel", Travels) : AskToPaste(coaching.Line("gone"));
            case { Id: MayIt }:
                return MaySend(coaching);
            case { Id: PutRight } when RepairWish.In(coaching.Answer.Text, Content.DraftRules) is { } wish:
                return Repair(coaching, wish);
            case { Id: Edit } when DraftEdit.Of(coaching.Answer.Text) is { } edit:
                return Edited(coaching, edit);
            case { Id: null, Skipped: false } when NoDraft.Is(coaching.Answer.Text) && DraftPaste.Find(coaching.Answer.Text) is null:
                return Ask("then", Then, kind: AnswerKind.Draft);
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
                return coaching.Say("kept").End();
            default:
                return coaching.Say("not-kept").End();
        }
    }

    // “Can I send it?” is no next version: it gets its yes or its no.
    private StepResult MaySend(StepContext coaching)
    {
        if (_memory.Peek(coaching.Turn) is not { } held)
        {
            return AskToPaste(coaching.Line("gone"));
        }
        var review = _checker.Check(held.Draft);
        return Ask(review.Findings.Count > 0 ? "then" : "good", Then,
            coaching.Line(AskedOfDraft.Answer(coaching.Answer.Text, review, Content.DraftRules) ?? "send-no"), AnswerKind.Draft);
    }

    // A press on a card: what it was about is put right once, and the button says so when it is pressed again.
    private StepResult Repair(StepContext coaching, string rule)
    {
        if (_memory.Take(coaching.Turn) is not { } held)
        {
            return AskToPaste(coaching.Line("gone"));
        }
        (coaching.State.Channel, coaching.State.Situation) = (held.Draft.Channel, held.Draft.Situation);
        return _repair.Of(held.Draft, rule) is { } repaired
            ? ShowReview(coaching, held.Draft with { Text = repaired }, repaired: true)
            : ShowReview(coaching, held.Draft, repaired: true, coaching.Line("repaired-before"));
    }

    // “Take the first one”, “fix the question”, “all of them”: what is pressed can be said, too.
    private StepResult Repair(StepContext coaching, RepairWish wish)
    {
        if (_memory.Peek(coaching.Turn) is not { } held)
        {
            return AskToPaste(coaching.Line("gone"));
        }
        var wanted = wish.Among(DraftReviewCard.Shown(held.Findings), rule => _repair.Of(held.Draft, rule) is not null);
        if (wanted.Count == 0 && DraftEdit.Of(coaching.Answer.Text) is { } edit)
        {
            // “Take the discount out”, where none was found: the sentence goes.
            return Edited(coaching, edit);
        }
        _ = _memory.Take(coaching.Turn);
        var repaired =
            wanted.Aggregate(held.Draft, (draft, rule) => _repair.Of(draft, rule) is { } text ? draft with { Text = text } : draft);
        return repaired != held.Draft
            ? ShowReview(coaching, repaired, repaired: true)
            : ShowReview(coaching, held.Draft, held.IsRepaired, coaching.Line(wanted.Count == 0 ? "repair-none" : "repair-yourself"));
    }

    // “Make it shorter”, “take the second sentence out”: done to the draft on the table.
    private StepResult Edited(StepContext coaching, DraftEdit edit)
    {
        if (_memory.Take(coaching.Turn) is not { } held)
        {
            return AskToPaste(coaching.Line("gone"));
        }
        var (draft, line) = new EditedDraft(Content).Of(held.Draft, edit);
        (coaching.State.Channel, coaching.State.Situation) = (draft.Channel, draft.Situation);
        return ShowReview(coaching, draft, repaired: draft != held.Draft || held.IsRepaired, coaching.Line(line));
    }

    private Task<StepResult> Travels(StepContext coaching)
    {
        coaching.State.Channel = Enum.TryParse<DraftChannel>(coaching.Answer.Id, ignoreCase: true, out var channel)
            ? channel
            : coaching.State.Channel;
        return Task.FromResult(Ask("situation", Fits));
    }

    private Task<StepResult> Fits(StepContext coaching)
    {
        coaching.State.Situation = coaching.Answer.Id ?? coaching.State.Situation;
        return _memory.Take(coaching.Turn) is { } held
            ? ShowReview(coaching, new Draft(held.Text, coaching.State.Channel ?? held.Draft.Channel, coaching.State.Situation))
            : AskToPaste(coaching.Line("gone"));
    }

    private CoachedConversation Entry(DraftMemory.Held held) => new()
    {
        Situation = TopicId,
        Happened = held.Text,
        Learnt = held.Findings.Count == 0
            ? null
            : $"{string.Join(". ", held.Findings.Select(finding => Content.DraftRules.Find(finding.Rule)!.Title))}.",
    };

    private Task<StepResult> ReadAsync(StepContext coaching, string said)
    {
        var found = DraftPaste.Find(said) ?? said;
        var text = AskedOfDraft.Without(found);
        var own = OwnPart.Of(text).Text;
        if (DraftPaste.Unreadable(own, _checker) is { } why)
        {
            return AskToPaste(coaching.Line(why));
        }
        coaching.State.Situation = Situation(DraftPaste.LeadIn(said, text)) ?? coaching.State.Situation;
        if (SentDraft.Find(said) is not null)
        {
            return LookBack(coaching, new Draft(own, DraftPaste.ChannelOf(said, own), coaching.State.Situation));
        }
        var draft = new Draft(text, coaching.State.Channel ?? DraftPaste.ChannelOf(said, own), coaching.State.Situation);
        var asked = $"{DraftPaste.LeadIn(said, text)}? {found[text.Length..]}";
        var answer = AskedOfDraft.Answer(asked, _checker.Check(draft), Content.DraftRules);
        if (Slips.AreAskedFor(asked))
        {
            var right = Slips.PutRight(text, Content);
            return ShowReview(coaching, draft with { Text = right }, repaired: right != text, English(coaching, own));
        }
        return ShowReview(coaching, draft, lead: answer is null ? null : coaching.Line(answer));
    }

    // “Is this correct English?” isn't ours to say; a few slips are.
    private string English(StepContext coaching, string own) => Slips.In(own, Content) is { Length: > 0 } slips
        ? coaching.Line("english-slips", Names.None.With("what", slips)) : coaching.Line("english");

    // What has gone out can't be changed any more: it is looked at, and left.
    private StepResult LookBack(StepContext coaching, Draft draft)
    {
        var review = _checker.Check(draft);
        var line = review.IsHarsh ? "sent-harsh" : review.Findings.Count > 0 ? "sent-sharp" : "sent-fine";
        return new Said(new Saying.Line(coaching.Line(line)))
            .And(Show(_card.Build(new ShownDraft(draft, review, 1) { IsSent = true }, coaching.Line("forgets"))))
            .Then(End());
    }

    private StepResult ShowReview(StepContext coaching, Draft draft, bool repaired = false, string? lead = null)
    {
        var (review, own) = (_checker.Check(draft), draft with { Text = OwnPart.Of(draft.Text).Text });
        coaching.State.Shown++;
        _memory.Hold(coaching.Turn, own, review.Findings, repaired);
        var shown = new ShownDraft(own, review, coaching.State.Shown)
        {
            IsRepaired = repaired,
            Repairable = [.. review.Findings.Select(finding => finding.Rule).Where(rule => _repair.Of(own, rule) is not null)],
        };
        var said = Show(_card.Build(shown, coaching.Line("forgets")));
        return (lead is null ? said : new Said(new Saying.Line(lead)).And(said))
            .Then(Ask(review.Findings.Count > 0 ? "then" : "good", Then, kind: AnswerKind.Draft));
    }

    // "my reply to a no: …" tells it.
    private string? Situation(string leadIn) => leadIn.Length == 0 ? null : _questions.Match(Topic.Questions["situation"], leadIn)?.Id;

    // Likeness isn't enough to put a person's draft into the journal: "keep it, please" does, "I should keep them in mind" doesn't.
    private bool SaysKeep(string text)
    {
        var keep = Topic.Questions["then"].Answers.Single(answer => answer.Id == "keep");
        return QuestionCatalog.InItsWords(Topic.Questions["then"], text) == keep
            || (text.Length <= LongestKeep
                && keep.Like.Any(words => words.Contains(' ') && text.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    private StepResult AskToPaste(string? lead = null) => Ask("paste", Pasted, lead, AnswerKind.Draft);
}

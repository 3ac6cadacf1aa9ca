using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Practice.RolePlay.PractiseState>;

namespace CoachBot.Practice.RolePlay;

/// <summary>Rehearse with a buyer: which situation, what sort of buyer, the play, how it went, and again.</summary>
public sealed class PractiseDialog : CoachDialog<PractiseState>
{
    public const string TopicId = "practise";

    /// <summary>The act that begins it.</summary>
    public const string Act = "want.practise";

    // Who describes the buyer in so many words wants to begin, whatever it is about.
    private const int ManyWords = 9;
    private const int SeedsInAll = 60;
    private const string FirstTalk = "focused-on-the-sale";

    private readonly QuestionCatalog _questions;
    private readonly IJournalWriter _journal;
    private readonly CoursePicker _courses;
    private readonly SpokenLines _spoken;

    public PractiseDialog(CoachTools tools, PlayDialog play, IJournalWriter journal, CoursePicker courses, SpokenLines spoken)
        : base(TopicId, tools, PractiseJson.Default.PractiseState)
    {
        (_questions, _journal, _courses, _spoken) = (tools.Questions, journal, courses, spoken);
        AddDialog(play);
        Steps(Begin, Which, Temper, Play, Look, Again);
    }

    private RolePlayScript Script(PractiseState state) => Content.RolePlays.Find(state.Situation)!;

    // "Practise the no with a curt buyer" answers both questions at once.
    private Task<StepResult> Begin(StepContext coaching)
    {
        var text = Wished(coaching);
        var wish = PractiseWish.Read(text, coaching.Topic, _questions);
        (coaching.State.Situation, coaching.State.Temperament) = (wish.Situation ?? Nearest(coaching.Options.Item), wish.Temperament);
        (coaching.State.Opens, coaching.State.IsSomebodyElse) =
            (InRole.Opens(text), IsSomebodyElse(text));
        (coaching.State.Told, coaching.State.Named) = (ToldBuyer.In(text), ToldBuyer.NameIn(text));
        // “Don't go easy on me” wants them curt, unless it is said how they are.
        coaching.State.Temperament = WishedTemperament.IsNotEasy(text) ? WishedTemperament.In(text)
            : coaching.State.Temperament ?? WishedTemperament.In(text);
        if (OwnBuyer(coaching, text) is { } own)
        {
            coaching.State.Temperament = WishedTemperament.In(text) ?? coaching.State.Temperament;
            // Whose buyer it is wants them as they are, and nobody's story.
            (coaching.State.Told, coaching.State.Situation) = (own, coaching.State.Situation ?? Nearest(FirstTalk));
            coaching.State.Temperament ??= Temperament.Guarded;
            coaching.Turn.TurnState.Set(new FirstSpoken(PlayWish.FirstLine(text!)));
        }
        else if (coaching.State.Told is { } told)
        {
            // Who has told whom they have, or till when, wants that buyer and no other.
            coaching.State.Situation = told.IsCold ? Nearest(FirstTalk) : coaching.State.Situation ?? Nearest(FirstTalk);
            coaching.State.Temperament ??= Temperament.Guarded;
        }
        else if (wish.Situation is null && coaching.State.Situation is not null)
        {
            // Who has told so much of the buyer wants to begin.
            coaching.State.Temperament ??= Temperament.Guarded;
        }
        else if (coaching.State.Situation is null && WordCount.Of(text) >= ManyWords)
        {
            (coaching.State.Situation, coaching.State.Temperament) = (Nearest(FirstTalk), wish.Temperament ?? Temperament.Guarded);
        }
        return Task.FromResult(coaching.State.Situation is null ? Ask("which") : GoOn(Which));
    }

    // “Can I try it with you? You're one of the architects …”: the wish is in one sentence, and who it is in the next.
    private static string? Wished(StepContext coaching) => coaching.Options.Text is { Length: > 0 } part
        && Incoming.Of(coaching.Turn).Text is var whole && whole.Length > part.Length
        && whole.Contains(part, StringComparison.Ordinal) && (PlayWish.IsPart(whole) || PractiseWish.AsksToPlay(whole)) ? whole
        : coaching.Options.Text;

    // “One of the architects” has no name that was told.
    private static bool IsSomebodyElse(string? text) => InRole.IsSomebodyElse(text)
        || (text is not null && PlayWish.IsPart(text) && ToldBuyer.NameIn(text) is null);

    // Wished for in words, and named, or the one that is spoken of; what was told of them before is theirs, too.
    private ToldBuyer? OwnBuyer(StepContext coaching, string? text)
    {
        var state = coaching.State;
        if (string.IsNullOrWhiteSpace(text) || text == coaching.Topic.Button
            || (InRole.IsSomebodyElse(text) && ToldBuyer.AlwaysIn(text) is null))
        {
            return null;
        }
        var spokenOf = coaching.Turn.TurnState.Get<TalkSpokenOf>()?.Talk;
        var told = state.IsSomebodyElse ? [] : spokenOf?.Facts.Select(fact => fact.Value).OfType<string>().ToList() ?? [];
        var own = InTheirWords(ToldBuyer.Own(text, told), text);
        var isOwn = state.Buyer is not null || own.Shows || own.Words is not null || own.Known is not null
            || state.Temperament is not null || PlayWish.FirstLine(text) is not null;
        // “Tomorrow I see Dr Brandt … I'd like to try it before”: who names and describes them wants them, in whatever words.
        var isDescribed = state.Buyer is { } named && WordCount.Of(text) >= ManyWords
            && $" {text} ".Split([' ', ',', '.', '!', '?', ':', ';']).Contains(named.Split(' ')[^1], StringComparer.OrdinalIgnoreCase);
        return state.Named is not null || isDescribed || own.IsAlways
            || (state.Temperament is not null && PlayWish.IsPart(text)) || (isOwn && PractiseWish.AsksToPlay(text))
            || (state.Buyer is not null && state.Told is not null)
            ? own : null;
    }

    // “She keeps on about the price”: what they'd say is in the matter alone.
    private ToldBuyer InTheirWords(ToldBuyer own, string text) => own.Words is not null ? own
        : AlwaysSays.Described(text).Select(words => Content.RolePlays.Answers.ObjectionIn(words, Content.DraftRules))
            .FirstOrDefault(objection => objection is not null) is { } found
            ? own with { Words = found.Says, IsAlways = true } : own;

    // What has no play of its own is practised in the one that is nearest.
    private string? Nearest(string? topic)
    {
        var nearest = topic switch
        {
            "price" or "maybe-later" or "said-yes" => "buyer-said-no",
            "no-show" or "send-me-something" or "wants-to-talk-again" => "buyer-went-quiet",
            "has-to-ask" => "relationship-no-sale",
            "it-moves" => FirstTalk,
            _ => topic,
        };
        return nearest is not null && Content.RolePlays.Find(nearest) is not null ? nearest : null;
    }

    private Task<StepResult> Which(StepContext coaching)
    {
        coaching.State.Situation ??= coaching.Answer.Id ?? Content.RolePlays.Scripts.First().Situation;
        return Task.FromResult(coaching.State.Temperament is null ? Ask("temperament") : GoOn(Temper));
    }

    private async Task<StepResult> Temper(StepContext coaching)
    {
        coaching.State.Temperament ??= PractiseWish.Temper(coaching.Answer.Id) ?? Temperament.Friendly;
        coaching.State.Course = await _courses.NextAsync(coaching.Turn, Script(coaching.State), coaching.Cancelled);
        return GoOn(Play);
    }

    private Task<StepResult> Play(StepContext coaching)
    {
        var state = coaching.State;
        var play = new PlayState { Situation = state.Situation!, Course = state.Course!, Temperament = state.Temperament!.Value,
            Buyer = state.Named ?? (state.IsSomebodyElse ? null : Names.First(state.Buyer)), Opens = state.Opens, Told = state.Told,
            Seed = Seed(coaching) };
        return Task.FromResult(Run(nameof(PlayDialog), play.ToJson(), Look));
    }

    // Another line first in every talk: by who plays, when, and how often.
    private static int Seed(StepContext coaching) =>
        (int)(((coaching.Turn.Activity.Timestamp?.ToUnixTimeSeconds() ?? 0) + coaching.State.Plays++) % SeedsInAll);

    private async Task<StepResult> Look(StepContext coaching)
    {
        var played = PlayState.Parse((string)coaching.Result!);
        var said = played.Played.Count > 0 ? await ReviewAsync(coaching, played) : Said.Nothing;
        return said.Then(Ask("again"));
    }

    private Task<StepResult> Again(StepContext coaching)
    {
        switch (coaching.Answer.Id)
        {
            case "same":
                return GoOn(Play);
            case "harder":
                coaching.State.Temperament = coaching.State.Temperament == Temperament.Friendly ? Temperament.Guarded : Temperament.Curt;
                return GoOn(Temper);
            default:
                return coaching.Say("enough").End();
        }
    }

    private async Task<Said> ReviewAsync(StepContext coaching, PlayState played)
    {
        var script = Script(coaching.State);
        var course = script.Courses.FirstOrDefault(course => course.Id == played.Course) ?? script.Courses[0];
        var lines = _spoken.Take(coaching.Turn);
        var (review, situation) = (Review.Of(played, course, lines, coaching.State.Advised), Content.Situation(played.Situation));
        coaching.State.Advised.Add(review.Next["try-".Length..]);
        var moves = review.Moves.Select(move => coaching.Line($"move-{MoveNames.NameOf(move)}"));
        await _journal.KeepAsync(
            coaching.Turn,
            new CoachedConversation { Situation = TopicId, Happened = $"{situation.Title}: {string.Join(". ", moves)}.",
                Learnt = coaching.Line(review.Next, Instead(played)) },
            coaching.Cancelled);
        var asked = coaching.Turn.TurnState.Get<AskedAtStop>()?.Answer(lines) is { } key ? coaching.Line(key) : null;
        return Show(ReviewCard.Build(review, script, situation.Source, coaching,
            new LinesOnCard(LinesInReview.Of(lines), Instead(played), LinesInReview.IsPassedOver(played)) { Answer = asked }));
    }

    // What may be said to what they always say.
    private Names Instead(PlayState played) => Names.None.With("what", played.Told?.Words is { } words
        && Content.RolePlays.Answers.ObjectionIn(words, Content.DraftRules) is { } objection
        ? objection.Instead : Content.Find(TopicId)!.Lines["instead-objection"].Fill(Names.None));
}

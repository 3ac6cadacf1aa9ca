using CoachBot.Bot.Asking;
using CoachBot.Bot.Steps;
using CoachBot.Situations;
using Coaching = CoachBot.Bot.Steps.Coaching<CoachBot.Practice.RolePlay.PractiseState>;

namespace CoachBot.Practice.RolePlay;

/// <summary>Rehearse with a buyer: which situation, what sort of buyer, the play, how it went, and again.</summary>
public sealed class PractiseDialog : CoachDialog<PractiseState>
{
    public const string TopicId = "practise";

    private readonly Questions _questions;
    private readonly IJournalWriter _journal;
    private readonly CoursePicker _courses;
    private readonly ReviewCard _review = new();

    public PractiseDialog(CoachTools tools, PlayDialog play, IJournalWriter journal, CoursePicker courses)
        : base(TopicId, tools, PractiseJson.Default.PractiseState)
    {
        (_questions, _journal, _courses) = (tools.Questions, journal, courses);
        AddDialog(play);
        Steps(Begin, Which, Temper, Play, Look, Again);
    }

    private RolePlayScript Script(PractiseState state) => Content.RolePlays.Find(state.Situation)!;

    // "Practise the no with a curt buyer" answers both questions at once.
    private Task<Move> Begin(Coaching coaching)
    {
        var wish = Wish.Read(coaching.Opening.Text, coaching.Topic, _questions);
        (coaching.State.Situation, coaching.State.Temperament) = (wish.Situation, wish.Temperament);
        return Task.FromResult(wish.Situation is null ? Ask("which") : GoOn(Which));
    }

    private Task<Move> Which(Coaching coaching)
    {
        coaching.State.Situation ??= coaching.Answer.Id ?? Content.RolePlays.Scripts.First().Situation;
        return Task.FromResult(coaching.State.Temperament is null ? Ask("temperament") : GoOn(Temper));
    }

    private async Task<Move> Temper(Coaching coaching)
    {
        coaching.State.Temperament ??= Wish.Temper(coaching.Answer.Id) ?? Temperament.Friendly;
        coaching.State.Course = await _courses.NextAsync(coaching.Turn, Script(coaching.State), coaching.Cancelled);
        return GoOn(Play);
    }

    private Task<Move> Play(Coaching coaching)
    {
        var state = coaching.State;
        var play = new PlayState { Situation = state.Situation!, Course = state.Course!, Temperament = state.Temperament!.Value };
        return Task.FromResult(Run(nameof(PlayDialog), play.ToJson(), Look));
    }

    private async Task<Move> Look(Coaching coaching)
    {
        var played = PlayState.Parse((string)coaching.Result!);
        if (played.Played.Count > 0)
        {
            await ShowAsync(coaching, played);
        }
        return Ask("again");
    }

    private async Task<Move> Again(Coaching coaching)
    {
        switch (coaching.Answer.Id)
        {
            case "same":
                return GoOn(Play);
            case "harder":
                coaching.State.Temperament = coaching.State.Temperament == Temperament.Friendly ? Temperament.Guarded : Temperament.Curt;
                return GoOn(Temper);
            default:
                await coaching.SayAsync("enough");
                return End();
        }
    }

    private async Task ShowAsync(Coaching coaching, PlayState played)
    {
        var script = Script(coaching.State);
        var course = script.Courses.FirstOrDefault(course => course.Id == played.Course) ?? script.Courses[0];
        var (review, situation) = (Review.Of(played, course), Content.Situation(played.Situation));
        await coaching.SendAsync(_review.Build(review, script, situation.Source, coaching));
        var moves = review.Moves.Select(move => coaching.Line($"move-{MoveNames.NameOf(move)}"));
        await _journal.KeepAsync(
            coaching.Turn,
            new CoachedConversation { Situation = TopicId, Happened = $"{situation.Title}: {string.Join(". ", moves)}.", Learnt = coaching.Line(review.Next) },
            coaching.Cancelled);
    }
}

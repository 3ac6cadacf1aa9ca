using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Puts right what was told before, wherever it got to.</summary>
public sealed class CorrectionDesk(TalkDialogs dialogs, QuestionCatalog questions, MenuReplies menu, FactsInWords facts) : IDeedDesk
{
    private const int FewestKept = 2;

    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Correct)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken) =>
        CorrectAsync(turn, ((Deed.Correct)deed).Facts, cancellationToken);

    private async Task CorrectAsync(TalkTurn turn, IReadOnlyList<Fact> told, CancellationToken cancellationToken)
    {
        if (turn.Context.Held<PutRightWords>() is { } right)
        {
            await PutRightAsync(turn, right, told, cancellationToken);
            return;
        }
        turn.Remember(talk => talk.With(told.Select(TalkFact.Told)));
        // “3 pm, not 2 pm” is an hour.
        var figure = told.Any(fact => fact.When is not null) ? null : FigureSaidBack.In(turn.Words);
        turn.Say(figure is not null ? menu.Line("noted", figure)
            : facts.Noted(told, turn.Context.Activity, withNames: true) ?? menu.Line("corrected"));
        // A figure changes no answer: what stands open waits, and isn't asked once more.
        if (turn.Talk is not null && figure is null)
        {
            await TakeAlongAsync(turn, told, cancellationToken);
        }
    }

    /// <summary>Keeps what is told of the talk at hand as it is left, and says it back with its name.</summary>
    public void KeepTold(TalkTurn turn, string told)
    {
        var sentences = SentenceEnd.Replace(Title.Replace(told.Trim(), "${title} "), "\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(sentence => WordCount.Of(sentence) >= FewestKept && SaidBack.Of(sentence).Any())
            .ToList();
        if (turn.Talk?.Deal is not { } deal || sentences.Count == 0)
        {
            return;
        }
        turn.Change(talk => talk.With([new TalkFact(FactKeys.Detail, string.Join(FactKeys.BetweenDetails, sentences), FactSource.Told)]));
        var said = sentences.SelectMany(SaidBack.Of);
        var who = Names.Clean(deal.Buyer) ?? Names.Clean(deal.Company);
        turn.Say(menu.Line("noted", Names.None.With("task", $"{who}: {string.Join("; ", said)}")));
    }

    // The old thing goes wherever it stood; it is said back in one line, and the words follow where they may hold it.
    private async Task PutRightAsync(TalkTurn turn, PutRightWords right, IReadOnlyList<Fact> told, CancellationToken cancellationToken)
    {
        var now = told.Select(TalkFact.Told).ToList();
        if (turn.About is null)
        {
            turn.Talks = turn.Talks with
            {
                Told = [.. turn.Talks.Told.Select(fact => Without(fact, right.Gone)).OfType<TalkFact>()
                    .Where(fact => fact.Key == FactKeys.Detail || !now.Exists(one => one.Key == fact.Key)), .. now],
            };
        }
        turn.Remember(talk => (talk with { Facts = [.. talk.Facts.Select(fact => Without(fact, right.Gone)).OfType<TalkFact>()] })
            .With(now));
        turn.Say(menu.Line("noted", Names.None.With("task", right.Said)));
        if (turn.Talk is not null && right.ChangesWords)
        {
            await TakeAlongAsync(turn, told, cancellationToken);
        }
    }

    // To where it had got: the dialog hears it, or goes back to the question that had asked for it, which takes back what followed.
    private async Task TakeAlongAsync(TalkTurn turn, IReadOnlyList<Fact> told, CancellationToken cancellationToken)
    {
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        var asked = open?.Earlier.LastOrDefault(key => told.Any(fact => questions.Find(open.Topic, key)?.Asks == fact.Key));
        if (asked is null
            || TalkDialogs.Told(turn.Talk!, questions.Get(open!.Topic, asked), open with { Question = asked }) is not { } answer)
        {
            await dialogs.ContinueAsync(turn, cancellationToken);
            return;
        }
        await dialogs.AnswerAsync(turn, answer, cancellationToken);
    }

    private static TalkFact? Without(TalkFact fact, IReadOnlyList<string> gone)
    {
        if (fact.Key != FactKeys.Detail || gone.Count == 0)
        {
            return fact;
        }
        var left = fact.Value.Split(FactKeys.BetweenDetails).Where(detail => !gone.Contains(detail)).ToList();
        return left.Count == 0 ? null : fact with { Value = string.Join(FactKeys.BetweenDetails, left) };
    }

    // “4.5 percent” is one figure, and “Mr. Weber” one man.
    private static readonly WordExpression SentenceEnd = new(@"[.;!]+(?:\s+|$)");

    private static readonly WordExpression Title = new(@"\b(?<title>mr|mrs|ms|dr|prof)\.\s+");
}

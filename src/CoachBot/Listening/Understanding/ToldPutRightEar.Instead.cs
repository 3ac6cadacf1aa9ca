using CoachBot.Deals;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>What is put right in so many words, however long they are: “scratch that, it's not Marcy, it's her boss Glenn”.</summary>
public sealed partial class ToldPutRightEar
{
    private const int MostWordsOfInstead = 28;
    private const string Moved = "news.call-moved";

    // The old thing goes, the new one stands; what else is told beside it is told.
    private static Reading? Instead(ITurnContext turn, Reading reading, TalkState? talk)
    {
        var text = reading.Utterance.Text;
        if (text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }
        var (about, announced) = (talk ?? turn.Held<TalkSpokenOf>()?.Talk, Announced.IsMatch(text));
        var known = about?.Facts ?? turn.Held<TalkSpokenOf>()?.Told ?? [];
        foreach (var part in Sentences(text))
        {
            var said = text.Substring(part.Start, part.Length);
            if (WordCount.Of(said) > MostWordsOfInstead || SaidInstead.In(said) is not { } right
                || (right.Kind is InsteadKind.Person or InsteadKind.Thing
                    && NamePutRight.Instead(said) is not null
                    && IsNamed(about?.Deal, right)))
            {
                continue;
            }
            var changes = Changes(right, known, part);
            var isNew = changes.Facts.Count == 0;
            if (isNew && !(announced && right.Kind is InsteadKind.Figure or InsteadKind.Unit or InsteadKind.Person))
            {
                continue;
            }
            return Right(turn, reading, right, changes, part, IsOpenTo(about?.Deal, right) ? FactKeys.Buyer : FactKeys.Detail);
        }
        return null;
    }

    private static Reading Right(ITurnContext turn, Reading reading, SaidInstead right, (List<Fact> Facts, List<string> Gone) changes,
        Span part, string keptAs)
    {
        var text = reading.Utterance.Text;
        var behind = right.Behind(text.Substring(part.Start, part.Length));
        var facts = changes.Facts.Count > 0 ? changes.Facts
            : [new Fact(right.Kind == InsteadKind.Person ? keptAs : FactKeys.Detail,
                right.Kind == InsteadKind.Person && keptAs == FactKeys.Buyer ? right.New : right.Said, part, 1)];
        var others = reading.Facts.Where(fact => !fact.Span.Overlaps(part) && fact.Key != FactKeys.Detail).ToList();
        List<string> said = [$"{right.Said}, not {right.Old}"];
        said.AddRange(behind is null ? [] : [behind]);
        said.AddRange(others.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company).Select(fact => fact.Value));
        turn.TurnState.Set(new PutRightWords(string.Join("; ", said), changes.Gone, right.Kind == InsteadKind.Person));
        var at = new Span(part.Start + right.Span.Start, right.Span.Length);
        var wishes = reading.Commands.Where(command => IsWish(command) && !command.Span.Overlaps(at)).ToList();
        var correct = new Command("correct", null, wishes.Count > 0 ? at : new Span(0, text.Length), Plainly);
        return reading with
        {
            Commands = [correct, .. wishes],
            Ranking = [correct, .. reading.Ranking],
            Facts = [.. facts, .. behind is null ? [] : new[] { new Fact(FactKeys.Detail, behind, part, 1) }, .. others],
        };
    }

    // The talk's own name is put right with all that hangs on it.
    private static bool IsNamed(DealView? deal, SaidInstead right) => new[] { deal?.Buyer, deal?.Company }
        .Any(name => name?.Split(' ').Contains(right.Old, StringComparer.OrdinalIgnoreCase) == true);

    private static bool IsWish(Command command) => command.P >= Likely && command.Act.StartsWith("want.", StringComparison.Ordinal);

    // Nobody's name was told, or it was the wrong one.
    private static bool IsOpenTo(DealView? deal, SaidInstead right) =>
        deal?.Buyer is not { } buyer || buyer.Contains(right.Old, StringComparison.OrdinalIgnoreCase);

    private static (List<Fact> Facts, List<string> Gone) Changes(SaidInstead right, IReadOnlyList<TalkFact> known, Span part)
    {
        var (facts, gone) = (new List<Fact>(), new List<string>());
        foreach (var fact in known.Where(fact => fact is { Status: FactStatus.Known, When: null }))
        {
            foreach (var value in fact.Key == FactKeys.Detail ? fact.Value.Split(FactKeys.BetweenDetails) : [fact.Value])
            {
                if (right.Put(value) is { } put)
                {
                    facts.Add(new Fact(fact.Key, put, part, 1));
                    gone.AddRange(fact.Key == FactKeys.Detail ? [value] : []);
                }
            }
        }
        return (facts, gone);
    }

    // “No wait 13th. The 12th is the blasting”: what was agreed with an hour is on another day, at the same hour.
    private Reading? OtherDay(ITurnContext turn, Reading reading, TalkState? talk, DateTimeContext context)
    {
        var (text, about) = (reading.Utterance.Text, talk ?? turn.Held<TalkSpokenOf>()?.Talk);
        if (about?.Facts.LastOrDefault(fact => fact.Key is FactKeys.Agreed or FactKeys.Call && fact.When is { HasTime: true, End: null })
            ?.When is not { } before || before.StartIn(context.Zone) <= context.Now)
        {
            return null;
        }
        foreach (var part in Sentences(text))
        {
            var said = text.Substring(part.Start, part.Length);
            if (WordsPutRight.MayBe(said) && words.DayAlone(said, context) is { HasTime: false, End: null } day
                && day.Start.Date != before.Start.Date)
            {
                if (dates.ReadAll(text.Remove(part.Start, part.Length), context).Any(date => date.Start.Day == before.Start.Day))
                {
                    // What the old day is now is said as the reason, and is nothing of the deal's.
                    turn.TurnState.Set(new PutRightWords(said, [], ChangesWords: false));
                }
                var moved = new Command(Moved, null, part, Plainly);
                return reading with { Commands = [moved], Ranking = [moved, .. reading.Ranking],
                    Facts = [new Fact(FactKeys.Agreed, said.Substring(day.Index, day.Length), part, 1) { When = day }] };
            }
        }
        return null;
    }

    // “Sorry, not Friday, by Tuesday”: the whole new day is said, with whom it is about.
    private Reading? DayInstead(ITurnContext turn, Reading reading, TalkState? talk, DateTimeContext context)
    {
        var (text, about) = (reading.Utterance.Text, talk ?? turn.Held<TalkSpokenOf>()?.Talk);
        var facts = about?.Facts ?? turn.Held<TalkSpokenOf>()?.Told ?? [];
        List<TimeExpression> known = [.. (about?.Dates ?? []).Select(date => date.When),
            .. facts.Select(fact => fact.When).OfType<TimeExpression>()];
        if (DayPutRight.In(text, known, dates, context) is not { } right)
        {
            return null;
        }
        var day = DateInWords.Of(new DueDate(right.When.Start, right.When.HasTime, context.Zone.Id), turn.Activity);
        var who = Content.Names.Clean(about?.Deal?.Buyer) ?? Content.Names.Clean(about?.Deal?.Company);
        var said = $"{(who is null ? "" : $"{who}: ")}{day}, not {right.Old}";
        turn.TurnState.Set(new PutRightWords(said, [], ChangesWords: false));
        var key = facts.LastOrDefault(fact => fact.When?.Start.Date == right.Was.Start.Date)?.Key ?? FactKeys.Detail;
        var whole = new Span(0, text.Length);
        var correct = new Command("correct", null, whole, Plainly);
        return reading with
        {
            Commands = [correct], Ranking = [correct, .. reading.Ranking],
            Facts = [new Fact(key, key == FactKeys.Detail ? $"{day}, not {right.Old}" : day, whole, 1) { When = right.When }],
        };
    }

    private static IEnumerable<Span> Sentences(string text) => Parts(text).Skip(1).DefaultIfEmpty(new Span(0, text.Length));

    private static readonly WordExpression Announced = new(
        @"^\W*(?:(?:oh|ah|um|er|and|but|so|ok|okay|right|yeah|hey|hm+|no|nope)\b\W*)*(?:scrap|scratch|strike|forget|ignore" +
            @"|cancel) (?:that|it)\b" +
            @"|\b(?:sorry|my mistake|my bad|correction|oops|whoops|typo|hold on|hang on|no wait|wait no|wait|actually|i meant?" +
                @"|i got it wrong" +
            @"|got that wrong|wrong|made a mistake|make mistake|mixed up|not quite|i misspoke|let me correct)\b" +
            @"|^\W*(?:no|nope)\b[\s,]+(?:it'?s|its|that'?s)\b|^\W*(?:it'?s|its|it is|that'?s) not\b");
}

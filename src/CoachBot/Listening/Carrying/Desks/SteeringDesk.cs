using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Steering and courtesies: the same at every step, and none of them costs the seller their place, unless they want it to.
/// </summary>
public sealed partial class Carrier
{
    // What is said of these stands among the lines of the coach's voice alone.
    private static readonly string[] PlainMomentLines =
        [PlainMoments.NotOk, PlainMoments.GoingIn, PlainMoments.Loss, PlainMoments.Listening, PlainMoments.BlewIt, PlainMoments.Straight,
            PlainMoments.Guess, Moods.LetDownAct, CouldntKnow.Act];

    private const string OthersData = "others-data";

    /// <summary>Steers: by an act such as <c>steer.help</c>, or by a button's command.</summary>
    public Task SteerAsync(TalkTurn turn, string act, CancellationToken cancellationToken) =>
        act.Replace("steer.", "", StringComparison.Ordinal) switch
    {
        "help" => HelpAsync(turn, cancellationToken),
        "cancel" => CancelAsync(turn, cancellationToken),
        "start-over" => StartOverAsync(turn, cancellationToken),
        "back" => BackAsync(turn, cancellationToken),
        "undo" => UndoAsync(turn, cancellationToken),
        "skip" => LeaveOutAsync(turn, FactStatus.Refused, null, cancellationToken),
        "where-were-we" => WhereWereWeAsync(turn, cancellationToken),
        "one-moment" => OneMomentAsync(turn),
        "less" => SayAndStayAsync(turn, "less", cancellationToken),
        "none-of-these" => turn.Talk is null ? NoneOfTheseAsync(turn) : dialogs.AskAgainAsync(turn, null, cancellationToken, missed: true),
        _ => turn.Talk is null ? MenuAsync(turn, menu.Line("welcome-buttons")) : dialogs.AskAgainAsync(turn, null, cancellationToken),
    };

    // What it was then, the coaches may teach.
    private async Task NoneOfTheseAsync(TalkTurn turn)
    {
        await LineAsync(turn, "none-of-these-reply");
        OfferToShow(turn, turn.Incoming.Click?.Said);
    }

    // To despair beyond sales nothing else is said; with nothing open a greeting leads to what can be begun.
    private Task RespondAsync(TalkTurn turn, string act)
    {
        var key = act.Replace("chat.", "", StringComparison.Ordinal);
        var mood = key switch
        {
            "upset" => "hurt",
            "goodbye" or "thanks" when Moods.Wishes(turn.Incoming.Text) => "goodbye-wished",
            _ => key,
        };
        var names = act == PlainMoments.Guess ? Names.About(turn.About?.Deal?.Buyer, turn.About?.Deal?.Company) : NamesOf(turn);
        if (OwnDeed.Is(act))
        {
            Credit(turn, $"mood-{mood}", names);
            return Task.CompletedTask;
        }
        var words = Spoken(turn, $"mood-{mood}", names)
            ?? menu.Vary(PlainMomentLines.Contains(act) ? $"mood-{mood}" : key, turn.Context, names);
        if (turn.Talk is null && key is "hello" or "how-are-you")
        {
            return MenuAsync(turn, words, menu.Line("hello-ask"));
        }
        turn.Say(words);
        return Task.CompletedTask;
    }

    /// <summary>A line in the coach's own voice that wasn't said in this talk; null when all were.</summary>
    private string? Spoken(TalkTurn turn, string line, Names? names = null)
    {
        if (voice.Pick(line, Variation.Of(turn.Context.Activity), turn.Talk?.SaidLines ?? [], names) is not { } picked)
        {
            return null;
        }
        turn.Change(talk => talk with { SaidLines = [.. talk.SaidLines, picked.Key] });
        return picked.Text;
    }

    private Task DeclineAsync(TalkTurn turn, string act, CancellationToken cancellationToken)
    {
        var line = act switch
        {
            "foreign" => menu.Line("language"),
            OthersData => menu.Line(OthersData),
            _ => menu.Vary("not-my-field", turn.Context),
        };
        if (turn.Talk is null)
        {
            turn.Reply.Add(menu.Menu(line, menu.Line("can-do")));
            OfferToShow(turn, act == OthersData ? null : turn.Incoming.Text);
            return Task.CompletedTask;
        }
        turn.Say(line);
        return dialogs.FoldQuestionAsync(turn, cancellationToken);
    }

    private Task HelpAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not null)
        {
            return SayAndStayAsync(turn, "help-within", cancellationToken);
        }
        turn.Reply.Add(menu.Help(NamesOf(turn)));
        return Task.CompletedTask;
    }

    private async Task CancelAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is null)
        {
            await MenuAsync(turn, menu.Line("nothing-to-cancel"));
            return;
        }
        await dialogs.EndAsync(turn, cancellationToken);
        if (turn.Talk is null)
        {
            await MenuAsync(turn, menu.Line("cancelled"));
            return;
        }
        turn.Say(menu.Line("cancelled-one"));
        await dialogs.ComeBackAsync(turn, isCancelled: true, cancellationToken);
    }

    private async Task StartOverAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not { } talk)
        {
            await MenuAsync(turn, menu.Line("nothing-to-start-over"));
            return;
        }
        turn.Say(menu.Line("started-over"));
        var again = dialogs.NewTalk(talk.Topic, talk.Facts, talk.Deal) with { IsService = talk.IsService };
        await dialogs.BeginAsync(turn, new TopicOptions { Buyer = talk.Deal?.Buyer, Company = talk.Deal?.Company }, again, beside: false,
            cancellationToken);
    }

    private async Task BackAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (await dialogs.OpenAsync(turn, cancellationToken) is not { } open)
        {
            await MenuAsync(turn, menu.Line("nothing-to-start-over"));
            return;
        }
        await (open.Earlier.Count > 0
            ? dialogs.AnswerAsync(turn, Answer.None with { Back = true }, cancellationToken)
            : dialogs.AskAgainAsync(turn, menu.Line("first-question"), cancellationToken));
    }

    private async Task WhereWereWeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not { } talk)
        {
            await MenuAsync(turn, WhatWasTold(turn) ?? menu.Line("nothing-to-start-over"));
            return;
        }
        turn.Say(menu.Line("where-we-are",
            new Names(talk.Deal?.Buyer, talk.Deal?.Company).With("situation", content.Find(talk.Topic)?.Button ?? talk.Topic)));
        if (facts.Noted(talk.Facts, turn.Context.Activity) is { } known)
        {
            turn.Say(known);
        }
        await dialogs.AskAgainAsync(turn, null, cancellationToken);
    }

    // With nothing open, what was told last is where it was left.
    private string? WhatWasTold(TalkTurn turn)
    {
        IReadOnlyList<TalkFact> told = turn.Talks.Told.Count > 0 ? turn.Talks.Told : turn.Talks.Last?.Facts ?? [];
        return facts.InOneLine(told, turn.Context.Activity) is { } known
            ? menu.Line("where-we-left-it", Names.None.With("task", known))
            : null;
    }

    private Task SayAndStayAsync(TalkTurn turn, string key, CancellationToken cancellationToken)
    {
        turn.Say(menu.Line(key));
        return turn.Talk is null ? Task.CompletedTask : dialogs.FoldQuestionAsync(turn, cancellationToken);
    }

    // “Hang on, she's ringing”: one thing to hold on to, and no more.
    private Task OneMomentAsync(TalkTurn turn)
    {
        turn.Say((LiveCall.Comes(turn.Incoming.Text) ? Spoken(turn, "call-comes") : Spoken(turn, "one-moment")) ?? menu.Line("one-moment"));
        return Task.CompletedTask;
    }

    private Task LineAsync(TalkTurn turn, string key)
    {
        turn.Say(menu.Line(key));
        return Task.CompletedTask;
    }

    private Task MenuAsync(TalkTurn turn, params IReadOnlyList<string> text)
    {
        turn.Reply.Add(menu.Menu(text));
        return Task.CompletedTask;
    }

    private static Names NamesOf(TalkTurn turn) => new(seller: turn.Context.Activity.From?.Name);
}

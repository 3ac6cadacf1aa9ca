using System.Security.Cryptography;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Replies.Words;
using CoachBot.Storage.Outbox;
using CoachBot.Time;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Follows the card with the open question: when a turn has answered it, or left it behind, the card says so, and nothing dead is left to
/// press.
/// </summary>
public sealed class AskedCards(ContentLibrary content, QuestionCatalog questions, TopicDialogs topics, TalkDialogs dialogs)
{
    private const int LongestLabel = 80;

    private readonly AnsweredCard _answered = new(content.Shared);
    private readonly WordingCard _words = new(content.Shared);

    /// <summary>Changes the card of a question that is open no more, and names the one that this turn sends.</summary>
    public async Task FollowAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (!CardSending.CanChange(turn.Context.Activity.ChannelId))
        {
            return;
        }
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        var asksNow = turn.Reply.Asks is { } token && token == open?.Token;
        if (turn.Talks.Asked is { } asked && (asksNow || asked.Token != open?.Token))
        {
            turn.Talks = turn.Talks with { Asked = null, Left = turn.ChangesCard ? asked : turn.Talks.Left };
            await (turn.ChangesCard ? Task.CompletedTask : ChangeAsync(turn, asked, open, cancellationToken));
        }
        else if (turn.Talks.Left is { } left && !turn.ChangesCard)
        {
            turn.Talks = turn.Talks with { Left = null };
            await ChangeAsync(turn, left, open, cancellationToken);
        }
        if (asksNow)
        {
            var sent = new AskedCard(turn.Context.TurnState.Get<ReadAnew>()?.Card ?? NewKey(), open!.Token, turn.Talk!.Id, open.Topic,
                open.Question, questions.Get(open.Topic, open.Question).Text.Fill(open.Names(turn.Context)))
            {
                Wording = turn.Reply.ShowsWords ? turn.Talk.Wording : null,
                Remains = topics.Forgets(open.Topic) ? null : turn.Reply.Remains,
            };
            turn.Reply.Key = sent.Key;
            turn.Talks = turn.Talks with { Asked = sent };
        }
    }

    /// <summary>Says on an answered card that its answer was taken back.</summary>
    public Task TookBackAsync(TalkTurn turn, string key, string topic, string question, CancellationToken cancellationToken) =>
        questions.Find(topic, question) is { } found && CardSending.CanChange(turn.Context.Activity.ChannelId)
            ? UpdateAsync(turn, key, _answered.Build(found.Text.Fill(NamesOf(turn)), Line("card-changed"), null, null), isPressed: true,
                cancellationToken)
            : Task.CompletedTask;

    private Task ChangeAsync(TalkTurn turn, AskedCard asked, OpenQuestion? open, CancellationToken cancellationToken)
    {
        var given = turn.Given is { } answer
            && answer.Token == asked.Token
            && !answer.Answer.Back
            && answer.Answer.Question == asked.Question
            ? answer.Answer
            : null;
        var came = given is not null ? $"✓ {Label(turn, asked, given)}" : Line(Left(turn, asked, open));
        var change = given is null
            ? null
            : new Click { Command = AnsweredCard.Change, Item = $"{asked.Talk}/{asked.Question}/{asked.Key}" };
        return UpdateAsync(turn, asked.Key, _answered.Build(asked.Text, came, Stood(turn, asked), change), IsPressed(turn, asked),
            cancellationToken);
    }

    private static string Left(TalkTurn turn, AskedCard asked, OpenQuestion? open) =>
        asked.Token == open?.Token ? "card-asked-again"
            : GoesOn(turn, asked) ? "card-goes-on"
            : turn.Talks.Waiting.Any(talk => talk.Id == asked.Talk) ? "card-waits"
            : "card-left";

    private string Label(TalkTurn turn, AskedCard asked, Answer answer)
    {
        if (answer.Skipped)
        {
            return Line("card-skipped");
        }
        if (questions.Find(asked.Topic, asked.Question)?.Answers.FirstOrDefault(known => known.Id == answer.Id) is { } chosen)
        {
            return chosen.Label;
        }
        if (answer.When is { } when)
        {
            return DateInWords.Of(new DueDate(when.Start, when.HasTime, SellerClock.Zone(turn.Context.Activity).Id), turn.Context.Activity);
        }

        // What is to be forgotten isn't said again, and a long message is in the chat anyway.
        var text = answer.Text.ReplaceLineEndings(" ").Trim();
        return topics.Forgets(asked.Topic) || text.Length > LongestLabel ? Line("card-taken") : text;
    }

    private Folded? Stood(TalkTurn turn, AskedCard asked)
    {
        if (ShownWords.Find(content, asked.Wording) is { } shown)
        {
            return new(Line("card-words"), [.. _words.Body(shown.Wording, shown.Wording.Avoid, shown.Source, NamesOf(turn))]);
        }
        return asked.Remains is null ? null : new(Line("card-stood"), [.. asked.Remains.Split('\n').Select(Elements.Paragraph)]);
    }

    private static Names NamesOf(TalkTurn turn) =>
        new(turn.About?.Deal?.Buyer, turn.About?.Deal?.Company, turn.Context.Activity.From?.Name);

    private string Line(string key) => content.Shared.Line(key);

    // A button of the card itself took it further, such as one that puts a draft right.
    private static bool GoesOn(TalkTurn turn, AskedCard asked) =>
        turn.Context.TurnState.Get<Incoming>()?.Click is { Item: not null } click && click.Start == asked.Topic;

    private static bool IsPressed(TalkTurn turn, AskedCard asked) => turn.Context.TurnState.Get<Incoming>()?.Click?.Step == asked.Token;

    private static Task UpdateAsync(TalkTurn turn, string key, CoachCard card, bool isPressed, CancellationToken cancellationToken)
    {
        turn.ChangesCard = true;
        var changed = turn.Context.ToActivity(card);
        if (isPressed)
        {
            turn.Context.TurnState.Set(new PressedCard(card.Card));
        }
        return turn.Context.UpdateCardAsync(key, changed, cancellationToken);
    }

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}

using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

/// <summary>Services and replies: done inside the talk by their handlers, or by their dialog beside it.</summary>
public sealed partial class Carrier
{
    private async Task ServeAsync(TalkTurn turn, Command command, Reading reading, CancellationToken cancellationToken)
    {
        if (command.Act is "news.call-moved" or "want.change-reminder" && await dialogs.AmendAsync(turn, cancellationToken))
        {
            return;
        }
        if (_handlers.TryGetValue(command.Act, out var handler))
        {
            if (handler.IsPrivate && Room.IsShared(turn.Context.Activity))
            {
                turn.Reply.Add(PrivateOnly.Card(content, turn.Context.Activity));
                return;
            }
            // What is said of another customer does nothing to the one at hand.
            var about = reading.Other is null ? turn.About : null;
            var reply = await handler.HandleAsync(new CommandContext(turn.Context, command, reading, about) { Done = turn.Talks.Undo,
                Waiting = turn.Talks.Waiting, Last = turn.Talks.Last, Told = turn.Talks.Told }, cancellationToken);
            await TakeAsync(turn, reply, reading, cancellationToken);
            RightName(turn, command, reading);
            return;
        }
        if (content.TopicOf(command.Act) is not { } topic)
        {
            turn.Say(menu.Line(command.Act.StartsWith("ask.", StringComparison.Ordinal) ? "cant-say" : "not-understood"));
            OfferToShow(turn, reading.Utterance.Text);
            return;
        }
        if (topic.Id == "help")
        {
            await AboutAsync(turn, command.Act, cancellationToken);
            return;
        }

        // Its dialog reads the seller's words itself, beside the talk, which waits.
        var item = command.Act == "want.practise" ? WhatToPractise(turn, reading) : null;
        await BeginServiceAsync(turn, new BeginTopic(topic.Id, reading.Facts, TextOf(turn, command, reading), item), cancellationToken);
    }

    // “It's Sandra, not Sara” is put right in the reminder, and in the talk, too.
    private static void RightName(TalkTurn turn, Command command, Reading reading)
    {
        if (command.Act == "want.change-reminder" && turn.Talk?.Deal?.Buyer is { } before
            && reading.Facts.FirstOrDefault(fact => fact.Key == FactKeys.Buyer && fact.Stance == Stance.Said && fact.Value != before)
                is { } said
            && reading.Utterance.Text.Contains($"not {before}", StringComparison.OrdinalIgnoreCase))
        {
            turn.Change(talk => talk.With([TalkFact.Told(said)]));
        }
    }

    // “Can you be Mr Goh, he always says the rate's too high”: what is told beside the wish, else what the talk is about.
    private static string? WhatToPractise(TalkTurn turn, Reading reading) =>
        reading.Ranking.Where(other => other.P >= Thresholds.Hint)
            .Select(other => TopicsOfNews.Of(other.Act))
            .FirstOrDefault(found => found is not null) ?? turn.About?.Topic;

    // One of several commands is told to its dialog by its own words; a practice and a draft are about what stands beside them.
    private static string TextOf(TalkTurn turn, Command command, Reading reading) =>
        reading.Commands.Count > 1 && command is { Span.Length: > 0, Act: not ("want.practise" or "want.draft-check") }
            ? reading.Utterance.At(command.Span)
            : turn.Incoming.Text;

    private Task AboutAsync(TalkTurn turn, string act, CancellationToken cancellationToken)
    {
        if (act != "ask.about")
        {
            return HelpAsync(turn, cancellationToken);
        }
        return turn.Talk is null ? MenuAsync(turn, menu.Line("who-are-you")) : SayAndStayAsync(turn, "who-are-you", cancellationToken);
    }

    private async Task TakeAsync(TalkTurn turn, CommandReply reply, Reading reading, CancellationToken cancellationToken)
    {
        foreach (var line in reply.Lines)
        {
            turn.Say(line);
        }
        turn.Reply.Add([.. reply.Cards]);
        turn.IsAll |= reply.IsAll;
        if (reply.Undo is { } deed)
        {
            turn.Talks = turn.Talks.Did(deed);
        }
        if (reply.Wording is { } wording)
        {
            SpeakOf(turn, wording.Topic, reading);
            turn.Remember(talk => talk with { Wording = wording });
        }
        turn.Remember(talk => reading.Other is null ? talk.With(reply.Told) : talk);
        turn.Remember(talk => talk with { Dates = [.. talk.Dates.Except(reply.Forgets)] });
        turn.Remember(talk => talk with { SaidLines = [.. talk.SaidLines, .. reply.Said] });
        turn.Talks = turn.Talks with { Proposed = reply.Proposes, Which = reply.Which ?? turn.Talks.Which };
        if (reply.Begins is { } begins)
        {
            await BeginServiceAsync(turn, begins, cancellationToken);
        }
    }

    // Words given with nothing open are spoken of like those of a talk that has just ended: “shorter” is about them, and “her” is who they
    // are for.
    private void SpeakOf(TalkTurn turn, string topic, Reading reading)
    {
        var now = reader.Now(turn.Context);
        var isNew = turn.Talks.Last is not { HeardAt: { } heard } last
            || now - heard > Silences.StillOfLastTalk
            || Policy.OtherDeal(last, reading) is not null;
        if (turn.Talk is null && isNew)
        {
            turn.Talks = turn.Talks
                with { Last = dialogs.NewTalk(topic, [.. turn.Talks.Told, .. ToldIn(reading)], StillSpokenOf(turn, reading))
                    with { HeardAt = now } };
        }
    }

    private async Task BeginServiceAsync(TalkTurn turn, BeginTopic begins, CancellationToken cancellationToken)
    {
        if (turn.Talk is { IsService: true })
        {
            await dialogs.EndAsync(turn, cancellationToken);
        }
        IEnumerable<TalkFact> told = begins.Facts.Where(fact => fact.Confidence >= Thresholds.Cheap).Select(TalkFact.Told);
        var talk = dialogs.NewTalk(begins.Topic, turn.Talk is null ? [.. ToldBefore(turn), .. told] : told)
            with { IsService = turn.Talk is not null };
        talk = talk.Deal is null && turn.Talk?.Deal is { } deal ? talk with { Deal = deal } : talk;
        var options = new TopicOptions { Text = begins.Text, Item = begins.Item, Buyer = talk.Deal?.Buyer, Company = talk.Deal?.Company };
        await dialogs.BeginAsync(turn, options, talk, beside: turn.Talk is not null, cancellationToken);
    }

    private async Task TakeUpAsync(TalkTurn turn, Proposal proposal, Reading reading, CancellationToken cancellationToken)
    {
        if (proposal.Begins is { } topic)
        {
            await BeginAsync(turn, topic, proposal.Message, new TopicOptions(), cancellationToken);
            return;
        }
        var said = await reader.ReadAsync(turn.Context, proposal.Message, turn.Talk, cancellationToken);
        foreach (var act in proposal.Acts)
        {
            await ServeAsync(turn, new Command(act, null, reading.Leading.Span, 1), said, cancellationToken);
        }
    }

    private async Task UndoAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talks.Undo is not [.., var last])
        {
            await BackAsync(turn, cancellationToken);
            return;
        }
        var undo = undoes.FirstOrDefault(known => known.Kinds.Contains(last.Kind));
        var line = undo is null ? null : await undo.UndoAsync(turn.Context, last, cancellationToken);
        turn.Talks = turn.Talks with { Undo = [.. turn.Talks.Undo.SkipLast(1)] };
        turn.Say(line ?? menu.Line("too-late-to-undo"));
    }
}

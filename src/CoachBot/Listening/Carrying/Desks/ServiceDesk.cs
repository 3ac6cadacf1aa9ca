using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Services and replies: done inside the talk by their handlers, or by their dialog beside it.</summary>
public sealed class ServiceDesk(
    IEnumerable<ICommandHandler> handlers, TalkDialogs dialogs, BeginningDesk beginnings, ContentLibrary content, MenuReplies menu,
    UnsureDesk unsure) : IDeedDesk
{
    private readonly Dictionary<string, ICommandHandler> _handlers = handlers
        .SelectMany(handler => handler.Acts.Select(act => (act, handler)))
        .ToDictionary(pair => pair.act, pair => pair.handler, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Serve), typeof(Deed.Reply)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken) =>
        ServeAsync(turn, deed is Deed.Serve serve ? serve.Command : ((Deed.Reply)deed).Command, reading, cancellationToken);

    /// <summary>Does what a command asks for.</summary>
    public async Task ServeAsync(TalkTurn turn, Command command, Reading reading, CancellationToken cancellationToken)
    {
        // What is said of a call on file by name is no answer to the dialog at hand.
        var amends = command is { Act: "news.call-moved", Arg: null } or { Act: "want.change-reminder" };
        if (amends && await dialogs.AmendAsync(turn, cancellationToken))
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
            unsure.OfferToShow(turn, reading.Utterance.Text);
            return;
        }

        // Its dialog reads the seller's words itself, beside the talk, which waits.
        var item = command.Act == "want.practise" ? WhatToPractise(turn, reading) : null;
        var begins = new BeginTopic(topic.Id, reading.Facts, TextOf(turn, command, reading), item);
        await beginnings.BeginServiceAsync(turn, begins, cancellationToken);
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
            BeginningDesk.SpeakOf(turn, wording.Topic, reading);
            turn.Remember(talk => talk with { Wording = wording });
        }
        turn.Remember(talk => reading.Other is null ? talk.With(reply.Told) : talk);
        turn.Remember(talk => talk with { Dates = [.. talk.Dates.Except(reply.Forgets)] });
        turn.Talks = turn.Talks.Without(reply.ForgetsSaid);
        turn.Remember(talk => talk with { SaidLines = [.. talk.SaidLines, .. reply.Said] });
        turn.Talks = turn.Talks with { Proposed = reply.Proposes, Which = reply.Which ?? turn.Talks.Which };
        if (reply.Begins is { } begins)
        {
            await beginnings.BeginServiceAsync(turn, begins, cancellationToken);
        }
    }
}

using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Tests.Replies;

/// <summary>A talk in which a seller asks: each reply's words and lines are remembered, as a talk remembers them.</summary>
internal sealed class Asking(TalkState? talk)
{
    private static readonly Lazy<TestCoach> _coach = new(() => new TestCoach());

    private int _messages;

    public TalkState? Talk { get; private set; } = talk;

    /// <summary>What can be taken back.</summary>
    public IReadOnlyList<UndoableDeed> Done { get; init; } = [];

    public CommandReply Last { get; private set; } = new();

    /// <summary>A talk with Ana from Contoso about a no, after the first card.</summary>
    public static Asking AfterTheFirstCard(string topic = "buyer-said-no", string wording = "thank-and-ask", params TalkFact[] facts) =>
        new(new TalkState
    {
        Id = "1",
        Topic = topic,
        Deal = new("Ana", "Contoso"),
        Wording = new(topic, wording),
        Facts = facts,
    });

    /// <summary>Asks, and gives all that is said in reply as text.</summary>
    public async Task<string> AskAsync(string act, string? arg = null, params IReadOnlyList<Fact> facts)
    {
        using var turn =
            new TurnContext(new TestAdapter(), new Activity { Id = $"m{_messages++}", From = new ChannelAccount(name: "Sam Reed") });
        var command = new Command(act, arg, new Span(0, 0), 0.9);
        var handler = _coach.Value.Get<IEnumerable<ICommandHandler>>().Single(known => known.Acts.Contains(act));
        Last = await handler.HandleAsync(new(turn, command, new Reading(UtteranceReader.Read("asks"), [command], facts, []),
            Talk) { Done = Done }, TestContext.Current.CancellationToken);
        Talk = Talk is null ? null : Talk with { Wording = Last.Wording ?? Talk.Wording, SaidLines = [.. Talk.SaidLines, .. Last.Said] };
        return string.Join("\n", [.. Last.Lines, .. Last.Card is { } card ? new[] { card.Text } : []]);
    }
}

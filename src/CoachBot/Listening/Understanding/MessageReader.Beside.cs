using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads what is told beside the facts that everything is made of.</summary>
public sealed partial class MessageReader
{
    private IEnumerable<Fact> Beside(ITurnContext turn, Reading reading, TalkState? talk) =>
        MayTellMore(talk) && turn.Held<PutRightWords>() is null
            ? [.. Decider.In(reading), .. PutOffUntil.In(reading), .. TheirTrouble.In(reading), .. Details.Of(reading)]
            : [];

    // A draft is kept nowhere, what a service asks for is its own, and where words are asked for they are the answer: only what is told of
    // a case is more of it.
    private bool MayTellMore(TalkState? talk) =>
        talk is null || (views.IsOfCase(talk) && talk.Open is not { TakesWords: true });
}

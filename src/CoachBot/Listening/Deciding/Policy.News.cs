using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Deciding;

/// <summary>What news does: it moves a deal's talk, or opens one beside it.</summary>
public static partial class Policy
{
    private const string CallOff = "news.call-off";
    private const string NoShow = "no-show";

    // News of a deal moves its talk; news of another one opens beside it. What the talk is about already is an answer, or told again.
    private static Deed? News(TalkState? talk, Reading reading, Command command)
    {
        if (command is { Act: CallOff, Arg: null } && reading.Other is { } cancelled && reading.Commands.Any(IsAsking))
        {
            // “Other customer: he cancelled the demo. What do I write?”: words for him, and nothing of the one at hand is off.
            return talk is null ? new Deed.Begin(NoShow) : new Deed.OpenBeside(NoShow, cancelled);
        }
        if (TopicsOfNews.Of(command.Act) is not { } topic)
        {
            return new Deed.Serve(command);
        }
        if (talk is not null && command.P < Thresholds.Plain && MovesOn.IsMatch(reading.Utterance.Text))
        {
            return null;
        }
        if (talk is not null && OtherDeal(talk, reading) is { } other)
        {
            return new Deed.OpenBeside(topic, other);
        }
        if (talk is not null
            && talk.Topic != topic
            && command.P < Thresholds.Opening
            && reading.Facts.DistinctBy(fact => fact.Key).Count() > MostFactsOfNews)
        {
            // “Before you ask: two weeks, Bluebird, Owen, 30k”: what is told at length tells more of this, and no other news.
            return null;
        }
        if (talk?.Topic != topic || talk.Open is null)
        {
            return new Deed.Begin(topic);
        }
        if (!talk.Open.TakesWords && reading.OfOneDeal.Any(fact => fact.When is not null && IsTold(reading, fact) && !Knows(talk, fact)))
        {
            // “Harvest is mid-February”, of a deal that waits for it: more of the same, and no answer.
            return null;
        }
        return talk.Open.TakesWords
            ? new Deed.Answer(talk.Open.Question, null, reading.Utterance.Text)
            : new Deed.LeaveOut(FactStatus.Unknown);
    }

    /// <summary>The deal that a message is about where it is plainly not the talk's.</summary>
    public static DealView? OtherDeal(TalkState talk, Reading reading)
    {
        if (reading.Other is { } other)
        {
            return other;
        }
        var (buyer, company) = (Named(reading, FactKeys.Buyer), Named(reading, FactKeys.Company));
        var differs = Differs(talk.Deal?.Company, company) || (company is null && Differs(talk.Deal?.Buyer, buyer));
        return differs ? new DealView(buyer, company) : null;
    }

    private static string? Named(Reading reading, string key) => reading.OfOneDeal.FirstOrDefault(fact => fact.Key == key)?.Value;

    private static bool Differs(string? known, string? named) => !DealNames.Agree(known, named);
}

using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads a message as it stands in its talk: once, and by nothing but its words and the talk.</summary>
public sealed partial class MessageReader(
    Listener listener, TalkViews views, OpenQuestionReader atQuestion, BeyondDoubt beyondDoubt, DealsKnown deals,
    IEnumerable<IMomentWords> moments)
{
    private const string LookingBack = "debrief-call";
    private const double Certain = 0.99;

    private static readonly string[] _services = ["prepare-call", LookingBack, "set-reminder"];

    private static readonly string[] _freeTurns = ["want.", "steer.", "ask.", "news.", "chat."];

    /// <summary>Reads a message.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="talk">The talk at hand; null with nothing open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="isFirst">True where no words have been shown yet that it could be about.</param>
    public async Task<Reading> ReadAsync(ITurnContext turn, string text, TalkState? talk, CancellationToken cancellationToken,
        bool isFirst = false)
    {
        if (await OfOtherAsync(turn, text, talk, cancellationToken) is { } other)
        {
            return other;
        }
        if (await OfSeveralAsync(turn, text, talk, cancellationToken) is { } several)
        {
            return several;
        }
        var view = await views.OfAsync(turn, talk, cancellationToken);
        if ((await OfEarlierAsync(turn, text, talk, view.Deals, cancellationToken)
            ?? await OfKnownAsync(turn, text, talk, view.Deals, cancellationToken)) is { } earlier)
        {
            return earlier;
        }
        var reading =
            CommandsTogether.On(Languages.In(talk?.Open is null ? listener.Read(text, view) : atQuestion.Read(text, view, talk)),
                talk?.Open is not null);
        reading = atQuestion.WithOutcome(GoneQuiet.In(ToWhom.In(reading)), view, talk);
        reading = isFirst ? FirstStory.In(reading) : reading;
        reading = talk?.Open is null ? WithItsNews(reading, view) : reading;
        if (reading.Leading is { Act: "answer", P: 1 })
        {
            return reading;
        }
        if (talk?.Open is { TakesWords: true } && _services.Contains(talk.Open.Topic) && NoAnswers.Act(text) is { } nothing)
        {
            // “K” is nobody's name, and “er, the usual” is nothing that was learnt.
            return reading.LedBy(new Command(nothing, null, reading.Whole, Certain));
        }
        if (talk?.Open is { TakesWords: false } && Nods.Is(text) && reading.Leading is not { Act: "answer", P: >= Thresholds.Undoable })
        {
            // “Ok” to words that were shown is no answer to the question behind them.
            return reading.LedBy(new Command(Nods.Act, null, reading.Whole, Certain));
        }
        if (talk?.Open is not null && DontKnow.Is(text))
        {
            // “Dunno that either. What would you do?” is no answer, whatever else it says.
            return reading.LedBy(new Command("unknown", null, reading.Whole, Certain));
        }
        reading = await beyondDoubt.InAsync(turn, reading, talk, cancellationToken);
        reading = AtThisMoment(reading, talk, view.IsLive);
        foreach (var moment in moments)
        {
            reading = await moment.HearAsync(turn, reading, talk, cancellationToken);
        }
        var now = TimeZoneInfo.ConvertTime(view.Time.Now, view.Time.Zone).DateTime;
        reading = ToldPast.In(OtherSums.Without(NamedSo.In(reading), talk), now);
        reading = reading with { Facts = [.. reading.Facts.Where(fact => !IsSeller(turn, fact)), .. Beside(turn, reading, talk)] };
        reading = NotYet.In(BuyerReadRight.In(reading, talk?.Deal), now);
        reading = ToldFirst.In(reading, talk);
        return NamePutRight.In(CalledSo.In(MetWith.In(reading)), turn.Held<TalkSpokenOf>()?.Talk?.Deal);
    }

    // “She wrote: Hi Jo, …” greets the seller.
    private static bool IsSeller(ITurnContext turn, Fact fact) =>
        fact.Key == FactKeys.Buyer && Content.Names.First(turn.Activity.From?.Name) is { Length: > 0 } own
        && string.Equals(fact.Value, own, StringComparison.OrdinalIgnoreCase);
}

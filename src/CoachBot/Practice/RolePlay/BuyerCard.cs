using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Storage.Turns;

namespace CoachBot.Practice.RolePlay;

/// <summary>The buyer speaks, labelled as the coach in a part; the seller writes what they would say.</summary>
public sealed class BuyerCard(SharedContent shared)
{
    public const string Silence = "silence";
    public const string Stop = "stop";
    public const int LongestSpeech = 1000;

    /// <param name="part">The words of the card.</param>
    /// <param name="step">What ties a click to this exchange; null where nothing more is to be said.</param>
    public CoachCard Build(BuyerPart part, string? step)
    {
        var words = part.Says is { } says ? $"“{says}”" : part.Thinks;
        var card = Elements.Card(
        [
            Elements.Header(Icons.Buyer(part.Mood), null, part.Label),
            part.Scene is null ? null : Elements.Paragraph(part.Scene),
            part.Says is null ? Elements.Paragraph(words) : Elements.Words(words),
            .. step is null ? [] : Turn(part, step),
        ]);
        var lines = new[] { part.Scene, part.Label, words, step is null ? null : part.YourTurn }.OfType<string>();
        return new CoachCard(card, string.Join("\n\n", lines), $"{part.Label}: {words}") { Speak = part.Says };
    }

    private AdaptiveElement[] Turn(BuyerPart part, string step) =>
    [
        new AdaptiveTextInput { Id = "text", Label = part.YourTurn, MaxLength = LongestSpeech },
        Elements.Row(
            Elements.Button(shared.Line("card-send"), new Click { Step = step }),
            Elements.Button(part.SilenceLabel, new Click { Step = step, Answer = Silence }),
            Elements.Button(part.StopLabel, new Click { Step = step, Answer = Stop })),
    ];
}

/// <summary>What stands on a buyer's card.</summary>
/// <param name="Label">Who speaks: the coach, in a part.</param>
/// <param name="Says">The buyer's words, or null while they think.</param>
/// <param name="Thinks">What is shown while they think.</param>
public sealed record BuyerPart(string Label, string? Says, string Thinks, string YourTurn, string SilenceLabel, string StopLabel)
{
    /// <summary>What their face shows: open, calm or closed.</summary>
    public string Mood { get; init; } = "calm";

    /// <summary>Where the two of them are, at the beginning.</summary>
    public string? Scene { get; init; }
}

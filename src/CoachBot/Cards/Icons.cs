using AdaptiveCards;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Cards;

/// <summary>
/// The small pictures on cards, which the bot itself hands out: Teams fetches and keeps them, so another drawing gets another version in
/// its path. A card names a picture; where it stands is put in when the card is sent.
/// </summary>
public sealed class Icons(PublicAddress address, LiveContent live) : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>Beside words to say.</summary>
    public const string Words = "words";

    /// <summary>Beside what came of something.</summary>
    public const string Done = "done";

    /// <summary>Beside a call.</summary>
    public const string Call = "call";

    /// <summary>Beside reminders.</summary>
    public const string Reminder = "reminder";

    /// <summary>Beside the journal.</summary>
    public const string Journal = "journal";

    private const string Scheme = "icon";
    private const string Folder = "cards/v1/";
    private const uint Width = 32;

    /// <summary>The face of a buyer in a role-play.</summary>
    public static string Buyer(string mood) => $"buyer-{mood}";

    /// <summary>Puts the address of the pictures at hand for all that a turn sends.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Set(new Icons(_address, _live) { _turn = turnContext });
        return next(cancellationToken);
    }

    /// <summary>A picture by its name.</summary>
    internal static AdaptiveImage Image(string name) => new(new Uri($"{Scheme}:{name}")) { PixelWidth = Width };

    /// <summary>Puts addresses where pictures are named; without a known address there are none.</summary>
    internal static void Place(AdaptiveCard card, Icons? icons)
    {
        foreach (var columns in card.Body.OfType<AdaptiveColumnSet>())
        {
            columns.Columns.RemoveAll(column => icons is null && column.Items is [AdaptiveImage]);
            foreach (var image in columns.Columns.SelectMany(column => column.Items)
                .OfType<AdaptiveImage>()
                .Where(image => image.Url?.Scheme == Scheme))
            {
                var name = image.Url!.AbsolutePath;
                (image.Url, image.AltText) =
                    (new Uri(icons!._address.Get(), $"{Folder}{name}.png"), icons.Content.Shared.Line($"icon-{name}"));
            }
        }
    }

    private readonly PublicAddress _address = address;
    private readonly LiveContent _live = live;
    private ITurnContext? _turn;

    // The same content as the rest of the turn.
    private ContentLibrary Content => (_turn?.Held<Edition>() ?? _live.Current).Library;
}

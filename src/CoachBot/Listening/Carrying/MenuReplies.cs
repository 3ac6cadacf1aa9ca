using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Recognition;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>What the coach says when no dialog is open: welcome, help, what it can do, did you mean.</summary>
public sealed class MenuReplies(ContentLibrary content, TopicDialogs dialogs)
{
    private static readonly (string Topic, string Line)[] _features =
    [
        ("prepare-call", "help-prepare"),
        ("debrief-call", "help-debrief"),
        ("set-reminder", "help-remind"),
        ("practise", "help-role-play"),
        ("check-draft", "help-draft"),
        ("show-journal", "help-open"),
    ];

    private const int MostOffered = 3;
    private const int MostRanked = 6;

    private readonly MenuCard _menu = new(content.Shared);

    public CoachCard Welcome(Names names) => _menu.Build(
        Line("welcome-title", names),
        [Line("welcome"), Line("welcome-how"), Line("welcome-private"), Line("welcome-buttons")],
        Topics);

    public CoachCard Help(Names names) => _menu.BuildHelp(
        Line("help-title", names),
        Line("help"),
        [.. _features.Where(feature => dialogs.Has(feature.Topic)).Select(feature => (Line(feature.Line), feature.Topic))],
        Line("help-any-time"),
        Topics);

    /// <summary>A sentence, and everything that can be begun.</summary>
    public CoachCard Menu(params IReadOnlyList<string> text) => _menu.Build(null, text, Topics);

    /// <summary>The likeliest topics of those that can be begun.</summary>
    public CoachCard DidYouMean(RecognitionResult recognised, string said)
    {
        var likely = recognised.Offers(MostRanked)
            .Where(offer => dialogs.Has(offer.Intent))
            .Take(MostOffered)
            .Select(offer => content.Find(offer.Intent)!);
        return _menu.Build(null, [Line("did-you-mean")], likely, said, (Line("none-of-these"), "none-of-these"));
    }

    /// <summary>The likeliest topics of a message that could be several.</summary>
    public CoachCard DidYouMean(IReadOnlyList<Topic> likely, string said, string? lead = null) =>
        _menu.Build(null, [lead ?? Line("did-you-mean")], likely.Where(topic => dialogs.Has(topic.Id)).Take(MostOffered + 1), said,
            (Line("none-of-these"), "none-of-these"));

    /// <summary>What a message could be as well, below the words for what it was taken for.</summary>
    public CoachCard OrElse(IReadOnlyList<Topic> others, string said) =>
        _menu.Build(null, [Line("or-else")], others.Where(topic => dialogs.Has(topic.Id)).Take(MostOffered), said);

    /// <summary>Two ways on from a question whose answers weren't understood; everything told is kept.</summary>
    public CoachCard TwoWaysOn(string? lead = null) => _menu.Build(null, [lead ?? Line("two-ways")], [], null,
        (Line("two-ways-skip"), "skip"), (Line("two-ways-cancel"), "cancel")) with { Part = CardPart.Question };

    /// <summary>Whether an organisation has switched a topic off.</summary>
    public bool IsOff(string topic) => content.Find(topic) is Situation { IsOff: true };

    public string Line(string key, Names? names = null) => content.Shared.Line(key, names);

    public string Vary(string key, ITurnContext turn, Names? names = null) =>
        content.Shared.Line(key, VariantOfTurn.Of(turn.Activity), names);

    private IReadOnlyList<Topic> Topics => dialogs.Topics;
}

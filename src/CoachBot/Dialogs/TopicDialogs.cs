using CoachBot.Content;
using CoachBot.Situations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// The dialogs that the coach can hold, by topic: those of its features, and one for each situation that an organisation has added.
/// </summary>
public sealed class TopicDialogs
{
    private readonly DialogSet _dialogs;

    public TopicDialogs(IEnumerable<TopicDialog> features, ContentLibrary content, SituationTools tools)
    {
        _dialogs = new DialogSet();
        foreach (var feature in features.Where(feature => content.Find(feature.Dialog.Id) is not Situation { IsOff: true }))
        {
            _dialogs.Add(feature.Dialog);
        }
        List<Topic> coachs = [.. _dialogs.GetDialogs().Select(dialog => content.Find(dialog.Id)).OfType<Topic>()];
        List<Situation> own = [.. content.Situations.Where(situation => !Has(situation.Id))];
        own.ForEach(situation => _dialogs.Add(new AddedSituationDialog(situation, tools)));
        Topics = [.. own, .. coachs];
    }

    /// <summary>
    /// The topics that can be begun: an organisation's own first, on a menu in sight at once, then the coach's in the order of their
    /// registration.
    /// </summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Whether nothing that the seller wrote about this topic may be kept.</summary>
    public bool Forgets(string topic) => _dialogs.Find(topic) is INoRetention;

    public bool Has(string topic) => _dialogs.Find(topic) is not null;

    /// <summary>The dialogs with a talk's own stack.</summary>
    public DialogContext Context(ITurnContext turn, DialogState stack) => new(_dialogs, turn, stack);
}

/// <summary>A feature's dialog; its id is the id of the topic that it is about.</summary>
public sealed record TopicDialog(Dialog Dialog);

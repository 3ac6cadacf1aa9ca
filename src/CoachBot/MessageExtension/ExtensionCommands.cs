using CoachBot.Content;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>What Teams may ask of the message extension, by the names that the app's manifest gives to its commands.</summary>
public sealed class ExtensionCommands(WordingExtension wording, DraftExtension drafts)
{
    public const string FindWording = "findWording";
    public const string CoachMeOnThis = "coachMeOnThis";
    public const string CheckDraft = "checkDraft";

    public MessagingExtensionResponse Query(MessagingExtensionQuery query, Names names) => wording.Find(query, names);

    public MessagingExtensionActionResponse Open(MessagingExtensionAction action, Names names) =>
        action.CommandId == CheckDraft ? drafts.Open() : wording.Advise(action, names);

    public MessagingExtensionActionResponse Submit(MessagingExtensionAction action, Names names) =>
        action.CommandId == CheckDraft ? drafts.Submit(action) : wording.Submit(action, names);
}

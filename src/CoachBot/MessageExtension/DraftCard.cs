using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.MessageExtension;

/// <summary>The dialog “Check a draft”: what there is to say of it, the draft itself to be changed, and how it will travel.</summary>
internal sealed class DraftCard(ContentLibrary content)
{
    private readonly DraftReviewCard _review = new(content);

    public AdaptiveCard Build(DraftChoice choice, string lead, DraftReview? review, params IReadOnlyList<string> repairable)
    {
        var card = Elements.Card(
        [
            review is null ? Elements.Paragraph(lead) : null,
            .. review is null ? [] : _review.Parts(review, shown: 0, repairable, Repair),
            new AdaptiveTextInput
            {
                Id = "text", Label = content.Shared.Line("extension-draft"), Value = Fitting(choice.Text), IsMultiline = true,
                MaxLength = DraftPaste.LongestDraft,
            },
            Choices("channel", Channel.Text.Fill(Names.None), $"{choice.In}".ToLowerInvariant(),
                Channel.Answers.Select(answer => (answer.Label, answer.Id))),
            Choices("situation", content.Shared.Line("extension-situation"), choice.Situation,
                content.Situations.Select(situation => (situation.Title, situation.Id))),
            Elements.Row(Buttons(review)),
        ]);
        card.Speak = card.FallbackText = review is null ? lead : _review.Plain(review, shown: 0);
        return card;
    }

    /// <summary>As much as the field takes: with a longer text the card would outgrow what Teams shows.</summary>
    private static string? Fitting(string? text)
    {
        if (text is not { Length: > DraftPaste.LongestDraft })
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[DraftPaste.LongestDraft - 1]) ? DraftPaste.LongestDraft - 1 : DraftPaste.LongestDraft)];
    }

    private Question Channel => content.Find(CheckDraftDialog.TopicId)!.Questions["channel"];

    private AdaptiveChoiceSetInput Choices(string id, string label, string? chosen, IEnumerable<(string Title, string Value)> choices) =>
        new()
    {
        Id = id,
        Label = label,
        Placeholder = content.Shared.Line("extension-situation-unknown"),
        Value = chosen,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
    };

    private IEnumerable<AdaptiveAction> Buttons(DraftReview? review)
    {
        yield return Button(review is null ? "extension-check" : "extension-check-again", DraftChoice.Check);
        if (review is not null)
        {
            yield return Button("extension-use", DraftChoice.Use);
        }
    }

    // It takes the draft along as it stands in its field.
    private static AdaptiveSubmitAction Repair(string title, string rule) => new() { Title = title, Data = DraftChoice.Repairing(rule) };

    private AdaptiveSubmitAction Button(string line, string does) =>
        new() { Title = content.Shared.Line(line), Data = DraftChoice.Button(does) };
}

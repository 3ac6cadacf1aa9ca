using AdaptiveCards;
using CoachBot.Content;
using CoachBot.Replies.Words;

namespace CoachBot.Cards;

/// <summary>The words to say, in the seller's channel, why they work, what to leave out, and whose idea it is.</summary>
public sealed class WordingCard(SharedContent shared)
{
    private const string Spoken = "spoken";
    private const string Email = "email";
    private const string Chat = "chat";

    private readonly WordingParts _parts = new(shared);

    /// <param name="lead">A sentence before the words, or null.</param>
    public CoachCard Build(Situation situation, Wording wording, Names names, string? lead = null)
    {
        var parts = Parts(wording, names);
        var avoid = wording.Avoid.Count > 0 ? wording.Avoid : wording.Key == situation.First ? situation.Avoid : [];
        var card = Elements.Card(
        [
            lead is null ? null : Elements.Paragraph(lead),
            Elements.Heading(wording.Title),
            parts.Count > 1 ? Switch(parts) : null,
            .. parts,
            wording.Then is null ? null : Elements.Paragraph(wording.Then.Fill(names)),
            Labelled("card-why", wording.Why),
            .. Avoid(avoid),
            Elements.Small(Credit(shared, situation.Source)),
        ]);
        return new CoachCard(card, Plain(situation, wording, names, lead), $"{shared.Line("notify-wording")}: {wording.Title}")
        {
            Speak = wording.Spoken?.Fill(names),
            Part = CardPart.Wording,
        };
    }

    /// <summary>What to say now, and nothing else: for somebody with a buyer on the line.</summary>
    public CoachCard BuildLive(Wording wording, Names names)
    {
        var spoken = WordingForms.Nearest(wording, new(Form.Spoken, Form.Short))!.Body.Fill(names);
        var then = wording.Then?.Fill(names);
        var card = Elements.Card(WordingParts.Spoken(Spoken, spoken), then is null ? null : Elements.Paragraph(then));
        return new CoachCard(card, string.Join("\n\n", new[] { $"“{spoken.Trim()}”", then }.OfType<string>()), spoken)
        {
            Speak = spoken,
            Part = CardPart.Wording,
        };
    }

    private List<AdaptiveContainer> Parts(Wording wording, Names names)
    {
        var parts = new List<AdaptiveContainer>(3);
        if (wording.Spoken is { } spoken)
        {
            parts.Add(WordingParts.Spoken(Spoken, spoken.Fill(names)));
        }
        if (wording.Email is { } email)
        {
            parts.Add(_parts.Email(Email, email.Subject.Fill(names), email.Body.Fill(names), parts.Count == 0));
        }
        if (wording.Chat is { } chat)
        {
            parts.Add(_parts.Chat(Chat, chat.Fill(names), parts.Count == 0));
        }
        return parts;
    }

    private AdaptiveActionSet Switch(List<AdaptiveContainer> parts)
    {
        var ids = parts.ConvertAll(part => part.Id!);
        return Elements.Row(ids.Select(id => Elements.Show(shared.Line($"card-{id}"), id, ids)));
    }

    private AdaptiveTextBlock Labelled(string line, string text) => Elements.Small($"{shared.Line(line)}: {text}");

    private IEnumerable<AdaptiveElement> Avoid(IReadOnlyList<string> avoid)
    {
        if (avoid.Count > 0)
        {
            yield return Elements.Small($"{shared.Line("card-avoid")}:");
        }
        foreach (var text in avoid)
        {
            var line = Elements.Small($"✕ {text}");
            line.Spacing = AdaptiveSpacing.None;
            yield return line;
        }
    }

    // The title stands in quotes itself, so quotes within it become single ones.
    internal static string Credit(SharedContent shared, Credit source) => shared.Line(
        "card-source", Names.None.With("title", source.Title.Replace('“', '‘').Replace('”', '’')).With("author", source.Author));

    private string Plain(Situation situation, Wording wording, Names names, string? lead)
    {
        var words = (wording.Spoken ?? wording.Chat ?? wording.Email!.Body).Fill(names).Trim();
        string?[] lines =
        [
            lead,
            wording.Title,
            $"“{words}”",
            wording.Then?.Fill(names),
            $"{shared.Line("card-why")}: {wording.Why}",
            Credit(shared, situation.Source),
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }
}

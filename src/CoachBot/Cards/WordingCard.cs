using AdaptiveCards;
using CoachBot.Content;
using CoachBot.Replies.Words;

namespace CoachBot.Cards;

/// <summary>The words to say, in the seller's channel; why they work, what to leave out, and whose idea it is, one tap away.</summary>
public sealed class WordingCard(SharedContent shared)
{
    private const string Spoken = "spoken";
    private const string Email = "email";
    private const string Chat = "chat";
    private const string Why = "why";

    private readonly WordingParts _parts = new(shared);

    /// <param name="lead">A sentence before the words, or null.</param>
    /// <param name="channel">The form that is open: spoken, email or chat.</param>
    public CoachCard Build(Situation situation, Wording wording, Names names, string? lead = null, string channel = Spoken)
    {
        var card = Elements.Card(
        [
            Elements.Header(Icons.Words, About(situation.Button, names), wording.Title),
            lead is null ? null : Elements.Paragraph(lead),
            .. Body(wording, Avoid(situation, wording), situation.Source, names, channel),
        ]);
        return new CoachCard(card, Plain(situation, wording, names, lead), $"{shared.Line("notify-wording")}: {wording.Title}")
        {
            Speak = wording.Spoken?.Fill(names),
            Part = CardPart.Wording,
        };
    }

    /// <param name="shown">Counsel's words, which fit the story better than the situation's own.</param>
    /// <param name="answer">What the coach thinks of it.</param>
    public CoachCard Build(Situation situation, ShownWords shown, Names names, string answer, string channel)
    {
        var card = Elements.Card(
        [
            Elements.Header(Icons.Words, null, About(situation.Button, names)),
            Elements.Paragraph(answer),
            .. Body(shown.Wording, [], shown.Source, names, channel),
        ]);
        var words = (shown.Wording.Spoken ?? shown.Wording.Chat ?? shown.Wording.Email!.Body).Fill(names).Trim();
        string?[] lines =
        [
            answer,
            $"“{words}”",
            shown.Wording.Then?.Fill(names),
            $"{shared.Line("card-why")}: {shown.Wording.Why}",
            shown.Source is null ? null : Credit(shared, shown.Source),
        ];
        return new CoachCard(card, string.Join("\n\n", lines.OfType<string>()), answer)
        {
            Speak = $"{answer} {words}",
            Part = CardPart.Wording,
        };
    }

    /// <summary>What to say now, and nothing else: for somebody with a buyer on the line.</summary>
    public CoachCard BuildLive(Wording wording, Names names)
    {
        var spoken = WordingForms.Nearest(wording, new(Form.Spoken, Form.Short))!.Body.Fill(names);
        var then = wording.Then?.Fill(names);
        var card = Elements.Card(_parts.Spoken(Spoken, spoken).Box, then is null ? null : Elements.Then(then));
        return new CoachCard(card, string.Join("\n\n", new[] { $"“{spoken.Trim()}”", then }.OfType<string>()), spoken)
        {
            Speak = spoken,
            Part = CardPart.Wording,
        };
    }

    /// <summary>The words without their heading: in each form, what to do then, and why.</summary>
    internal IEnumerable<AdaptiveElement> Body(Wording wording, IReadOnlyList<string> avoid, Credit? source, Names names,
        string channel = Spoken)
    {
        var forms = Forms(wording, names, channel);
        forms.Skip(1).ToList().ForEach(form => form.Box.IsVisible = false);
        return
        [
            .. forms.Select(form => form.Box),
            .. wording.Then is null ? [] : new[] { Elements.Then(wording.Then.Fill(names)) },
            .. forms.Select(form => Row(form, forms)),
            Explained(wording.Why, avoid, source),
        ];
    }

    /// <summary>What a card is about, in its smallest line.</summary>
    internal static string About(string topic, Names names) =>
        string.Join(" · ", new[] { topic, string.Join(", ", Parties(names)) }.Where(part => part.Length > 0));

    // Somebody whose firm has their name is named once.
    private static IEnumerable<string> Parties(Names names) =>
        new[] { names.Buyer, names.Company }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private List<WordingForm> Forms(Wording wording, Names names, string channel)
    {
        WordingForm?[] forms =
        [
            wording.Spoken is { } spoken ? _parts.Spoken(Spoken, spoken.Fill(names)) : null,
            wording.Email is { } email ? _parts.Email(Email, email.Subject.Fill(names), email.Body.Fill(names)) : null,
            wording.Chat is { } chat ? _parts.Chat(Chat, chat.Fill(names)) : null,
        ];
        // The first is the one that is open.
        return [.. forms.OfType<WordingForm>().OrderByDescending(form => form.Id == channel)];
    }

    // Each form has its own row, which leads to the others: the one that is open is named above its words.
    private AdaptiveActionSet Row(WordingForm form, List<WordingForm> forms) => new()
    {
        Id = RowOf(form),
        IsVisible = form == forms[0],
        Spacing = AdaptiveSpacing.Small,
        Actions =
        [
            .. _parts.Use(form) is { } use ? [use] : Array.Empty<AdaptiveAction>(),
            .. forms.Where(other => other != form).Select(other => Open(other, forms)),
            Elements.Toggle(shared.Line("card-why-button"), Why),
        ],
    };

    private AdaptiveToggleVisibilityAction Open(WordingForm form, List<WordingForm> forms) => Elements.Toggle(
        shared.Line($"card-{form.Id}"),
        forms.SelectMany(other =>
            new[] { new AdaptiveTargetElement(other.Id, other == form), new AdaptiveTargetElement(RowOf(other), other == form) }));

    private static string RowOf(WordingForm form) => CardSize.RowOf(form.Id);

    private AdaptiveContainer Explained(string why, IReadOnlyList<string> avoid, Credit? source) => new()
    {
        Id = Why,
        IsVisible = false,
        Spacing = AdaptiveSpacing.Small,
        Items =
        [
            Elements.Labelled(shared.Line("card-why"), why),
            .. avoid.Count == 0
                ? []
                : avoid.Select(text => Elements.Paragraph($"✕ {text}")).Prepend(Elements.Bold(shared.Line("card-avoid"))).Select(Close),
            .. source is null ? [] : new[] { Elements.Small(Credit(shared, source)) },
        ],
    };

    private static AdaptiveElement Close(AdaptiveElement line)
    {
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    private static IReadOnlyList<string> Avoid(Situation situation, Wording wording) =>
        wording.Avoid.Count > 0 ? wording.Avoid : wording.Key == situation.First ? situation.Avoid : [];

    // The title stands in quotes itself, so quotes within it become single ones.
    internal static string Credit(SharedContent shared, Credit source) => shared.Line(
        "card-source", Names.None.With("title", source.Title.Replace('“', '‘').Replace('”', '’')).With("author", source.Author));

    private string Plain(Situation situation, Wording wording, Names names, string? lead)
    {
        var words = (wording.Spoken ?? wording.Chat ?? wording.Email!.Body).Fill(names).Trim();
        var avoid = Avoid(situation, wording);
        string?[] lines =
        [
            lead,
            wording.Title,
            $"“{words}”",
            wording.Then?.Fill(names),
            $"{shared.Line("card-why")}: {wording.Why}",
            avoid.Count == 0 ? null : string.Join('\n', avoid.Select(text => $"✕ {text}").Prepend($"{shared.Line("card-avoid")}:")),
            Credit(shared, situation.Source),
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }
}

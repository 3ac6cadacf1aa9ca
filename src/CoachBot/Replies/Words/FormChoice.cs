using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>What becomes of words that shall be otherwise.</summary>
/// <param name="Line">The key of the line that says so.</param>
/// <param name="Words">The words; null where they stay as they are.</param>
public sealed record FormChange(string Line, FormText? Words);

/// <summary>Chooses the form that a seller asks for. Wishes add up: “shorter” after “in writing” is the short email.</summary>
public static class FormChoice
{
    /// <summary>Several wishes at once, or one that needs no other name: the acts stand in the argument, joined by a plus.</summary>
    public const string Otherwise = "ask.otherwise";

    public const string Firmer = "firmer";
    public const string Gentler = "gentler";
    public const string Lighter = "lighter";

    /// <summary>Without a word, which stands behind it: “without:budget”.</summary>
    public const string Without = "without:";

    public const string Simpler = "simpler";
    public const string Versions = "versions";
    public const string WithoutThanks = "without-thanks";
    public const string WithoutApology = "without-apology";
    public const string Opening = "opening";

    /// <summary>What should have been said, for the next time: the words that the case begins with.</summary>
    public const string NextTime = "next-time";

    /// <summary>One line, and nothing around it.</summary>
    public const string OneLine = "one-line";

    /// <summary>Questions to ask, and nothing around them; how many, stands behind it: “questions:2”.</summary>
    public const string Questions = "questions:";

    /// <summary>What had better not be said or done.</summary>
    public const string Avoid = "avoid";

    public const string Recommended = "recommended";
    public const string InEnglish = "in-english";

    // First how it goes out, then how it sounds, and last what is left out or chosen from.
    private static readonly string[] Order =
        [NextTime, Opening, Recommended, "ask.spoken", "ask.as-chat", "ask.as-email", "ask.as-voicemail", "ask.another", "ask.longer",
        "ask.warmer",
            "ask.more-formal", Gentler, Lighter, Firmer, Simpler, InEnglish, "ask.shorter", WithoutThanks, WithoutApology, Without,
            Versions];

    private static readonly string[] Channels = ["ask.spoken", "ask.as-chat", "ask.as-email", "ask.as-voicemail"];

    private static readonly string[] Others = [Form.Plain, Form.Another, Form.Warm, Form.Short, Form.Formal];

    /// <summary>The acts that ask for another form.</summary>
    public static IReadOnlyList<string> Acts { get; } =
    [
        "ask.shorter", "ask.longer", "ask.warmer", "ask.more-formal", "ask.as-email", "ask.as-chat", "ask.as-voicemail", "ask.spoken",
        "ask.another", "ask.repeat", Otherwise,
    ];

    /// <summary>Wishes in the order in which they are done.</summary>
    public static IEnumerable<string> InOrder(IEnumerable<string> wishes) =>
        wishes.OrderBy(wish => Array.IndexOf(Order, wish.StartsWith(Without, StringComparison.Ordinal) ? Without : wish));

    /// <summary>Whether a wish is for another way that the words go out.</summary>
    public static bool IsChannel(string wish) => Channels.Contains(wish);

    /// <param name="wording">The words that were shown last.</param>
    /// <param name="shown">How they were shown.</param>
    /// <param name="act">What is asked for.</param>
    public static FormChange Choose(Wording wording, Form shown, string act) => act switch
    {
        "ask.shorter" => shown.Channel == Form.Voicemail
            ? new("already-short", null)
            : shown.Register == Form.Short && WordingForms.Of(wording, shown with { Register = Form.Fewest }) is { } fewest
                ? new("shorter-lead", fewest)
                : shown.Register == Form.Fewest ? new("already-short", null)
                : In(Form.Short, wording, shown, "shorter-lead", "already-short"),
        "ask.longer" =>
            shown.Register is Form.Short or Form.Fewest
                ? In(Form.Plain, wording, shown, "longer-lead", "longer-none")
                : AtLength(wording, shown),
        "ask.warmer" => In(Form.Warm, wording, shown, "warmer-lead", "already-warm"),
        "ask.more-formal" => In(Form.Formal, wording, shown, "formal-lead", "already-formal"),
        "ask.as-email" => Through(Form.Email, wording, shown, "email-lead"),
        "ask.as-chat" => Through(Form.Chat, wording, shown, "chat-lead"),
        "ask.spoken" => Aloud(wording, shown),
        "ask.as-voicemail" => wording.Voicemail is null
            ? new("voicemail-none", null)
            : new("voicemail-lead", WordingForms.Of(wording, new(Form.Voicemail, Form.Plain))),
        "ask.another" => Next(wording, shown),
        // Where nobody has written it straight, there is no firmer text than the one with the fewest words.
        Firmer => In(Or(Form.Direct, Form.Short, wording, shown), wording, shown, "firmer-lead", "already-firm"),
        Gentler => In(Or(Form.Gentle, Form.Warm, wording, shown), wording, shown, "gentler-lead", "already-warm"),
        Lighter => Or(Form.Light, Form.Another, wording, shown) is Form.Light
            ? In(Form.Light, wording, shown, "lighter-lead", "only-these")
            : Next(wording, shown),
        Simpler => In(Form.Short, wording, shown, "simpler-lead", "already-simple"),
        Recommended =>
            new("recommended-lead", WordingForms.Of(wording, new(Form.Spoken, Form.Short)) ?? WordingForms.Nearest(wording, shown)),
        NextTime => new("next-time-lead", WordingForms.Of(wording, new(Form.Spoken, Form.Plain)) ?? WordingForms.Nearest(wording, shown)),
        Opening => new("opening-lead", WordingForms.Of(wording, new(Form.Spoken, Form.Short)) ?? WordingForms.Nearest(wording, shown)),
        InEnglish =>
            new("only-english", (shown.Register == Form.Short ? null : WordingForms.Of(wording, shown with { Register = Form.Short }))
                ?? WordingForms.Nearest(wording, shown)),
        _ => new("repeat-lead", WordingForms.Nearest(wording, shown)),
    };

    /// <summary>Two to choose from, other than what was shown, in the same channel.</summary>
    public static IReadOnlyList<FormText> Two(Wording wording, Form shown) =>
    [
        .. new[] { Form.Another, Form.Short, Form.Warm, Form.Plain, Form.Formal }.Where(register => register != shown.Register)
            .Select(register => WordingForms.Of(wording, shown with { Register = register }))
                .OfType<FormText>()
                .DistinctBy(text => text.Body.Source)
                .Take(2),
    ];

    private static string Or(string register, string otherwise, Wording wording, Form shown) =>
        WordingForms.Of(wording, shown with { Register = register }) is null ? otherwise : register;

    // Who has words to be said already and wants to say them wants them easier to say.
    private static FormChange Aloud(Wording wording, Form shown) =>
        shown is { Channel: Form.Spoken, Register: Form.Plain }
            && WordingForms.Of(wording, shown with { Register = Form.Short }) is { } easy
            ? new("spoken-lead", easy)
            : Through(Form.Spoken, wording, shown, "spoken-lead");

    private static FormChange In(string register, Wording wording, Form shown, string lead, string already)
    {
        if (shown.Register == register)
        {
            return new(already, null);
        }
        return WordingForms.Of(wording, shown with { Register = register }) is { } text ? new(lead, text) : new("only-these", null);
    }

    // In writing there is room for more.
    private static FormChange AtLength(Wording wording, Form shown) =>
        shown.Channel is not Form.Email
            && (WordingForms.Of(wording, shown with { Channel = Form.Email })
                ?? WordingForms.Of(wording, new(Form.Email, Form.Plain))) is { } mail
            ? new("longer-in-writing", mail)
            : new("longer-none", null);

    private static FormChange Through(string channel, Wording wording, Form shown, string lead)
    {
        var text = WordingForms.Of(wording, shown with { Channel = channel }) ?? WordingForms.Of(wording, new(channel, Form.Plain));
        return text is null ? new("only-these", null) : new(lead, text);
    }

    // The next that is written, in the same channel; after the last, the first.
    private static FormChange Next(Wording wording, Form shown)
    {
        var at = Array.IndexOf(Others, shown.Register);
        var text = Enumerable.Range(1, Others.Length - 1)
            .Select(step => WordingForms.Of(wording, shown with { Register = Others[(at + step) % Others.Length] }))
            .FirstOrDefault(found => found is not null);
        return text is null ? new("only-these", null) : new("another-lead", text);
    }
}

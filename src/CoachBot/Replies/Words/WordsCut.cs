using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>Words made less, and otherwise left as they sound.</summary>
internal static class WordsCut
{
    private static readonly string[] _registers = [Form.Plain, Form.Gentle, Form.Short, Form.Warm, Form.Another, Form.Formal, Form.Direct];

    /// <summary>Whether a wish says how the words shall sound, so that the shorter ones must sound so as well.</summary>
    public static bool Keeps(string wish) =>
        wish is "ask.warmer" or "ask.more-formal" or FormChoice.Gentler or FormChoice.Lighter or FormChoice.Firmer;

    /// <summary>The same in fewer words; null where there are few already.</summary>
    public static FormText? Of(FormText words) =>
        words.Form.Register is Form.Plain or Form.Short ? null : LeftOut.Shortened(words) ?? words;

    /// <summary>Words in the same channel that do without a word; null where it doesn't stand in them.</summary>
    public static FormText? Without(Wording wording, FormText words, string unwanted) =>
        !Says(words, unwanted) ? null
            : _registers.Select(register => WordingForms.Of(wording, words.Form with { Register = register }))
                .FirstOrDefault(other => other is not null && !Says(other, unwanted))
            ?? LeftOut.Saying(words, unwanted);

    private static bool Says(FormText words, string unwanted) =>
        words.Body.Source.Contains(unwanted, StringComparison.OrdinalIgnoreCase);
}

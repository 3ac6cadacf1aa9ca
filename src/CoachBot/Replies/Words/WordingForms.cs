using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>Words in one form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Body">What to say or write.</param>
/// <param name="Subject">An email's subject; else null.</param>
public sealed record FormText(Form Form, Template Body, Template? Subject = null);

/// <summary>Finds a wording's text in a form.</summary>
public static class WordingForms
{
    /// <summary>The text; null where nobody has written one.</summary>
    public static FormText? Of(Wording wording, Form form) => form.Channel switch
    {
        Form.Email => Email(wording, form.Register) is { } email ? new(form, email.Body, email.Subject) : null,
        Form.Chat => (form.Register == Form.Plain ? wording.Chat ?? wording.Spoken : Spoken(wording, form.Register)) is { } text
            ? new(form, text)
            : null,
        Form.Voicemail => form.Register == Form.Plain && wording.Voicemail is { } left ? new(form, left) : null,
        _ => Spoken(wording, form.Register) is { } said ? new(form, said) : null,
    };

    /// <summary>The text in the form, or in the nearest that is there: the register gives way before the channel.</summary>
    public static FormText? Nearest(Wording wording, Form form) =>
        Of(wording, form) ?? Of(wording, form with { Register = Form.Plain })
        ?? Of(wording, new(Form.Spoken, Form.Plain)) ?? Of(wording, new(Form.Chat, Form.Plain)) ?? Of(wording, new(Form.Email, Form.Plain));

    private static Template? Spoken(Wording wording, string register) => register switch
    {
        Form.Plain => wording.Spoken,
        Form.Another => wording.Another,
        Form.Fewest => wording.Fewest,
        _ => Register(wording, register)?.Spoken,
    };

    private static EmailWording? Email(Wording wording, string register) =>
        register == Form.Plain ? wording.Email : Register(wording, register)?.Email ?? Mailed(wording, register);

    // What is said straight or with a smile is written in the same words.
    private static EmailWording? Mailed(Wording wording, string register) =>
        register is Form.Direct or Form.Gentle or Form.Light
            && wording.Email is { } plain
            && Register(wording, register)?.Spoken is { } spoken ? AsMail.Of(spoken, plain.Subject) : null;

    private static RegisterWording? Register(Wording wording, string register) => register switch
    {
        Form.Short => wording.Short,
        Form.Warm => wording.Warm,
        Form.Formal => wording.Formal,
        Form.Direct => wording.Direct,
        Form.Gentle => wording.Gentle,
        Form.Light => wording.Light,
        _ => null,
    };
}

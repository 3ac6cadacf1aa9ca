namespace CoachBot.Content;

/// <summary>Reads the words to say.</summary>
internal static class WordingReader
{
    /// <summary>What can be said in a breath, in letters.</summary>
    public const int LongestBreath = 60;

    public static Wording Read(Section section)
    {
        section.Allow("title", "why", "spoken", "email", "chat", "then", "on-the-day", "avoid", "short", "warm", "formal", "direct",
            "gentle", "light", "voicemail", "another", "fewest");
        if (!section.Has("spoken") && !section.Has("email") && !section.Has("chat"))
        {
            section.Problem(null, $"The wording '{section.Name}' has no words. Add 'spoken', 'email' or 'chat'.");
        }
        return new Wording(section.Name, section.Text("title", 80), section.Text("why", 200))
        {
            Spoken = section.OptionalTemplate("spoken"),
            Email = Email(section),
            Chat = section.OptionalTemplate("chat"),
            Short = Register(section, "short"),
            Warm = Register(section, "warm"),
            Formal = Register(section, "formal"),
            Direct = Register(section, "direct"),
            Gentle = Register(section, "gentle"),
            Light = Register(section, "light"),
            Voicemail = section.OptionalTemplate("voicemail"),
            Another = section.OptionalTemplate("another"),
            Fewest = section.OptionalTemplate("fewest", LongestBreath),
            Then = section.OptionalTemplate("then"),
            OnTheDay = section.OptionalText("on-the-day"),
            Avoid = section.Texts("avoid"),
        };
    }

    /// <summary>The words in one register; null where they aren't written.</summary>
    public static RegisterWording? Register(Section wording, string register)
    {
        if (wording.OptionalChild(register) is not { } section)
        {
            return null;
        }
        section.Allow("spoken", "email");
        if (!section.Has("spoken") && !section.Has("email"))
        {
            section.Problem(null, $"'{register}' has no words. Add 'spoken' or 'email'.");
        }
        return new RegisterWording(section.OptionalTemplate("spoken"), Email(section));
    }

    private static EmailWording? Email(Section wording)
    {
        if (wording.OptionalChild("email") is not { } section)
        {
            return null;
        }
        section.Allow("subject", "body");
        return new EmailWording(section.Template("subject"), section.Template("body"));
    }
}

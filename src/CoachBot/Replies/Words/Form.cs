namespace CoachBot.Replies.Words;

/// <summary>How words are shown: through which channel, and in which register.</summary>
public readonly record struct Form(string Channel, string Register)
{
    public const string Spoken = "spoken";
    public const string Email = "email";
    public const string Chat = "chat";
    public const string Voicemail = "voicemail";

    public const string Plain = "plain";
    public const string Short = "short";
    public const string Warm = "warm";
    public const string Formal = "formal";
    public const string Direct = "direct";
    public const string Gentle = "gentle";
    public const string Light = "light";
    public const string Another = "another";

    /// <summary>What is left when it must be said in a breath.</summary>
    public const string Fewest = "fewest";
}

using CoachBot.Recognition.Listening.Quoting;
using Mail = CoachBot.Recognition.Listening.Quoting.OwnWords;

namespace CoachBot.Practice.DraftCheck;

/// <summary>The seller's own part of a pasted message: without the mail it answers, and without the signature.</summary>
public sealed record OwnPart(string Text, bool LeftOutQuote)
{
    public static OwnPart Of(string pasted)
    {
        var (own, quoted) = Mail.Split(pasted);
        return new OwnPart(Signatures.Without(own).Trim(), quoted is not null);
    }
}

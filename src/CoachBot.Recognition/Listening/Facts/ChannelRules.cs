using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>How they are in touch, where that is what the message is about.</summary>
internal static class ChannelRules
{
    private static readonly WordSet Channels = new(
        "email emails e-mail mail mails phone telephone call calls called chat whatsapp sms text texts texted voicemail voicemails " +
        "meeting teams slack linkedin zoom letter wasap message emailed mailed rang phoned ringing person vm dm messenger facetime " +
        "imessage inbox");

    private static readonly WordSet Leads = new("by on via per through over as an a");

    public static void Read(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.Is(at, Channels) || scene.IsName(at, at + 1))
                continue;
            var asked = scene.Asked == FactKeys.Channel && !scene.IsQuestion(at);
            var told = asked || sentence.Count == 1 || sentence.Is(at, "voicemail") || sentence.Is(at - 1, Leads);
            scene.Propose(new(CandidateKind.Channel, at, at + 1, told ? FactKeys.Channel : null) { Look = sentence[at].Lower });
        }
    }
}

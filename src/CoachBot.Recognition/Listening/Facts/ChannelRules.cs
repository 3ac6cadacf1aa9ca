using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>How they are in touch, where that is what the message is about.</summary>
internal static class ChannelRules
{
    private static readonly WordSet Channels = new(
        "email emails e-mail mail mails phone telephone call calls called chat whatsapp sms text texts texted voicemail voicemails " +
        "meeting teams slack linkedin zoom letter wasap message emailed mailed rang phoned ringing person vm dm messenger facetime " +
        "imessage inbox dms videocall videochiamata blower post texts");

    private static readonly WordSet Acts = new("texted emailed mailed rang phoned messaged wrote dmed dm'd whatsapped emails texts");

    private static readonly WordSet Video = new("zoom teams facetime whatsapp voicemail voicemails videocall videochiamata");

    private static readonly WordSet Leads = new("by on via per through over as an a in my");

    public static void Read(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.Is(at, Channels) || scene.IsName(at, at + 1))
                continue;
            var asked = scene.Asked == FactKeys.Channel && !scene.IsQuestion(at);
            var told = asked || sentence.Count == 1 || sentence.Is(at, Video) || sentence.Is(at - 1, Leads) || sentence.Is(at, Acts) ||
                sentence.Is(at - 1, "the") && sentence.Is(at - 2, Leads);
            if (sentence[at - 1].Lower is "no" or "not" or "hates"
                || sentence.Is(at - 2, "no") && sentence.Is(at - 1, Leads)
                || sentence.Is(at - 3, "no") && sentence.Is(at - 1, Leads))
                continue;
            scene.Propose(new(CandidateKind.Channel, at, at + 1, told ? FactKeys.Channel : null) { Look = sentence[at].Lower });
        }
    }
}

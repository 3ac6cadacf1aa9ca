using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>How they are in touch, where that is what the message is about.</summary>
internal static class ChannelRules
{
    private static readonly WordSet Channels = new("email e-mail mail phone telephone call chat whatsapp sms text voicemail meeting teams slack linkedin zoom letter wasap message");

    private static readonly WordSet Leads = new("by on via per through over as an a");

    public static void Read(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var at = 0; at < sentence.Count && !scene.Has(FactKeys.Channel); at++)
        {
            if (!sentence.Is(at, Channels) || scene.IsTaken(at, at + 1))
                continue;
            var asked = scene.Asked == FactKeys.Channel && !scene.IsQuestion(at);
            if (asked || sentence.Count == 1 || sentence[at].Lower is "voicemail")
                scene.Add(FactKeys.Channel, at, at + 1, 0.8);
        }
    }
}

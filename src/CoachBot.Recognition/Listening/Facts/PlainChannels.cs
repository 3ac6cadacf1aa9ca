using CoachBot.Recognition.Expressions;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>How somebody is reached, where plain words say it and the chain left it out: “best way to get her is phone”.</summary>
internal static class PlainChannels
{
    private const double Plain = 0.8;

    private const string Channel = "(?<channel>e-?mails?|phone|texts?|sms|whatsapp|teams|slack|messenger)";

    private static readonly WordExpression Reached = new(
        $@"\b(?:only|just) (?:answers?|replies|reads?|does|checks?|writes?)(?: on| to| by| via)? (?:the )?{Channel}\b" +
            $@"|\b{Channel}(?:'s| is)(?: the)? (?:best|way|easiest|only)\b" +
            $@"|\b(?:best|only|easiest) way to (?:reach|get|catch)(?: \w+){{1,5}} (?:is|was) (?:by |on )?(?:the )?{Channel}\b" +
            $@"|\b(?:reach|get|catch) (?:her|him|them) (?:on|by|via) (?:the )?{Channel}\b" +
            $@"|\b(?:prefers|best on|answers fast on|he'?s on|she'?s on) {Channel}\b" +
            $@"|\bwants (?:it by )?{Channel}, not\b" +
            $@"|\b(?:told|asked) me to {Channel}\b" +
            $@"|\bwrite (?:him |her |them |an )*{Channel}(?: only|, (?:he|she) said)");

    /// <summary>Adds how they are reached.</summary>
    public static void Add(Scene scene, List<Fact> facts)
    {
        if (facts.Exists(fact => fact.Key == FactKeys.Channel)
            || Reached.Match(scene.Utterance.Text) is not { Success: true } found)
            return;
        var channel = found.Groups["channel"];
        var span = new Span(channel.Index, channel.Length);
        var at = scene.Sentence.WordAt(channel.Index);
        if (!scene.IsQuestion(at) && !facts.Exists(fact => fact.When is null && fact.Key is FactKeys.Buyer or FactKeys.Company
            && fact.Span.Overlaps(span)))
            facts.Add(new(FactKeys.Channel, channel.Value, span, Plain) { Stance = scene.StanceAt(at) });
    }
}

using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// What a day to come is for, where plain words say it and the chain left it out: “decision comes Thursday” is by when, “he wants to
/// speak again on Thursday” is agreed.
/// </summary>
internal static class PlainDates
{
    private const double Plain = 0.7;
    private const int Before = 7;
    private const int Behind = 3;

    private static readonly WordSet Decides = new(
        "decision decide decides deciding knows answer revert closes due expires expected expects votes vote confirms accept promised " +
        "tender sign signs signature target inform delivery");

    // What these say of a day hangs on whose it is.
    private static readonly WordSet OfTheirs = new("know reply word wait waits until by before let news noon let");

    private static readonly WordSet Theirs = new("they he she they'll he'll she'll they're he's she's his her their board client");

    // “I'm away until Thursday”, “my son's school visit”: no day of the buyer's.
    private static readonly WordSet Own = new(
        "i i'm im i'll ill i've ive i'd my we we'll we've our away holiday leave dentist school flight train birthday");

    private static readonly WordSet Meets = new(
        "meeting meet meets speak talk call ring demo visit again step chat session workshop try rebooked round present");

    private static readonly WordSet Done = new(
        "was were had met spoke talked saw presented sent called came rang yesterday ago said wrote told did went booked hugged since");

    /// <summary>Adds the days that plain words give a purpose.</summary>
    public static void Add(Scene scene, List<Fact> facts)
    {
        foreach (var moment in scene.Candidates.Where(one => one is { Kind: CandidateKind.Moment, When.End: null,
            Rule: null or FactKeys.Agreed or FactKeys.Call or FactKeys.Deadline }))
        {
            var span = scene.Sentence.SpanOf(moment.From, moment.To);
            if (moment.When!.Start > scene.View.Time.Now.DateTime
                && !scene.IsQuestion(moment.From)
                && scene.StanceAt(moment.From) is Stance.Said or Stance.Reported
                && !facts.Exists(fact => fact.When is not null || fact.Span.Overlaps(span))
                && Purpose(scene, moment) is { } key)
                facts.Add(new(key, scene.Utterance.At(span), span, Plain) { When = moment.When, Stance = scene.StanceAt(moment.From) });
        }
    }

    private static string? Purpose(Scene scene, Candidate moment)
    {
        var (from, to) = scene.ClauseAt(moment.From);
        (from, to) = (Math.Max(from, moment.From - Before), Math.Min(to, moment.To + Behind));
        if (scene.Sentence.Any(Math.Max(from, moment.From - Behind), moment.From, Done))
            return null;
        if (moment.Rule == FactKeys.Agreed)
            return moment.Rule;
        if (scene.Sentence.Any(scene.ClauseAt(moment.From).From, moment.To, Own))
            return null;
        if (moment.Rule is not null)
            return moment.Rule;
        return scene.Sentence.Any(from, to, Decides)
            || scene.Sentence.Any(from, to, OfTheirs) && scene.Sentence.Any(from, to, Theirs) ? FactKeys.Deadline
            : scene.Sentence.Any(from, to, Meets) ? FactKeys.Agreed : null;
    }
}

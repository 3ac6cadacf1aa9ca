using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Words that show that a name is a person's.</summary>
internal static class PersonWords
{
    public static WordSet Titles { get; } = new(
        "mr mrs ms miss dr prof sir madam herr frau doctor professor senor senora señor señora don doña monsieur madame mme signor " +
        "signora chief");

    /// <summary>Titles that are written short, with a full stop.</summary>
    public static WordSet Abbreviated { get; } = new("mr mrs ms dr prof");

    public static WordSet Honorifics { get; } = new("madam sir san ji sahib sama bhai");

    /// <summary>What people do: “Zbigniew thinks”.</summary>
    public static WordSet Cues { get; } = new(

            "said says told tells wrote writes replied asked asks thinks wants wanted feels loves loved likes liked keeps promised " +
            "mentioned answered called calls emailed texted rang hates decided ghosted agreed thought hung messaged " +

            "laughed smiled nodded signed decides signs himself herself picks picked reckons swears swore invited invites apologised " +
            "apologized mailed pinged phoned knows knew needs needed came comes");

    /// <summary>What is done to people: “I met Zbigniew”.</summary>
    public static WordSet Leads { get; } = new(
        "called call told tell asked ask emailed email met meet meeting texted text phoned phone rang ring ringing calling hi hello " +
        "dear visit visited mailed messaged message convince named and is me");

    public static WordSet Pronouns { get; } = new("he she him her his hers himself herself he's she's he'd she'd he'll she'll");

    public static WordSet Crowd { get; } = new("they them their they're they've they'd they'll");
}

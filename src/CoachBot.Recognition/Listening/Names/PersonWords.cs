using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Words that show that a name is a person's.</summary>
internal static class PersonWords
{
    public static WordSet Titles { get; } = new(
        "mr mrs ms miss mx dr prof sir madam herr frau fräulein fraulein doctor professor senor senora señor señora señorita senorita sr " +
            "sra dra " +
        "srta don doña dona donna monsieur madame mme mlle mademoiselle signor signora signorina sig dott dottor dottore dottoressa ing " +
        "avv avvocato pan pani mevrouw mevr meneer dhr hr fru chief captain capt colonel col major sergeant lieutenant canon reverend " +
            "rev " +
        "father sister pastor rabbi imam sheikh lord lady baron baroness count countess marchesa marchese contessa commendatore " +
        "cavaliere shri smt datuk dato datin ustaz senhor senhora rektor dean judge maitre alhaji");

    /// <summary>Titles that are everyday words as well: behind “her” or “the” they are a part that somebody plays.</summary>
    public static WordSet Everyday { get; } = new(
        "chief captain major father sister count judge dean canon lord lady sergeant pan don ing doctor professor pastor " +
        "sir miss col hr sr rev");

    /// <summary>Titles that are written short, with a full stop.</summary>
    public static WordSet Abbreviated { get; } = new(
        "mr mrs ms mx dr prof sr sra dra srta mme mlle sig dott ing avv mevr dhr hr capt col rev smt");

    /// <summary>Titles that go with the first name: “Don Carlos”, “Sir John”.</summary>
    public static WordSet BeforeFirstNames { get; } = new(
        "don doña dona donna sir lord lady baron baroness father sister brother shri smt datuk dato datin ustaz alhaji miss");

    /// <summary>How some short titles go on behind their full stop: “Sig.ra”.</summary>
    public static WordSet TitleTails { get; } = new("ra na ssa");

    public static WordSet Honorifics { get; } = new("madam sir san ji sahib sama bhai sensei bey hanim garu didi");

    /// <summary>What people do: “Zbigniew thinks”.</summary>
    public static WordSet Cues { get; } = new(

            "said says told tells wrote writes replied asked asks thinks wants wanted feels loves loved likes liked keeps promised " +
            "mentioned answered called calls emailed texted rang hates decided ghosted agreed thought hung messaged " +

            "laughed smiled nodded signed decides signs himself herself picks picked reckons swears swore invited invites apologised " +
            "apologized mailed pinged phoned knows knew needs needed came comes sent sends went goes won't doesn't didn't wouldn't " +
            "shook sounds sounded looked looks seemed seems ghosts slid offered offers accepted refused refuses");

    /// <summary>What is done to people: “I met Zbigniew”.</summary>
    public static WordSet Leads { get; } = new(
        "called call told tell asked ask emailed email met meet meeting texted text phoned phone rang ring ringing calling hi hello " +
        "dear visit visited mailed messaged message convince named and is me");

    public static WordSet Pronouns { get; } = new("he she him her his hers himself herself he's she's he'd she'd he'll she'll");

    public static WordSet Crowd { get; } = new("they them their they're they've they'd they'll");
}

namespace CoachBot.Recognition.Listening.Words;

/// <summary>Classes of little words that hold sentences together.</summary>
internal static class Grammar
{
    /// <summary>Can only be the subject of what follows.</summary>
    public static WordSet Subjects { get; } = new(
        "i he she they we i'm i've i'd i'll he'll she'll they'll we'll he'd she'd they'd we'd they're we're they've we've theyre theyve " +
        "ive im");

    /// <summary>May begin a statement.</summary>
    public static WordSet Openers { get; } = Subjects | new WordSet(
        "it you that there it'll you'll you've you're nobody noone everyone everybody someone somebody nothing this who what how why");

    public static WordSet Possessives { get; } = new("my our your his her their its");

    public static WordSet Articles { get; } = new("the a an this that these those some any");

    public static WordSet Auxiliaries { get; } = new(

            "is are was were am be been has have had do does did can could will would should shall may might must isn't aren't wasn't " +
            "weren't hasn't haven't hadn't don't doesn't didn't can't couldn't " +

            "won't wouldn't shouldn't isnt arent wasnt werent hasnt havent dont doesnt didnt cant couldnt wont wouldnt shouldnt ain't " +
            "aint gonna gotta");

    public static WordSet Prepositions { get; } = new(
        "of to in on at by for from with w about over under between into onto after before since until till through without within " +
        "against near than as like per via re @");

    public static WordSet Negations { get; } = new(

            "not no never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't isnt " +
            "arent wasnt werent hasnt havent dont doesnt didnt cant couldnt wont " +
        "wouldnt ain't aint nobody nothing none neither");

    /// <summary>Verbs after which the rest is what was said, known or hoped: no cut behind them.</summary>
    public static WordSet Introducers { get; } = new(

            "say says said saying tell tells told telling think thinks thought know knows knew hope hopes hoped guess reckon reckons " +
            "mention mentions mentioned promise promises promised claim claims " +

            "claimed wrote writes write mean means meant feel feels felt believe sure afraid worry worried wonder wondering ask asks " +
            "asked asking swear swears swore replied answered admitted confirmed " +

            "seems looks sounds bet wish wishes glad sorry see sees saw hear heard understand understood remember show shows showed " +
            "figured decided agreed suspect suppose assume explain explained " +

            "realise realised realize realized learnt learned noticed found that what how why when where which who whom whose if " +
            "whether because cos cuz as than like until till before after while " +

            "since though although unless once and or but so the all everything everyone anything something nothing thing way time " +
            "moment day week whatever every each both next last is was are " +

            "be do does did can could will would should shall may might must have has had am were to of in on at for from with about " +
            "into not never just only even also still always often really");

    /// <summary>Join two statements; what follows begins a clause of its own.</summary>
    public static WordSet Conjunctions { get; } = new(
        "and but so then now because cos cuz coz bc while whereas though although tho yet or plus however instead meanwhile otherwise " +
        "except afterwards until till unless since when once if before after");

    public static WordSet Weekdays { get; } = new(

            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays " +
            "wednesdays thursdays fridays tmrw tomorrow today tonight tmr " +

            "yesterday tomo tmw january february march april june july august september october november december jan feb mar apr jun " +
            "jul aug sep sept oct nov dec week weeks month months quarter " +
        "morning afternoon evening noon midday midnight lunch lunchtime am pm eod eow eom q1 q2 q3 q4 o'clock next oclock");

    public static WordSet Imperatives { get; } = new(

            "ping remind nudge poke tell show give help prep prepare note log record add write draft check read call wake alert buzz " +
            "set put make move change cancel delete drop undo skip save keep " +
        "please pls plz kindly what's whats any shall should let lets let's whether");
}

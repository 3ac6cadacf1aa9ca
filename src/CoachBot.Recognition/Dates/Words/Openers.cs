namespace CoachBot.Recognition.Dates.Words;

/// <summary>Tells at a glance where a date cannot begin, so that most words of a text cost nothing.</summary>
internal static class Openers
{
    /// <summary>Words that open a date only together with others.</summary>
    private static readonly HashSet<string> Leading = Split(
        "in inside within on at @ by before after since until till til sometime around about approx approximately circa roughly say ~ " +
            "during over for due from between btw btwn " +
        "no not as later earlier sooner starting commencing the a an that same early late beginning start begin top middle final latter " +
        "very towards penultimate rest remainder right or and equal");

    /// <summary>Words of the calendar that are no terms of the lexicon.</summary>
    private static readonly HashSet<string> Naming = Split(
        "half couple few several give leave wait am pm q h w wc cy fy eow eom eoq eoy midweek eod cob eob cop noon midday noonish " +
            "middayish mid midnight close end start lunch lunchtime spring summer autumn fall winter now moment " +
        "present overmorrow christmas xmas boxing new nye valentines valentine halloween thanksgiving black cyber good easter " +
            "independence labor memorial kw cw kalenderwoche vecka uke uge viikko semaine semana tydzien týden epiphany ascension " +
            "whitsun " +
            "pentecost whit ash shrove palm maundy candlemas burns bonfire chinese lunar tet ramadan passover hanukkah st iso calendar " +
            "nearest workday same next time later thing kl klo klokka klokken klockan");

    public static bool MayOpen(DateToken token) => Names(token) || Leading.Contains(token.Text);

    public static bool Names(DateToken token) => token.Kind switch
    {
        DateTokenKind.Number or DateTokenKind.Ordinal => true,
        DateTokenKind.Word => token.Term.Kind is not (TermKind.None or TermKind.Currency) || Naming.Contains(token.Text),
        _ => false,
    };

    private static HashSet<string> Split(string words) => [.. words.Split(' ')];
}

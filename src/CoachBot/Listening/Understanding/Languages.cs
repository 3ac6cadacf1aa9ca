using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// Which language a message is in, by the small words that each has and others haven't. Names, figures and towns say nothing: “Client is
/// Novagran, contact Mrs Ewa Lis” is English.
/// </summary>
internal static class Languages
{
    private const string Foreign = "foreign";
    private const double Plainly = 0.99;
    private const double Surest = 0.95;
    private const int FewestEnglish = 2;
    private const int FewestForeign = 3;
    private const int Share = 3;
    private const int FewWords = 4;

    private static readonly char[] _between =
        [' ', ',', '.', '!', '?', ';', ':', '\n', '(', ')', '"', '“', '”', '/', '-', '–', '—', '…', '¿', '¡'];

    // None of them is a word of a language below, and none is somebody's name.
    private static readonly HashSet<string> _english = new(
        ("the and he are of with for not this that they she what how our my his has have having would should could today " +
            "yesterday tomorrow i am client customer buyer price says said say asked asks wants want wanted answer answered decide " +
            "decides decision call called " +
            "calls meeting from by but at it it's i'm i've don't doesn't didn't can't won't he's she's they're that's does did who when " +
            "why where there their them him your you only other another two three four five six seven eight nine ten month monthly week " +
            "weeks year years day days yes need needs must please help write wrote written sent send sends quote office contact letter " +
            "reminder remind which because after before since until again still now then next first last more less much many some any " +
            "nothing something anything nobody someone yet already just very too also if were been being be doing done going " +
            "gone went got get gets give gave take took make made know knows think thinks tell told talk spoke speak phone phoned rang " +
            "waiting wait waits reply replied replies deal order offered offers discount money paid pay cheaper expensive boss chief " +
            "owner manager purchasing department company business firm firms compared compare comparing competitor than about into " +
            "without between against back here good morning evening monday tuesday wednesday thursday friday saturday sunday january " +
            "february march april june july september october november december visit visited samples sample delivery years old new " +
            "each per every both these those its us has been cancelled signed agreed refused quiet silent").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // Of each language its small words; what English has, too, stands in none, nor what is a name's part: “de”, “van”, “von”, “la”.
    private static readonly HashSet<string>[] _others =
    [
        .. new[]
        {
            "der das und ich nicht ist sie wir ihr ihm ihn mir mich auch noch schon aber wenn wie warum weil dass daß sind haben hat " +
            "habe " +
                "hatte wird wurde werden kann können muss müssen soll sollte eine einen einem einer kein keine keinen mit für auf bei " +
                "nach über gestern heute morgen jetzt denn doch mal bitte danke kunde kundin angebot preis sagt gesagt sagen zu teuer " +
                "wollen wieder immer nichts etwas nein ja wann wer wo mein meine unser unsere sich den dem des zum zur beim im um es er",
            "nie jest się nam mi go jej ich czy jak już jeszcze ale żeby że ponieważ dlaczego kiedy gdzie dla od po przed przez bez " +
                "jestem są był była było będzie mam ma mamy klient klientka oferta oferty cena cenę zdecydować odpowiedź odpowiada " +
                "powiedział powiedziała mówi tak dziś dzisiaj jutro wczoraj proszę dziękuję tylko bardzo za drogo co który która w z na",
            "le les des et est je tu il elle nous vous ils elles ne pas une dans pour avec sur qui que quoi mais donc où pourquoi quand " +
                "comment cette ces son sa ses mon ma mes notre leur leurs été être avoir ai ont a-t plus encore déjà toujours jamais " +
                "rien " +
                "aujourd'hui hier demain merci bonjour prix trop cher veut voulait dit répond réponse aux du en c'est n'est d'accord " +
                "j'ai qu'il qu'elle m'a n'a l'a",
            "el los las y es yo ella nosotros ustedes ellos se nos lo le les una unos con para por sobre quien que qué pero porque " +
                "cuando cómo donde este esta estos esto su sus mi mis nuestro nuestra está están estoy fue ser ha han hemos muy más ya " +
                "todavía siempre nunca nada hoy ayer mañana gracias hola buenos precio caro cara quiere quieren dice dijo dicen responde " +
                "cliente clienta oferta del al sin hasta desde también señor señora",
            "il gli e è io lui lei noi voi loro non si ci un una uno con per su chi che cosa ma perché quando dove questo questa " +
                "questi mio mia nostro nostra sono sei era stato essere ho hai ha abbiamo hanno molto più già ancora sempre mai niente " +
                "oggi ieri domani grazie ciao buongiorno prezzo troppo caro vuole vogliono dice detto risponde cliente offerta del della " +
                "dei delle al alla nel nella sul senza anche signor signora di",
            "het een en niet ik jij je hij zij ze wij hun hem haar mij ons ook nog al maar als hoe waarom omdat dat zijn heeft heb " +
                "hebben had wordt werd worden kan moet moeten wil willen geen met voor op bij naar gisteren vandaag morgen nu toch " +
                "graag bedankt klant offerte prijs zegt gezegd zeggen te duur weer altijd niets iets nee ja wanneer wie waar mijn onze " +
                "zich deze dit er uit tot",
            "os e é eu ele ela nós vocês eles não se nos lhe um uma com para por sobre quem que mas porque quando como onde este " +
                "esta isto isso seu sua meu minha nosso nossa está estão estou foi ser tem têm temos muito mais já ainda sempre nunca " +
                "nada " +
                "hoje ontem amanhã obrigado obrigada olá bom preço caro quer querem disse diz responde cliente proposta do da dos das " +
                "na " +
                "ao à sem até também senhor senhora pelo pela",
        }.Select(words => new HashSet<string>(words.Split(' ').Where(word => !_english.Contains(word)), StringComparer.OrdinalIgnoreCase)),
    ];

    /// <summary>The reading, in the language that the message is in.</summary>
    public static Reading In(Reading reading)
    {
        var isForeign = reading.Commands.Any(command => command.Act == Foreign);
        if (isForeign && IsEnglish(reading.Utterance.Text))
        {
            return Without(reading);
        }
        return reading.Leading is not { Act: Foreign } && IsForeign(reading.Utterance.Text)
            ? reading.LedBy(new Command(Foreign, null, reading.Whole, Plainly))
            : reading;
    }

    /// <summary>Whether its small words are English, whatever names stand between them.</summary>
    public static bool IsEnglish(string text)
    {
        var words = Words(text);
        var english = words.Count(_english.Contains);
        return english >= FewestEnglish && english > Others(words);
    }

    /// <summary>Whether they plainly are another language's.</summary>
    public static bool IsForeign(string text)
    {
        var words = Words(text);
        var others = Others(words);
        return words.Length >= FewWords
            && others >= FewestForeign
            && others * Share >= words.Length
            && others > Share * words.Count(_english.Contains);
    }

    // What two languages share counts for neither.
    private static int Others(string[] words) => _others.Max(language => words.Count(language.Contains));

    private static string[] Words(string text) =>
        text.Replace('’', '\'').Split(_between, StringSplitOptions.RemoveEmptyEntries);

    // What is left, as likely as it is without that.
    private static Reading Without(Reading reading)
    {
        var left = 1 - reading.Ranking.Where(command => command.Act == Foreign).Sum(command => command.P);
        var ranking = reading.Ranking.Where(command => command.Act != Foreign)
            .Select(command => command with { P = Math.Min(Surest, command.P / Math.Max(left, command.P)) })
            .ToList();
        var commands = reading.Commands.Where(command => command.Act != Foreign).ToList();
        return commands.Count + ranking.Count == 0 ? reading
            : reading with { Commands = commands.Count > 0 ? commands : [ranking[0]], Ranking = ranking };
    }
}

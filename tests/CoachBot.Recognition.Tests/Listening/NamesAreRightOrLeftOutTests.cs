using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;

namespace CoachBot.Recognition.Tests.Listening;

/// <summary>A name goes out in words to say: it is right, in whole and with its title, or it is left out.</summary>
public class NamesAreRightOrLeftOutTests
{
    private const double FewestFound = 0.85;

    private static readonly DateTimeContext Time = new(
        new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        CultureInfo.GetCultureInfo("en-GB"));

    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        FactKeys.Buyer, FactKeys.Company, FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction, FactKeys.Competitor,
    };

    // Titles; names of many countries; small letters; dictated; several people; no name at all.
    private static readonly (string Text, string[] Names)[] Sentences =
    [
        ("Frau Brandt says our rate is 6 percent too high. And Baltica Foods, nothing heard",
            ["buyer=Frau Brandt", "company=Baltica Foods"]),
        ("Herr Dr. Lenz from Maschinenbau Kern said no", ["buyer=Herr Dr. Lenz", "company=Maschinenbau Kern"]),
        ("just off the phone w dr patels office", ["buyer=Dr Patel"]),
        ("Mr. Mori asked for a discount again", ["buyer=Mr. Mori"]),
        ("mrs okafor wants to think about it", ["buyer=Mrs Okafor"]),
        ("Ms Lindqvist at Norrvik Homes went quiet", ["buyer=Ms Lindqvist", "company=Norrvik Homes"]),
        ("Prof. Adeyemi declined, politely", ["buyer=Prof. Adeyemi"]),
        ("Mme Dupont ghosted me after the demo", ["buyer=Mme Dupont"]),
        ("Señora Ruiz says it's too expensive", ["buyer=Señora Ruiz"]),
        ("Sig.ra Conti from Villa Aurora cancelled", ["buyer=Sig.ra Conti", "company=Villa Aurora"]),
        ("mevrouw de vries won't answer my mails", ["buyer=Mevrouw de Vries"]),
        ("Pan Kowalski from Stalmet wants 5% off", ["buyer=Pan Kowalski", "company=Stalmet"]),
        ("Captain Jenkins of Barry Ferries said yes", ["buyer=Captain Jenkins", "company=Barry Ferries"]),
        ("Had Rita from Rita's Flower Studio on the phone, her husband decides",
            ["buyer=Rita", "company=Rita's Flower Studio", "decides=her husband"]),
        ("Joe from Joe's Pizza went quiet on me", ["buyer=Joe", "company=Joe's Pizza"]),
        ("just came out of tamar lettings, they said no", ["company=Tamar Lettings"]),
        ("spoke to dewi from pennant windows, hes thinking", ["buyer=Dewi", "company=Pennant Windows"]),
        ("Ana's Boss said no", ["buyer=Ana"]),
        ("I spoke to the Herr, he said no", []),
        ("the doctor told me it's a no", []),
        ("Madam said no, very kindly", []),
        ("Priya Raghunathan from Coastal Textiles has gone silent", ["buyer=Priya Raghunathan", "company=Coastal Textiles"]),
        ("Nguyen Thi Hoa at Saigon Steel said the price is too high", ["buyer=Nguyen Thi Hoa", "company=Saigon Steel"]),
        ("Jean-Luc Picard at Enterprise Systems said no", ["buyer=Jean-Luc Picard", "company=Enterprise Systems"]),
        ("Siobhán from Foyle Homes rang to say no", ["buyer=Siobhán", "company=Foyle Homes"]),
        ("Wojciech from Gdansk Marine wants a call", ["buyer=Wojciech", "company=Gdansk Marine"]),
        ("Chidinma from Lekki Foods has not replied", ["buyer=Chidinma", "company=Lekki Foods"]),
        ("Yuki Tanaka of Minato Dental said maybe in spring", ["buyer=Yuki Tanaka", "company=Minato Dental"]),
        ("Mehmet Yılmaz at Bosporus Glass wants 10 percent off", ["buyer=Mehmet Yılmaz", "company=Bosporus Glass"]),
        ("Ingrid van der Berg from Zeeland Dairy signed", ["buyer=Ingrid van der Berg", "company=Zeeland Dairy"]),
        ("Leila Haddad at Cedar Pharma asked me to send something", ["buyer=Leila Haddad", "company=Cedar Pharma"]),
        ("Thiago from Café Aurora keeps stalling", ["buyer=Thiago", "company=Café Aurora"]),
        ("Eszter Balogh, Tisza Bank, declined this morning", ["buyer=Eszter Balogh", "company=Tisza Bank"]),
        ("Kwame Mensah from Volta Solar is friendly but buys nothing", ["buyer=Kwame Mensah", "company=Volta Solar"]),
        ("Anahera at Kauri Timber didn't show up", ["buyer=Anahera", "company=Kauri Timber"]),
        ("tom @ litware said no", ["buyer=Tom", "company=Litware"]),
        ("ana from contoso ghosted me", ["buyer=Ana", "company=Contoso"]),
        ("trafford housing went quiet on me", ["company=Trafford Housing"]),
        ("got a no from lucerne publishing", ["company=Lucerne Publishing"]),
        ("fabrizio from pilsen breweries wants it cheaper", ["buyer=Fabrizio", "company=Pilsen Breweries"]),
        ("dunno what to do about monique at blue harbour spas, radio silence", ["buyer=Monique", "company=Blue Harbour Spas"]),
        ("lan anh @ mekong seafood pushes the call again", ["buyer=Lan Anh", "company=Mekong Seafood"]),
        ("mr o'brien at kerry foods says maybe in spring", ["buyer=Mr O'Brien", "company=Kerry Foods"]),
        ("so um i had deirdre from foyle dairies on the phone and she said um it's not the right time",
            ["buyer=Deirdre", "company=Foyle Dairies"]),
        ("okay so I just came out of the meeting with Mr Hussain he said he needs to ask his boss", ["buyer=Mr Hussain", "boss=his boss"]),
        ("right then Kenneth rang me he says they're going another way", ["buyer=Kenneth"]),
        ("And Baltica Foods said no", ["company=Baltica Foods"]),
        ("But Trafford Housing want it in writing", ["company=Trafford Housing"]),
        ("With Coastal Bank it's the same circle every week", ["company=Coastal Bank"]),
        ("So Northwind Traders is out", ["company=Northwind Traders"]),
        ("Called Fabrikam Motors twice, nothing", ["company=Fabrikam Motors"]),
        ("her boss Miguel wants a word first", ["boss=Miguel"]),
        ("Emma at Larkfield School has to ask her director, Mr Dunn", ["buyer=Emma", "company=Larkfield School", "boss=Mr Dunn"]),
        ("my colleague Pia joined the call with Henrik from Esbjerg Energy", ["colleague=Pia", "buyer=Henrik", "company=Esbjerg Energy"]),
        ("my boss Lorraine wants it closed by Friday", ["colleague=Lorraine"]),
        ("Aksel from Limfjord Drives went with Goldwind instead", ["buyer=Aksel", "company=Limfjord Drives", "competitor=Goldwind"]),
        ("Gloria is nice, but Dr. Feldman decides", ["buyer=Gloria", "decides=Dr. Feldman"]),
        ("Ana from Contoso said no and Tom from Litware wants a call", ["buyer=Ana", "company=Contoso", "buyer=Tom", "company=Litware"]),
        ("Wednesday was quiet, March too", []),
        ("May I call on Sunday?", []),
        ("The board said no to the whole thing", []),
        ("Half the team loved it, procurement killed it", []),
        ("Honestly, Friday was a disaster and I feel stupid", []),
        ("they say our price is over budget", []),
        ("curfew on pings please, im in a workshop", []),
        ("srsly the comptroller has to look at it again", []),
    ];

    public static TheoryData<string> Texts => [.. Sentences.Select(sentence => sentence.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_name_is_right_or_left_out(string text)
    {
        var right = Sentences.Single(sentence => sentence.Text == text).Names;
        Assert.All(Read(text), name => Assert.Contains(name, right));
    }

    [Fact]
    public void Most_names_are_found()
    {
        var found = Sentences.Sum(sentence => Read(sentence.Text).Intersect(sentence.Names).Count());
        var all = Sentences.Sum(sentence => sentence.Names.Length);
        var missed =
            Sentences.SelectMany(sentence => sentence.Names.Except(Read(sentence.Text)).Select(name => $"{name} in “{sentence.Text}”"));
        Assert.True(found >= FewestFound * all, $"{found} of {all} names are found. Missed: {string.Join("; ", missed)}");
    }

    private static IReadOnlyList<string> Read(string text) =>
        [.. Readers.Facts.Read(UtteranceReader.Read(text),
            new(Time, null)).Where(fact => Keys.Contains(fact.Key)).Select(fact => $"{fact.Key}={fact.Value}")];
}

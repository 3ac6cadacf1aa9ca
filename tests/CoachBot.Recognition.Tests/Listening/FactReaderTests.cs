using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Facts;

namespace CoachBot.Recognition.Tests.Listening;

public class FactReaderTests
{
    private static readonly DateTimeContext Time = new(
        new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        CultureInfo.GetCultureInfo("en-GB"));

    private static readonly FactReader Reader = Readers.Facts;

    [Theory]
    [InlineData("Ana from Contoso said no :(", "buyer=Ana; company=Contoso")]
    [InlineData("just off w tom @ litware", "buyer=Tom; company=Litware")]
    [InlineData("we speak fri 2pm", "agreed=fri 2pm")]
    [InlineData("remind me mon 9:15 then", "remind=mon 9:15")]
    [InlineData("they want 15% off", "percentage=15%")]
    [InlineData("what if they say no tho", "")]
    [InlineData("thanks, see you on Wednesday!", "")]
    public void What_is_told_is_read(string text, string facts) => Assert.Equal(facts, Line(Read(text)));

    [Theory]
    [InlineData("I should ring them about the playground, 380 000 kr", "380 000 kr")]
    [InlineData("she turned down our 120 000 zł deal", "120 000 zł")]
    [InlineData("the offer of € 1 250 000 stands", "€ 1 250 000")]
    public void A_sum_is_read_whole(string text, string amount) =>
        Assert.Equal(amount, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Amount)?.Value);

    [Theory]
    [InlineData("Delphine at Corvin Mills loved it but the finance director still has to approve it", "the finance director")]
    [InlineData("Piers is keen, though his boss must agree first", "his boss")]
    [InlineData("Marta from Ostrava Steel says their board votes on it next week", "their board")]
    public void Who_has_to_agree_is_told_by_what_they_have_to_do(string text, string who) =>
        Assert.Equal(who, Read(text).FirstOrDefault(fact => fact.Key is FactKeys.Boss or FactKeys.Decides)?.Value);

    [Theory]
    [InlineData("my boss has to sign it first")]
    [InlineData("should I ask whether the director signs")]
    [InlineData("the spam filter blocks my emails")]
    [InlineData("the delivery date needs to be ok first")]
    [InlineData("the technician has to check the roof")]
    public void Who_has_to_agree_on_the_sellers_side_and_what_is_asked_are_left_out(string text) =>
        Assert.DoesNotContain(Read(text), fact => fact.Key is FactKeys.Boss or FactKeys.Decides);

    [Theory]
    [InlineData("Tomas told me they went with Brightwell after all", "Brightwell")]
    [InlineData("Ines is torn between us and Stellar", "Stellar")]
    [InlineData("Lundgren quoted them €8,200 for the same pumps", "Lundgren")]
    [InlineData("I went with Petra to the plant", null)]
    [InlineData("Tom offered me a coffee at Litware", null)]
    [InlineData("I went to Contoso this morning, they were nice", null)]
    [InlineData("I'm talking to Baltex on Monday", null)]
    [InlineData("we sent our offer to Northwind last week", null)]
    public void Who_bids_beside_us_is_a_competitor(string text, string? competitor) =>
        Assert.Equal(competitor, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Competitor)?.Value);

    [Theory]
    [InlineData("Okada. Saw Miss Ito, she wants 12% off", "Okada")]
    [InlineData("I rang Herr Vogt, he is from Talwerk", "Talwerk")]
    public void A_firm_that_stands_alone_or_is_where_they_are_from_is_their_company(string text, string company) =>
        Assert.Equal(company, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Company)?.Value);

    [Theory]
    [InlineData("she wants an answer by Friday, the decision comes Thursday", "deadline")]
    [InlineData("Marek wants to speak again on Thursday", "agreed")]
    [InlineData("I met Marek on Thursday", null)]
    [InlineData("I'm away until Thursday", null)]
    [InlineData("I'll let you know on Friday", null)]
    public void A_day_to_come_has_a_purpose(string text, string? key) =>
        Assert.Equal(key, Read(text).FirstOrDefault(fact => fact.When is not null && fact.Stance != Stance.Past)?.Key);

    [Fact]
    public void A_town_that_is_called_like_somebody_is_not_the_buyer() =>
        Assert.DoesNotContain(Read("Maura, has gone dead since the quote. and Litware in Shannon said no"),
            fact => fact is { Key: FactKeys.Buyer, Value: "Shannon" });

    [Theory]
    [InlineData("she only answers on text, so I'd text her", "text")]
    [InlineData("the best way to catch Iva is phone", "phone")]
    [InlineData("he prefers whatsapp, always has", "whatsapp")]
    [InlineData("is email the best way to ask her?", null)]
    [InlineData("we had a lovely talk about her teams", null)]
    public void How_they_are_reached_is_told_in_plain_words(string text, string? channel) =>
        Assert.Equal(channel, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Channel)?.Value);

    [Theory]
    [InlineData("Mr van Wyk. second time!!", "Mr van Wyk")]
    [InlineData("her name's Priya, Tallowood Farms, was meant to be the final chat", "Priya")]
    [InlineData("now pinto logistics. sandra. they got hacked", "Sandra")]
    public void Somebody_who_is_presented_as_a_person_is_the_buyer(string text, string buyer) =>
        Assert.Equal(buyer, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Buyer)?.Value);

    [Theory]
    [InlineData("spoke to max at contoso", "Max")]
    [InlineData("pat from fabrikam says no", "Pat")]
    [InlineData("sue said she'd think about it", "Sue")]
    [InlineData("remind me to call pat 5pm", "Pat")]
    [InlineData("rang max 2 times", "Max")]
    [InlineData("email sue 3 options", "Sue")]
    [InlineData("met jo two weeks ago", "Jo")]
    public void A_name_that_is_a_word_too_is_one_where_it_stands_as_one(string text, string buyer) =>
        Assert.Equal(buyer, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Buyer)?.Value);

    [Theory]
    [InlineData("Lucerne Publishing ghosted me", "Lucerne Publishing")]
    [InlineData("Northwind Traders said it's too expensive", "Northwind Traders")]
    [InlineData("Hello Publishing is what you would send", null)]
    public void A_company_in_two_words_is_one_name(string text, string? company)
    {
        var facts = Read(text);
        Assert.Equal(company, facts.FirstOrDefault(fact => fact.Key == FactKeys.Company)?.Value);
        Assert.DoesNotContain(facts, fact => fact.Key == FactKeys.Buyer);
    }

    [Theory]
    [InlineData("Wednesday was quiet")]
    [InlineData("Still nothing from them")]
    [InlineData("May I call on Sunday?")]
    [InlineData("Morning coach")]
    [InlineData("2 questions max, i forget more")]
    [InlineData("max 3 lines please")]
    [InlineData("put it in an email with max 3 lines")]
    [InlineData("we can do 5 max")]
    [InlineData("they may sue us over it")]
    [InlineData("i got a pat on the back for that")]
    [InlineData("we drew a line there")]
    public void A_day_or_a_common_word_is_no_name(string text) =>
        Assert.DoesNotContain(Read(text), fact => fact.Key is FactKeys.Buyer or FactKeys.Company or FactKeys.Boss);

    [Theory]
    [InlineData("wednesday", FactKeys.Deadline, AnswerForm.Date, "deadline=wednesday")]
    [InlineData("miguel", FactKeys.Buyer, AnswerForm.Name, "buyer=Miguel")]
    public void A_bare_answer_is_the_fact_that_is_asked(string text, string asked, AnswerForm form, string facts) =>
        Assert.Equal(facts, Line(Read(text, new(Time, new("topic", "question", form, asked)))));

    [Fact]
    public void A_company_of_the_sellers_own_deals_is_told_wherever_it_stands() =>
        Assert.Equal("amount=18k; company=Northwind", Line(Read(
            "ok NOW its a no. 18k is too much for Northwind",
            new(Time, null) { Deals = [new(null, "Northwind"), new("Tom", "Litware")] })));

    [Fact]
    public void A_company_alone_finds_the_buyer_of_its_deal()
    {
        var facts = Read("contoso: still nothing", new(Time, null) { Deals = [new("Ana", "Contoso"), new("Tom", "Litware")] });
        Assert.Equal("Ana", Assert.Single(facts, fact => fact.Key == FactKeys.Buyer).Value);
    }

    [Fact]
    public void A_fact_knows_the_moment_it_means() =>
        Assert.Equal(new DateTime(2026, 11, 27, 14, 0, 0), Read("we speak fri 2pm")[0].When?.Start);

    [Theory]
    [InlineData("her boss Miguel wants a word first", FactKeys.Boss, "Miguel")]
    [InlineData("tom from litware says they went with Fabrikam instead", FactKeys.Competitor, "Fabrikam")]
    public void A_person_or_company_carries_its_part(string text, string key, string value) =>
        Assert.Equal(value, Assert.Single(Read(text), fact => fact.Key == key).Value);

    [Fact]
    public void What_the_message_does_tells_what_a_date_is_for()
    {
        var utterance = UtteranceReader.Read("friday at 2 with Ana");
        Assert.Contains(Reader.Read(utterance, new(Time, null), "want.prepare"), fact => fact.Key == FactKeys.Call);
        Assert.Contains(Reader.Read(utterance, new(Time, null), "news.call-set"), fact => fact.Key == FactKeys.Agreed);
    }

    [Theory]
    [InlineData("her quote was eleven thousand eight hundred euros", "€11,800")]
    [InlineData("Contoso pays forty grand a year", "40,000")]
    [InlineData("budget is two and a half million dollars", "$2,500,000")]
    [InlineData("the offer is 12,500 EUR", "12,500 EUR")]
    [InlineData("their quote is fourteen hundred cheaper", null)]
    [InlineData("Fabrikam is 2,000 euros cheaper", null)]
    public void A_sum_in_words_is_said_in_figures_and_a_difference_is_no_sum(string text, string? amount) =>
        Assert.Equal(amount, Read(text).FirstOrDefault(fact => fact.Key == FactKeys.Amount)?.Value);

    [Theory]
    [InlineData("Frau Brandt says our rate is 6 percent too high. And Baltica Foods, nothing heard", "Frau Brandt=0; Baltica Foods=1")]
    [InlineData("Ana from Contoso said no and Tom from Litware wants a call", "Ana=0; Contoso=0; Tom=1; Litware=1")]
    [InlineData("Emma at Larkfield School said no. Emma was nice about it", "Emma=0; Larkfield School=0")]
    public void The_buyer_of_one_deal_does_not_go_with_the_company_of_another(string text, string deals) =>
        Assert.Equal(deals, string.Join("; ", Read(text)
        .Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company).Select(fact => $"{fact.Value}={fact.Deal}")));

    [Theory]
    [InlineData("their CFO Dana decides, 40k", "CFO")]
    [InlineData("her boss Miguel wants a word first", "boss")]
    [InlineData("Ana from Contoso said no", null)]
    public void A_person_is_told_with_the_part_beside_the_name(string text, string? part) => Assert.Equal(part, Read(text)[0].Part);

    [Fact]
    public void A_name_that_is_told_twice_is_one_fact() =>
        Assert.Single(Read("Ana from Contoso said no. Ana is nice though"), fact => fact.Key == FactKeys.Buyer);

    [Fact]
    public void What_was_learnt_is_kept_and_a_broken_file_is_learnt_anew()
    {
        var folder = Directory.CreateTempSubdirectory("facts").FullName;
        var few = Readers.Curriculum with { Lessons = [.. Readers.Curriculum.Lessons.Where(lesson => lesson.Facts.Count > 0).Take(200)] };
        var first = Line(FactReader.Learn(few, new DateTimeReader(), folder).Read(Told, new(Time, null)));
        var file = Assert.Single(Directory.GetFiles(folder, "facts-*.bin"));
        Assert.Equal(first, Line(FactReader.Learn(few, new DateTimeReader(), folder).Read(Told, new(Time, null))));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^100]);
        Assert.Equal(first, Line(FactReader.Learn(few, new DateTimeReader(), folder).Read(Told, new(Time, null))));
        Directory.Delete(folder, recursive: true);
    }

    private static Utterance Told => UtteranceReader.Read("Ana from Contoso wants 10% off the 45k by friday");

    private static IReadOnlyList<Fact> Read(string text, TalkView? view = null) =>
        Reader.Read(UtteranceReader.Read(text), view ?? new(Time, null));

    private static string Line(IReadOnlyList<Fact> facts) => string.Join("; ", facts.Select(fact => $"{fact.Key}={fact.Value}"));
}

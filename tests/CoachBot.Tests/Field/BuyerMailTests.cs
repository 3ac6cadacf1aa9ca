using CoachBot.MessageExtension;
using CoachBot.Practice.DraftCheck;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Tests.Field;

/// <summary>Mails with older mails below them: the newest words count, in the languages that mail programs write.</summary>
public sealed class BuyerMailTests
{
    private const string New = "Sounds great, could you send me a revised quote by Friday?";
    private const string Old = "Sorry, we have gone with another supplier.";
    private readonly FieldReport _field = new();

    public static TheoryData<string> Headers =>
    [
        "On Mon, 2 Nov 2026 at 10:12, Bea Buyer <bea@contoso.example> wrote:",
        "On Mon, Nov 2, 2026 at 10:12 AM Bea Buyer\n<bea@contoso.example> wrote:",
        "On Mon, Nov 16, 2026 at 10:12 AM, Bea Buyer said:",
        "2026-11-02 10:12 GMT+01:00 Bea Buyer <bea@contoso.example>:",
        "Bea Buyer <bea@contoso.example> wrote on Mon, 2 Nov 2026 at 10:12:",
        "Bea Buyer <bea@contoso.example> schrieb am Mo., 16. Nov. 2026, 10:12:",
        "Am Mo., 2. Nov. 2026 um 10:12 Uhr schrieb Bea Buyer <bea@contoso.example>:",
        "Am 02.11.2026 um 10:12 schrieb Bea Buyer:",
        "Le lun. 2 nov. 2026 à 10:12, Bea Buyer <bea@contoso.example> a écrit :",
        "Op ma 2 nov 2026 om 10:12 schreef Bea Buyer <bea@contoso.example>:",
        "El lun, 2 nov 2026 a las 10:12, Bea Buyer (<bea@contoso.example>) escribió:",
        "Il giorno lun 2 nov 2026 alle ore 10:12 Bea Buyer <bea@contoso.example> ha scritto:",
        "From: Bea Buyer\nSent: Monday, 2 November 2026 10:12\nTo: Jo Fox\nSubject: Re: Proposal",
        "*From:* Bea Buyer\n*Date:* Monday, 2 November 2026 10:12\n*To:* Jo Fox",
        "Von: Bea Buyer\nGesendet: Montag, 2. November 2026 10:12\nAn: Jo Fox\nBetreff: AW: Angebot",
        "De : Bea Buyer <bea@contoso.example>\nEnvoyé : lundi 16 novembre 2026 10:12\nÀ : Jo Fox <jo@fabrikam.example>\nObjet : RE: " +
            "Proposal",
        "Van: Bea Buyer\nVerzonden: maandag 2 november 2026 10:12\nAan: Jo Fox\nOnderwerp: RE: Voorstel",
        "De: Bea Buyer\nEnviado el: lunes, 2 de noviembre de 2026 10:12\nPara: Jo Fox\nAsunto: RE: Propuesta",
        "Da: Bea Buyer\nInviato: lunedì 2 novembre 2026 10:12\nA: Jo Fox\nOggetto: R: Proposta",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Oorspronkelijk bericht-----",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "---------- Forwarded message ---------",
        "________________________________",
    ];

    [Theory]
    [InlineData("06-coach-me-nested-quote")]
    [InlineData("06-coach-me-on-wrote")]
    [InlineData("06-coach-me-outlook-header")]
    public async Task The_coach_answers_the_newest_words_of_the_buyer(string report)
    {
        var answer = await _field.InvokeAsync(report);
        var newestAlone =
            await _field.InvokeAsync(report, activity => activity["value"]!["messagePayload"]!["body"]!["content"] = $"<p>{New}</p>");

        Assert.Equal(newestAlone, answer);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void What_stands_below_a_mail_programs_line_is_older(string header)
    {
        Assert.Equal(New, Read("text", $"{New}\n\n{header}\n\n{Old}").Text);
        Assert.Equal(New, Read("html", $"<p>{New}</p><p>{Html(header)}</p><p>{Old}</p>").Text);
        Assert.Equal(New, OwnDraft($"{New}\n\n{header}\n\n{Old}"));
    }

    [Theory]
    [InlineData("<blockquote><p>Jo Fox</p><blockquote><p>any news?</p></blockquote><p>Sorry, no.</p></blockquote><p>Sounds great!</p>",
        "Sounds great!")]
    [InlineData("<div>Sounds great!</div><div class=\"gmail_quote\"><div>On Monday Jo wrote</div><div>any news?</div></div>",
        "Sounds great!")]
    [InlineData("<div>Sounds great!</div><div id=\"divRplyFwdMsg\"><b>From:</b> Jo</div><div>any news?</div>", "Sounds great!")]
    [InlineData("<p>a < b && c > d</p><p>yes</p>", "a < b && c > d\nyes")]
    [InlineData("<p>Sounds&nbsp;great<!-- no --></p><style>p{}</style><script>x()</script>", "Sounds great")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one\ntwo")]
    [InlineData("Sounds great!<br>-- <br>Bea Buyer<br>Contoso Ltd", "Sounds great!")]
    [InlineData("Sounds great!<br><br>Sent from my iPhone", "Sounds great!")]
    public void Markup_is_read_as_what_it_shows(string html, string text) => Assert.Equal(text, Read("html", html).Text);

    [Fact]
    public void Of_what_is_only_forwarded_the_newest_mail_counts() =>
        Assert.Equal(New,
            Read("text",
                $"From: Bea Buyer\nSent: Monday\nTo: Jo Fox\nSubject: Re: Proposal\n\n{New}\n\nFrom: Jo Fox\nSent: Friday\nTo: " +
                    $"Bea\nSubject: Proposal\n\n{Old}").Text);

    [Theory]
    [InlineData("09-draft-d5")]
    [InlineData("09-draft-d8")]
    [InlineData("09-draft-d10")]
    public void Nothing_quoted_is_held_against_the_seller(string report)
    {
        var review = _field.Coach.Get<DraftChecker>().Check(new Draft(FieldReport.Text(report)));

        Assert.True(review.LeftOutQuote);
        Assert.Empty(review.Findings);
    }

    [Fact]
    public async Task A_thread_that_is_pasted_into_the_chat_is_read_for_its_newest_words()
    {
        var reply = Assert.Single(await _field.SayAsync(
            $"they said no\n\nOn Mon, 2 Nov 2026 at 10:12, Bea Buyer <bea@contoso.example> wrote:\n\n> I haven't heard from you, remind " +
                "me tomorrow at 9",
            "pa", "cpa"));

        Assert.Contains("Thank them", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await _field.Coach.QueryAsync("SELECT id FROM reminder"));
    }

    private static BuyerMessage Read(string type, string content) =>
        BuyerMessage.From(new MessageActionsPayload { Body = new MessageActionsPayloadBody { ContentType = type, Content = content } });

    private static string OwnDraft(string text) => CoachBot.Practice.DraftCheck.OwnPart.Of(text).Text;

    private static string Html(string text) => System.Net.WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}

using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("Client is Belmonte Sp. z o.o., hall 3,100 m2, our offer 9 400 PLN monthly, contact Mrs Zofia Wrona, administration.")]
    [InlineData("Yesterday she wrote: Einkauf (Herr Tomas Brenner) will decide with two other firms compared. Decision 12 February.")]
    [InlineData("Call with Señor Ibáñez, Bodegas La Encina, he wants 8% less. What do I say?")]
    [InlineData("Mr Lefèvre from Ateliers du Rhône not answer since two weeks")]
    [InlineData("offer sent 3.12., Stadtwerke Hameln, Frau Dr. Kessler, no reply")]
    [InlineData("Janssen en Zonen asked for the price again, third time, what now")]
    [InlineData("Good morning coach. Signora Bellini, Pasticceria Bellini, she say too expensive")]
    [InlineData("client Da Silva & Filhos, Porto, 40 machines, the boss must sign")]
    [InlineData("Pan Wojciech said no. How to answer him?")]
    [InlineData("Meeting with Van der Berg, Rotterdam, 14:00 tomorrow, prepare me")]
    [InlineData("He wrote me only “Danke, kein Interesse”. What do I do?")]
    [InlineData("Herr Yilmaz phoned, Angebot is 2.000 over the budget, they compare with Müller GmbH")]
    [InlineData("Praxis Dr. Roth cancelled the visit, no reason. What do I write?")]
    [InlineData("Mme Dubois, Maison Dubois, wants to think until Noël")]
    [InlineData("remind me Friday 9:00, Señora Ortega, contrato firmado?")]
    [InlineData("The director of Azienda Agricola Ferri is on holiday until 7 January")]
    [InlineData("customer Nowak i Synowie, 12 pallets monthly, they have another supplier in Łódź")]
    [InlineData("My offer 11 800 PLN, theirs 10 900 PLN. She asked why")]
    [InlineData("Kowalczyk: yes from him, but the wife decides")]
    [InlineData("Herr Baumgartner from Bäckerei Baumgartner went quiet after the demo")]
    [InlineData("I wait for answer from Grupo Hernández since 3 weeks, they said mañana")]
    [InlineData("Boss of João says no budget this year")]
    [InlineData("They are at Calle Mayor 14, want the delivery before Navidad")]
    [InlineData("Weinhandlung Kranz, 300 bottles, she tasted two times and say nothing")]
    [InlineData("what does “le devis est trop cher” mean for my discount, they want ten percent")]
    [InlineData("Firma Brandl in Linz, Herr Moser, three machines, asks 8% less. Answer?")]
    [InlineData("Client: Pekarna Hribar. Contact: gospa Maja. Offer: 4 200 EUR. She needs a reference from another bakery")]
    [InlineData("Dottor Ricci has it on his desk since Monday, he must ask the partner")]
    [InlineData("Next step with De Vries BV? They asked for the contract and then nothing")]
    [InlineData("no no no, the client won't have it")]
    [InlineData("Tender of Gemeinde Oberau, deadline 31.1., the mayor Herr Huber likes us")]
    public void English_with_foreign_names_is_English(string text)
    {
        Assert.True(Languages.IsEnglish(text));
        Assert.False(Languages.IsForeign(text));
    }

    [Theory]
    [InlineData("der Kunde hat mir gestern abgesagt, was soll ich ihm schreiben?")]
    [InlineData("Sie antwortet seit zwei Wochen nicht mehr auf meine Mails")]
    [InlineData("Unser Angebot ist ihm zu teuer, er will mit dem Chef noch mal reden")]
    [InlineData("klientka powiedziała że to za drogo i nie odpowiada już od tygodnia")]
    [InlineData("Nie wiem czy oni jeszcze chcą, proszę o pomoc, co mam napisać")]
    [InlineData("jak mam odpowiedzieć na takie pytanie o cenę, bo jest za drogo")]
    [InlineData("elle ne répond plus depuis deux semaines, que dois-je faire pour elle ?")]
    [InlineData("Le client dit que c'est trop cher et il veut une remise")]
    [InlineData("nous avons envoyé le devis mais ils ne sont pas d'accord")]
    [InlineData("el cliente no me contesta desde hace dos semanas, ¿qué hago?")]
    [InlineData("La señora dice que es muy caro y que lo tiene que hablar con su marido")]
    [InlineData("ya les mandé la oferta pero no me han dicho nada todavía")]
    [InlineData("il cliente non mi risponde da tre settimane, che cosa gli scrivo?")]
    [InlineData("Mi ha detto che è troppo caro e che ci deve pensare ancora")]
    [InlineData("hanno scelto un altro, non so perché, sono molto triste")]
    [InlineData("ze heeft nee gezegd en ik weet niet wat ik nu moet doen")]
    [InlineData("De klant vindt het te duur en wil niet meer met mij praten")]
    [InlineData("hij heeft nog altijd geen antwoord op mijn offerte gegeven")]
    [InlineData("o cliente não responde há duas semanas, o que eu faço com ele?")]
    [InlineData("Ela disse que está muito caro e que não tem dinheiro para isso")]
    public void Another_language_is_none(string text)
    {
        Assert.True(Languages.IsForeign(text));
        Assert.False(Languages.IsEnglish(text));
    }

    [Fact]
    public void No_is_said_in_many_languages() => Assert.False(Languages.IsForeign("No no no way"));
}

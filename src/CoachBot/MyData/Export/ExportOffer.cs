using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.MyData.Export;

/// <summary>Gives a seller the links to their data.</summary>
public sealed class ExportOffer(ExportLinks links, PublicAddress address, ContentLibrary content)
{
    public async Task OfferAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var user = turn.Transaction().Key.User;
        var (json, csv) = (await LinkAsync(user, "json", cancellationToken), await LinkAsync(user, "csv", cancellationToken));
        var text = Line("export-ready");
        var card = Elements.Card(Elements.Paragraph(text), Elements.Row(Elements.Link(Line("export-json"), json), Elements.Link(Line("export-csv"), csv)));
        await turn.SendAsync(new CoachCard(card, $"{text}\n{Line("export-json")}: {json}\n{Line("export-csv")}: {csv}", text), cancellationToken);
    }

    private async Task<Uri> LinkAsync(string user, string format, CancellationToken cancellationToken) =>
        new(address.Get(), $"export/{await links.SignAsync(user, format, cancellationToken)}");

    private string Line(string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}

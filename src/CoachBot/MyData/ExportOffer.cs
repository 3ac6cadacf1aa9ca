using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.MyData;

/// <summary>Gives a seller the links to their data.</summary>
public sealed class ExportOffer(ExportLinks links, PublicAddress address, ContentLibrary content)
{
    public async Task OfferAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var user = turn.Transaction().Key.User;
        var links = new List<(string Title, Uri Address)>();
        foreach (var format in (string[])[ExportLinks.All, ExportLinks.Journal, ExportLinks.Reminders])
        {
            links.Add((Line($"export-{format}"), await LinkAsync(user, format, cancellationToken)));
        }

        var text = Line("export-ready");
        var card = Elements.Card([Elements.Paragraph(text),
            .. links.Select(link => Elements.Row(Elements.Link(link.Title, link.Address)))]);
        await turn.SendAsync(new CoachCard(card, string.Join('\n', links.Select(link => $"{link.Title}: {link.Address}").Prepend(text)),
            text), cancellationToken);
    }

    private async Task<Uri> LinkAsync(string user, string format, CancellationToken cancellationToken) =>
        new(address.Get(), $"export/{await links.SignAsync(user, format, cancellationToken)}");

    private string Line(string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}

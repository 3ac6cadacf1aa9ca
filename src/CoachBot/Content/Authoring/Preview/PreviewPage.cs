using System.Globalization;
using System.Net;
using System.Text;

namespace CoachBot.Content.Authoring.Preview;

/// <summary>
/// All cards on one page, each as on a light and a dark desk and on a phone, with its texts beside it. Nothing is fetched to show it.
/// </summary>
internal static class PreviewPage
{
    private static readonly string[] _views = ["light", "dark", "light phone"];

    public static string Of(IReadOnlyList<PreviewedCard> cards)
    {
        var body = new StringBuilder();
        foreach (var card in cards)
        {
            var drawn = DrawnCard.Of(card.Card);
            body.Append(CultureInfo.InvariantCulture, $"<section><h2>{Html(card.Where)}</h2><div class=\"row\">");
            foreach (var view in _views)
            {
                body.Append(CultureInfo.InvariantCulture,
                    $"<figure class=\"{view}\"><figcaption>{view}</figcaption><div class=\"card\">{drawn}</div></figure>");
            }

            body.Append("<dl>").AppendJoin("", card.Texts.Select(text =>
                $"<dt>{Html(text.Key)}{(text.IsChanged ? " <mark>yours</mark>" : "")}</dt><dd>{Html(text.Text)}</dd>"))
                    .Append("</dl></div></section>\n");
        }

        return Read("page.html").Replace("/*style*/", Read("page.css"), StringComparison.Ordinal)
            .Replace("/*script*/", Read("page.js"), StringComparison.Ordinal)
                .Replace("<!--cards-->", body.ToString(), StringComparison.Ordinal);
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private static string Read(string name)
    {
        var type = typeof(PreviewPage);
        using var reader = new StreamReader(type.Assembly.GetManifestResourceStream($"{type.Namespace}.{name}")!);
        return reader.ReadToEnd();
    }
}

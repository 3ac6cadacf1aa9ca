using System.Globalization;
using AdaptiveCards;
using CoachBot.Calls;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Journal;

/// <summary>How a seller is doing, in charts and in a sentence.</summary>
public sealed class InsightsCard(ContentLibrary content)
{
    public CoachCard Build(Insights insights, int days, bool isWeekly, Activity activity)
    {
        var topic = content.Find("show-journal")!;
        var zone = SellerClock.Zone(activity);
        string Line(string key, int count = 0) =>
            topic.Lines[key].Fill(Names.None.With("count", count.ToString(CultureInfo.InvariantCulture)));
        var (heading, period) = (Line("insights-title"), Line($"insights-{days}"));
        if (!insights.IsEnough)
        {
            return new NoteCard(Icons.Journal).Build(heading, [period, Line("insights-too-few")], Buttons(topic, days, isWeekly));
        }

        var situations = insights.Situations.Select(met => (Situation(met.Id), met.Count)).ToList();
        var outcomes = insights.Outcomes.Select(outcome => (Outcome(outcome.Id), outcome.Count)).ToList();
        var talk = insights.Talk.GroupBy(call => TimeZoneInfo.ConvertTime(call.Day, zone).Date)
            .Select(day => (day.Key, (int)Math.Round(day.Average(call => call.Percent)))).ToList();
        List<(string Title, string Words, AdaptiveElement[] Elements)> charts = [];
        AddBars(charts, Line("insights-situations"), situations);
        AddBars(charts, Line("insights-outcomes"), outcomes);
        if (insights.TalkShare is { } share)
        {
            var (title, words) = (Line("insights-talk"), Line("insights-on-average", share));
            charts.Add((title, words,
                talk.Count > 1 ? [Elements.Paragraph(words), Chart.Line(title, talk, InWords(talk))] : [Elements.Paragraph(words)]));
        }

        var closing = new[] { insights.ClearAnswers > 0 ? Line("insights-clear", insights.ClearAnswers)
            : null, insights.Lesson() is { } lesson ? Line(lesson)
            : null }.OfType<string>().ToList();
        var open = (Label: Line("insights-open"), Text: insights.Open.ToString(CultureInfo.InvariantCulture));
        var card = Elements.Card(
        [
            Elements.Header(Icons.Journal, period, heading),
            .. charts.SelectMany(chart => chart.Elements.Prepend(Elements.Bold(chart.Title))),
            Elements.Labelled(open.Label, open.Text),
            .. closing.Select(Elements.Paragraph),
            Elements.Row(Buttons(topic, days, isWeekly).Select(button => Elements.Button(button.Label, button.Click))),
        ]);
        string[] lines =
            [heading, period, .. charts.Select(chart => $"{chart.Title}: {chart.Words}"), $"{open.Label}: {open.Text}", .. closing];
        return new CoachCard(card, string.Join("\n", lines), heading) { Speak = string.Join(" ", closing) };
    }

    private static void AddBars(List<(string, string, AdaptiveElement[])> charts, string title, List<(string Label, int Count)> data)
    {
        if (data.Count > 0)
        {
            var words = string.Join(", ", data.Select(bar => $"{bar.Label} {bar.Count}"));
            charts.Add((title, words, [Chart.Bars(title, data, words)]));
        }
    }

    private static string InWords(IEnumerable<(DateTime Day, int Percent)> talk) =>
        string.Join(", ", talk.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Day:d MMM}: {day.Percent}%")));

    private static IEnumerable<(string Label, Click Click)> Buttons(Topic topic, int days, bool isWeekly)
    {
        var other = days == 30 ? "90" : "30";
        yield return (topic.Lines[$"insights-{other}"].Fill(Names.None), new Click { Command = JournalCommands.Insights, Item = other });
        if (!isWeekly)
        {
            yield return (topic.Lines["weekly-want"].Fill(Names.None), new Click { Start = topic.Id, Item = JournalCommands.Weekly });
        }
    }

    private string Situation(string id) => content.Find(id)?.Button ?? id;

    private string Outcome(string id) =>
        content.Find("debrief-call")?.Questions["how-did-it-go"].Answers.FirstOrDefault(answer => answer.Id == id)?.Label ?? id;
}

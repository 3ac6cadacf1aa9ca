using System.Text.Json;

namespace CoachBot.Recognition.Tests.Dates;

/// <summary>
/// The public test specifications of Microsoft.Recognizers.Text. A case is right when the coach's one answer is among the values there;
/// where the reference says that nothing is resolved, when there is no answer; of a range that is open on one side, when the named side
/// is the answer.
/// </summary>
public class ReferenceCasesTests(ITestOutputHelper output)
{
    private const double SinglesWanted = 0.95;
    private const double RangesWanted = 0.85;

    [Fact]
    public void Agrees_with_the_reference_often_enough()
    {
        var cases = Load();
        var singles = Score([.. cases.Where(c => !c.Type.EndsWith("range", StringComparison.Ordinal))], "dates and times");
        var ranges = Score([.. cases.Where(c => c.Type.EndsWith("range", StringComparison.Ordinal))], "ranges");
        Assert.True(singles >= SinglesWanted, $"dates and times: {singles:P1}");
        Assert.True(ranges >= RangesWanted, $"ranges: {ranges:P1}");
    }

    private double Score(IReadOnlyList<Case> cases, string what)
    {
        var missed = cases.Where(c => !c.IsRight(Answer(c))).ToList();
        foreach (var c in missed) output.WriteLine(
            $"{c.Type} at {c.Reference}: {c.Input} -> {Answer(c)}, wanted {string.Join(" or ", c.Values)}");
        var right = cases.Count - missed.Count;
        output.WriteLine($"{what}: {right} of {cases.Count}, {(double)right / cases.Count:P1}");
        return (double)right / cases.Count;
    }

    private static string Answer(Case c) => Reading.Answer(c.Input, Reading.At(c.Reference, "en-US", past: false, TimeZoneInfo.Utc));

    private static List<Case> Load()
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        var required = Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") == "1";
        Assert.SkipWhen(folder is null && !required, "COACHBOT_DATA does not name the data folder.");
        return [.. File.ReadLines(Path.Combine(folder!, "dates", "cases.jsonl")).Select(Case.Parse)];
    }

    private sealed record Case(string Type, string Input, string Reference, IReadOnlyList<string> Values)
    {
        private bool TimeOnly => Type is "time" or "timerange";

        public static Case Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new Case(Text(root, "type"), Text(root, "input"), Text(root, "reference"),
                [.. root.GetProperty("values").EnumerateArray().Select(Value)]);
        }

        public bool IsRight(string answer)
        {
            var shown = TimeOnly ? string.Join("..", answer.Split("..").Select(TimeOf)) : answer;
            return Values.Contains(shown);
        }

        /// <summary>A value as <c>when</c> would print it.</summary>
        private static string Value(JsonElement value)
        {
            if (value.TryGetProperty("value", out var single))
                return single.GetString() == "not resolved" ? "-" : Printed(single.GetString()!);
            string start = Text(value, "start"), end = Text(value, "end");
            return start.Length > 0 && end.Length > 0 ? $"{Printed(start)}..{Printed(end)}" : Printed(start + end);
        }

        /// <summary>2016-11-07, 2016-11-07T16:12 or 16:12.</summary>
        private static string Printed(string value) =>
            value.Length switch { 8 => value[..5], > 10 => value[..16].Replace(' ', 'T'), _ => value };

        private static string TimeOf(string moment) => moment.Length > 10 ? moment[11..] : moment;

        private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString()! : "";
    }
}

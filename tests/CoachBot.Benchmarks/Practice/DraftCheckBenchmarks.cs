using BenchmarkDotNet.Attributes;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.Benchmarks.Practice;

/// <summary>
/// A draft of 4,000 characters through all rules: a good one, and one in which nearly everything is found. The goal is 20 ms.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class DraftCheckBenchmarks
{
    private const int Length = 4000;
    private const string PushyText =
        "Just checking in on my last email: did you get it? Yes, but our price is fair. The offer ends on Friday, and I can do 10% off " +
            "if you sign today. When shall we kick off? ";

    private DraftChecker _checker = null!;
    private Draft _good = null!;
    private Draft _pushy = null!;

    [GlobalSetup]
    public void Load()
    {
        var content = ContentLibrary.Load("en", Path.Combine(AppContext.BaseDirectory, "content"));
        _checker = new DraftChecker(content.DraftRules);
        var wording = content.Situations.SelectMany(situation => situation.Wordings.Values)
            .Select(wording => wording.Email!.Body.Fill(Names.None));
        _good = new Draft(string.Join("\n\n", wording)[..Length]);
        _pushy = new Draft(string.Concat(Enumerable.Repeat(PushyText, Length / PushyText.Length + 1))[..Length]);
    }

    [Benchmark]
    public DraftReview Good() => _checker.Check(_good);

    [Benchmark]
    public DraftReview Pushy() => _checker.Check(_pushy);
}

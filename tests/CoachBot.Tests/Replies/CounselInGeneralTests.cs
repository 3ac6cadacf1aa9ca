using CoachBot.Content;
using CoachBot.Recognition;
using CoachBot.Replies.Case;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Replies;

public sealed class CounselInGeneralTests
{
    private const string Money = "in-general-they-want-it-cheaper";

    private static readonly Lazy<TestCoach> _coach = new(() => new TestCoach());

    private static readonly ContentLibrary _content = _coach.Value.Get<ContentLibrary>();

    private readonly CounselInGeneral _inGeneral = new(_coach.Value.Get<CounselFinder>(), _content);

    private static IReadOnlyList<string> Covered => _content.FindCounsel(Money)!.Covers;

    [Fact]
    public void Where_its_kind_is_likely_and_nothing_of_it_is_the_general_one_answers() =>
        Assert.Equal(Money, _inGeneral.Of([.. Covered.Take(3).Select(id => new IntentScore(id, 0.2))])?.Intent);

    [Fact]
    public void What_is_likely_by_itself_answers_for_itself() =>
        Assert.Equal(Covered[1], _inGeneral.Of([new(Covered[1], 0.45), new(Covered[0], 0.1)])?.Intent);

    [Fact]
    public void Where_not_even_the_kind_can_be_told_nothing_answers() =>
        Assert.Null(_inGeneral.Of([.. Covered.Take(3).Select(id => new IntentScore(id, 0.1))]));

    [Fact]
    public void Nothing_found_is_nothing_answered() => Assert.Null(_inGeneral.Of([]));

    [Fact]
    public void Each_counsel_in_sellers_words_is_covered_once_at_most_and_nothing_else_is()
    {
        var covered = _content.Shared.Counsel.Values.SelectMany(counsel => counsel.Covers).ToList();
        Assert.Equal(covered.Count, covered.Distinct().Count());
        Assert.All(covered, id => Assert.Equal(Counsel.InTheirWords, _content.FindCounsel(id)?.Act));
        Assert.True(covered.Count > 600);
    }

    [Fact]
    public void Counsel_in_general_can_be_said_in_every_form() => Assert.All(
        _content.Shared.Counsel.Values.Where(counsel => counsel.Act == Counsel.InGeneral),
        counsel => Assert.True(counsel is { Say: not null, Chat: not null, Then: not null, Short: not null, Warm: not null,
            Formal: not null, Another: not null }, counsel.Id));
}

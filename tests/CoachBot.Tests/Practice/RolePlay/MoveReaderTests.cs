using CoachBot.Dialogs;
using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Practice.DraftCheck;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class MoveReaderTests
{
    private static readonly Lazy<MoveReader> _reader = new(() => new MoveReader(Drafts.Content.RolePlays, Drafts.Content.DraftRules));

    [Theory]
    [InlineData("Thanks, that's good to know. I'm glad it's settled.", SellerMove.Thanked)]
    [InlineData("Oh, okay. Thank you for telling me so openly.", SellerMove.Thanked)]
    [InlineData("Would it be all right if I asked you a question?", SellerMove.AskedPermission)]
    [InlineData("Could I ask you one thing about it?", SellerMove.AskedPermission)]
    [InlineData("What was it that tipped the scales?", SellerMove.OneQuestion)]
    [InlineData("How do you plan your shifts at the moment?", SellerMove.OneQuestion)]
    [InlineData("Who decided that? And why now?", SellerMove.SeveralQuestions)]
    [InlineData("Yes, but you haven't seen our new version.", SellerMove.Argued)]
    [InlineData("I understand, but our service is much better.", SellerMove.Argued)]
    [InlineData("Our software has won two awards and we have 300 customers.", SellerMove.Pitched)]
    [InlineData("We help companies save time with our platform.", SellerMove.Pitched)]
    [InlineData("So when can we get started?", SellerMove.Pressed)]
    [InlineData("I need your decision by Friday.", SellerMove.Pressed)]
    [InlineData("What if I gave you 15% off?", SellerMove.Discounted)]
    [InlineData("We could match their price.", SellerMove.Discounted)]
    [InlineData("I have the impression that I haven't been very helpful so far.", SellerMove.Humble)]
    [InlineData("I don't know whether this is right for you at all.", SellerMove.Humble)]
    [InlineData("If you'd rather not go on, that's completely fine.", SellerMove.OfferedOut)]
    [InlineData("You can tell me no, I can take it.", SellerMove.OfferedOut)]
    [InlineData("...", SellerMove.StayedSilent)]
    [InlineData("(I wait)", SellerMove.StayedSilent)]
    [InlineData("I say nothing and wait", SellerMove.StayedSilent)]
    [InlineData("Well, that was some meeting yesterday.", SellerMove.Other)]
    public void A_move_is_recognised(string text, SellerMove move) => Assert.Contains(move, _reader.Value.Read(text, intoSilence: false));

    [Theory]
    [InlineData("Thank you for telling me. May I ask you one question?", SellerMove.Thanked, SellerMove.AskedPermission)]
    [InlineData("That's fine with me. What made the difference?", SellerMove.OfferedOut, SellerMove.OneQuestion)]
    [InlineData("Thanks. But our price is really fair, you're making a mistake.", SellerMove.Argued, SellerMove.Thanked)]
    public void A_message_may_do_two_things(string text, SellerMove one, SellerMove other)
    {
        var moves = _reader.Value.Read(text, intoSilence: false);
        Assert.Contains(one, moves);
        Assert.Contains(other, moves);
    }

    [Theory]
    [InlineData("Thank you, that's perfectly fine.")]
    [InlineData("May I ask you one question?")]
    [InlineData("What would make sense to you from here?")]
    [InlineData("I've been pushing you, and I'm sorry.")]
    [InlineData("I won't offer you a discount.")]
    [InlineData("I'm not here to argue with you.")]
    public void A_good_move_is_not_taken_for_one_that_closes(string text) =>
        Assert.DoesNotContain(_reader.Value.Read(text, intoSilence: false), _reader.Value.Closes);

    [Theory]
    [InlineData("asdf qwer zxcv")]
    [InlineData("1234")]
    [InlineData("blah")]
    public void Nonsense_is_no_move(string text) => Assert.Empty(_reader.Value.Read(text, intoSilence: false));

    [Fact]
    public void Whoever_talks_into_the_silence_has_filled_it() =>
        Assert.Contains(SellerMove.FilledSilence, _reader.Value.Read("Or is it rather the timing that bothers you?", intoSilence: true));

    [Fact]
    public void Every_example_is_recognised_as_its_move()
    {
        foreach (var example in Drafts.Content.RolePlays.Moves.Values.Where(example =>
            example.Move is not (SellerMove.FilledSilence or SellerMove.Other)))
        {
            foreach (var like in example.Like)
            {
                var moves = _reader.Value.Read(like, intoSilence: false);
                Assert.True(moves.Contains(example.Move), $"{example.Move}: '{like}' is taken for {string.Join(", ", moves)}");
            }
        }
    }

    [Fact]
    public void Nine_of_ten_sentences_that_no_script_has_seen_are_recognised()
    {
        var reader = new TestCoach().Get<MoveReader>();
        var sentences = Sentences.All;
        Assert.Empty(sentences.Select(sentence => sentence.Text)
            .Where(text => !text.StartsWith('('))
            .Intersect(Drafts.Content.RolePlays.Moves.Values.SelectMany(move => move.Like)));
        var wrong = sentences.Where(sentence => !IsRight(reader, sentence.Move, sentence.Text)).ToList();
        var report = string.Join('\n', wrong.Select(sentence => $"{sentence.Move}: {sentence.Text}"));

        Assert.True(wrong.Count * 10 < sentences.Count, $"{wrong.Count} of {sentences.Count}:\n{report}");
        Assert.All(Enum.GetValues<SellerMove>(), move => Assert.True(wrong.Count(sentence => sentence.Move == move) <= 3, report));
    }

    private static bool IsRight(MoveReader reader, SellerMove move, string text)
    {
        var moves = reader.Read(text, intoSilence: move == SellerMove.FilledSilence);
        return moves.Contains(move) && (reader.Closes(move) || !moves.Any(reader.Closes));
    }
}

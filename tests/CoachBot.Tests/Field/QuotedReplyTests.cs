namespace CoachBot.Tests.Field;

/// <summary>“Reply” with a quote: only what was written beneath it is the seller's own, however the channel marks the quote.</summary>
public sealed class QuotedReplyTests
{
    private readonly FieldReport _field = new();

    [Theory]
    [InlineData("03-quoted-reply-2-flat-text")]
    [InlineData("03-quoted-reply-3-xml-blockquote")]
    public async Task A_quoted_reminder_is_moved_and_no_second_one_is_set(string report)
    {
        await _field.ArriveAsync("03-quoted-reply-1-setup");

        var moved = Assert.Single(await _field.ArriveAsync(report));

        Assert.Contains("Monday 30 November, 09:00", moved.Text, StringComparison.Ordinal);
        Assert.Equal(["send the quote to Ravi"], await _field.Coach.QueryAsync("SELECT task FROM reminder WHERE status = 'pending'"));
    }

    [Fact]
    public async Task The_mark_of_a_quote_is_no_word_of_the_seller()
    {
        await _field.SayAsync("remind me on friday at 10 to send the quote to Ravi", "qj", "cqj");

        var moved = Assert.Single(await _field.ArriveAsync("03-quoted-reply-4-sdk-marker"));

        Assert.Contains("Tuesday 1 December, 09:00", moved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quoted", moved.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_command_beneath_a_quoted_card_is_one()
    {
        await _field.SayAsync("they said no", "qb", "cqb");

        var help = Assert.Single(await _field.ArriveAsync("03-quoted-reply-5-command"));

        Assert.Contains("Answer in your own words or press a button", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_behind_the_mark_of_a_quote_is_heard() =>
        Assert.Contains("Thank them", Assert.Single(await _field.ArriveAsync("03-quoted-reply-6-sdk-marker-said-no")).Text,
            StringComparison.Ordinal);
}

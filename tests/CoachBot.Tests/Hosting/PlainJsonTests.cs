using AdaptiveCards;
using CoachBot.Hosting;
using CoachBot.Storage.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Hosting;

/// <summary>
/// A card that is attached leaves as its own JSON, whatever adapter it leaves by, and Bot Builder finds nothing in it to search without
/// end.
/// </summary>
public sealed class PlainJsonTests
{
    [Fact]
    public async Task An_attached_card_is_sent_as_its_own_json()
    {
        var adapter = new TestAdapter().Use(new PlainJsonMiddleware());

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync(MessageFactory.Attachment(Attached(Card())), token),
            Cancellation);

        var sent = (Activity)((TestAdapter)adapter).GetNextReply();
        Assert.Equal(Card().ToJson(), Assert.IsType<JRaw>(sent.Attachments[0].Content).Value);
        Assert.Contains(Card().ToJson(), PublishedJson(sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_one_that_takes_anothers_place()
    {
        Activity? replaced = null;
        var adapter = new TestAdapter().Use(new PlainJsonMiddleware()).Use(new Watching(activity => replaced = activity));

        await adapter.SendTextToBotAsync("hi", async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("one", cancellationToken: token);
            var second = (Activity)MessageFactory.Attachment(Attached(Card()));
            second.Id = first.Id;
            await turn.UpdateActivityAsync(second, token);
        }, Cancellation);

        Assert.IsType<JRaw>(replaced!.Attachments[0].Content);
    }

    [Fact]
    public async Task A_card_within_the_answer_of_an_invoke_is_its_own_json_too()
    {
        var adapter = new TestAdapter().Use(new PlainJsonMiddleware());
        var attached = new MessagingExtensionAttachment { ContentType = AdaptiveCard.ContentType, Content = Card() };
        var answer = new MessagingExtensionResponse(new MessagingExtensionResult { Attachments = [attached] });

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = answer } }, token),
                Cancellation);

        var sent = (InvokeResponse)((Activity)((TestAdapter)adapter).GetNextReply()).Value;
        Assert.Contains(Card().ToJson(), JsonConvert.SerializeObject(sent.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_is_written_for_the_outbox_is_its_own_json() =>
        Assert.Contains(Card().ToJson(), ActivityText.Write((Activity)MessageFactory.Attachment(Attached(Card()))),
            StringComparison.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static AdaptiveCard Card() => new("1.5") { Body = { new AdaptiveTextBlock("Ask what changed") { Wrap = true } } };

    private static Attachment Attached(AdaptiveCard card) => new() { ContentType = AdaptiveCard.ContentType, Content = card };

    /// <summary>As Bot Builder's own converters write it.</summary>
    private static string PublishedJson(Activity activity) => JsonConvert.SerializeObject(activity);

    private sealed class Watching(Action<Activity> seen) : Microsoft.Bot.Builder.IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.OnUpdateActivity((_, activity, update) =>
            {
                seen(activity);
                return update();
            });
            return next(cancellationToken);
        }
    }
}

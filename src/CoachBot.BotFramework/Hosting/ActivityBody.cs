using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace CoachBot.BotFramework.Hosting;

/// <summary>Reads the activity in a request's body, or says what is wrong with it.</summary>
internal static class ActivityBody
{
    /// <summary>Teams limits a message to about 100 KB; this leaves room for cards' data.</summary>
    public const int LargestBytes = 256 * 1024;

    public static async ValueTask<(
        Activity? Activity, BadRequest? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBytes)
        {
            return (null, BadRequest.TooLarge);
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > LargestBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (null, BadRequest.TooLarge);
            }

            if (read.IsCompleted)
            {
                var result = Parse(read.Buffer);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return result;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (Activity? Activity, BadRequest? Problem) Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            var activity = BotJson.Read(body.IsSingleSegment ? body.FirstSpan : body.ToArray());
            return Missing(activity) is { } member
                ? (null, BadRequest.Because($"The activity has no {member}; without it, it can't be answered."))
                : (activity, null);
        }
        catch (JsonException exception)
        {
            // Where, and never what: the text may be a user's.
            return (null, BadRequest.Because(string.Create(
                CultureInfo.InvariantCulture,
                $"The body is not an activity in JSON: look at {exception.Path ?? "$"}, line {(exception.LineNumber ?? 0) + 1}.")));
        }
    }

    private static string? Missing(Activity activity) => activity switch
    {
        _ when string.IsNullOrEmpty(activity.Type) => "type",
        _ when string.IsNullOrEmpty(activity.ChannelId) => "channelId",
        _ when string.IsNullOrEmpty(activity.Conversation?.Id) => "conversation.id",
        _ when string.IsNullOrEmpty(activity.From?.Id) => "from.id",
        _ when !Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _) => "serviceUrl that is an address",
        _ => null,
    };
}

/// <summary>Why a request can't be taken, as a problem detail (RFC 9457).</summary>
internal sealed record BadRequest(int Status, string Title, string Detail)
{
    public static readonly BadRequest TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, "Content Too Large", $"An activity may have up to {ActivityBody.LargestBytes / 1024} KB.");

    public static BadRequest Because(string detail) => new(StatusCodes.Status400BadRequest, "Bad Request", detail);

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        response.ContentType = "application/problem+json";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("title"u8, Title);
        json.WriteNumber("status"u8, Status);
        json.WriteString("detail"u8, Detail);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        await response.BodyWriter.FlushAsync(cancellationToken);
    }
}

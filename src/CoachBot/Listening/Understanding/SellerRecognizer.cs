using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Recognises what a seller means, with that seller's own earlier choices, and learns from a new one.</summary>
public sealed class SellerRecognizer(Listener listener, UserState userState)
{
    // Nobody needs more than the beginning to say what happened; the rest only costs time.
    private const int LongestText = 1000;

    private readonly IStatePropertyAccessor<string> _choices = userState.CreateProperty<string>("choices");

    public async Task<RecognitionResult> RecognizeAsync(ITurnContext turn, string text, CancellationToken cancellationToken) =>
        listener.Recognize(Beginning(text), await ChoicesAsync(turn, cancellationToken));

    public async Task LearnAsync(ITurnContext turn, string text, string intent, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            var choices = (await ChoicesAsync(turn, cancellationToken)).With(text, intent);
            var json = JsonSerializer.Serialize([.. choices.Examples], ChoicesJson.Default.PersonalExampleArray);
            await _choices.SetAsync(turn, json, cancellationToken);
        }
    }

    private async Task<PersonalExamples> ChoicesAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var json = await _choices.GetAsync(turn, () => "", cancellationToken);
        return string.IsNullOrEmpty(json)
            ? PersonalExamples.Empty
            : new PersonalExamples(JsonSerializer.Deserialize(json, ChoicesJson.Default.PersonalExampleArray) ?? []);
    }

    internal static string Beginning(string text) => text.Length <= LongestText ? text : text[..LongestText];
}

[JsonSerializable(typeof(PersonalExample[]))]
internal sealed partial class ChoicesJson : JsonSerializerContext;

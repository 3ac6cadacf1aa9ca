using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Dialogs.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Where a dialog stands: who takes the next answer, and what was asked before, so that an answer can be corrected.</summary>
internal sealed record QuestionHistory
{
    private const string Key = "asked";
    private const int MostAsked = 12;

    /// <summary>The step that comes next, where it isn't simply the following one.</summary>
    public int? Next { get; init; }

    public IReadOnlyList<Checkpoint> Asked { get; init; } = [];

    public static QuestionHistory Load(DialogInstance instance) =>
        instance.Get(Key, KitJson.Default.QuestionHistory) ?? new QuestionHistory();

    public void Save(DialogInstance instance) => instance.Set(Key, this, KitJson.Default.QuestionHistory);

    public QuestionHistory Ask(Checkpoint asked)
    {
        var before = Asked.Count > 0 && Asked[^1].Question == asked.Question ? Asked.SkipLast(1) : Asked;
        return this with { Next = asked.Step, Asked = [.. before.TakeLast(MostAsked - 1), asked] };
    }

    /// <summary>Back to the moment when that question was asked.</summary>
    public QuestionHistory? BackTo(string question)
    {
        var at = Asked.ToList().FindLastIndex(asked => asked.Question == question);
        return at < 0 ? null : this with { Next = Asked[at].Step, Asked = [.. Asked.Take(at + 1)] };
    }
}

/// <summary>A question that was asked, the step that takes its answer, and the dialog's state at that moment.</summary>
internal sealed record Checkpoint(string Question, AnswerKind Kind, int Step, JsonElement State);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(QuestionHistory))]
[JsonSerializable(typeof(OpenQuestion))]
internal sealed partial class KitJson : JsonSerializerContext;

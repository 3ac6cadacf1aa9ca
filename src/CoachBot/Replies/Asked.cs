using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies;

/// <summary>
/// What a seller's question is answered with: who it is about, what is known, and the coach's voice, which says no line twice in a talk.
/// </summary>
internal sealed class Asked(Voice voice, CommandContext context)
{
    private readonly List<string> _said = [];

    /// <summary>The situation that the talk is in; null with nothing open.</summary>
    public string? Topic => context.Talk?.Topic;

    /// <summary>Keys of the lines that this reply says.</summary>
    public IReadOnlyList<string> Keys => _said;

    /// <summary>What is known, the latest last.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; } = Known(context);

    /// <summary>Who it is about.</summary>
    public Names Names => new Names(
        Facts.GetValueOrDefault(FactKeys.Buyer) ?? context.Talk?.Deal?.Buyer,
        Facts.GetValueOrDefault(FactKeys.Company) ?? context.Talk?.Deal?.Company,
        context.Turn.Activity.From?.Name)
        .With("decider", Decider.ToTheBuyer(Facts.GetValueOrDefault(FactKeys.Decides)))
            .With("later", Facts.GetValueOrDefault(FactKeys.Until))
            .With("trouble", Facts.GetValueOrDefault(FactKeys.Trouble));

    /// <summary>The talk that is spoken of.</summary>
    public TalkState? Talk => context.Talk;

    /// <summary>Whether a line was said in this talk.</summary>
    public bool HasSaid(string key) => context.Talk?.SaidLines.Contains(key) == true;

    /// <summary>Remembers that something was said.</summary>
    public Asked Note(string key)
    {
        _said.Add(key);
        return this;
    }

    /// <summary>A line that wasn't said yet; when all were, one of them again, for it was asked for.</summary>
    public string Say(string line, Names? names = null)
    {
        var turn = VariantOfTurn.Of(context.Turn.Activity);
        var found = voice.Pick(line, turn, context.Talk?.SaidLines ?? [], names ?? Names) ?? voice.Pick(line, turn, [], names ?? Names)!;
        _said.Add(found.Key);
        return found.Text;
    }

    /// <summary>A reply of sentences.</summary>
    public CommandReply Reply(params IReadOnlyList<string?> lines) => new() { Lines = [.. lines.OfType<string>()], Said = _said };

    private static Dictionary<string, string> Known(CommandContext context)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in context.Talk?.Facts.Where(fact => fact.Status == FactStatus.Known) ?? [])
        {
            facts[fact.Key] = fact.Value;
        }
        foreach (var fact in context.Reading.Facts.Where(fact => fact.Confidence >= Thresholds.Cheap && fact.Stance is Stance.Said
            or Stance.Reported))
        {
            facts[fact.Key] = fact.Value;
        }
        return facts;
    }
}

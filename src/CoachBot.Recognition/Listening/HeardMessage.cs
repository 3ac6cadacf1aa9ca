using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Clauses;

namespace CoachBot.Recognition.Listening;

/// <summary>
/// A message on its way through a listener, which may ask more than once what it does: with a question open, and without. No part of it is
/// heard twice. For one thread at a time.
/// </summary>
public sealed class HeardMessage
{
    private readonly Dictionary<string, HeardText> _heard = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _dated = new(StringComparer.Ordinal);
    private readonly Ear _ear;

    internal HeardMessage(string message, Ear ear)
        : this(UtteranceReader.Read(message), ear)
    {
    }

    internal HeardMessage(Utterance utterance, Ear ear) => (Utterance, _ear) = (utterance, ear);

    /// <summary>The message, cut.</summary>
    public Utterance Utterance { get; }

    internal HeardText Hear(string text)
    {
        if (!_heard.TryGetValue(text, out var heard))
            _heard[text] = heard = _ear.Hear(text);
        return heard;
    }

    internal bool NamesDate(string text)
    {
        if (!_dated.TryGetValue(text, out var dated))
            _dated[text] = dated = ActInput.NamesDate(text);
        return dated;
    }
}

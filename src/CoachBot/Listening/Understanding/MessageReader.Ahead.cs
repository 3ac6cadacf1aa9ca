using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>What a story tells before it is asked.</summary>
public sealed partial class MessageReader
{
    private const string WhatToSay = "ask.what-tell";
    private const int FewestForKind = 7;
    private const int FewestOfNews = 3;

    private static readonly WordExpression AsksWhatToSay =
        new(@"\bwhat (?:do|should|can|shall|must) i (?:even |now )?(?:say|tell|answer|reply)(?: (?:now|to (?:him|her|them)))?\W*$");

    private static readonly char[] _pieceEnds = [',', '.', '!', ';', '?', '\n'];

    /// <summary>
    /// What an opening message answers already of the questions that its topic will ask; what comes of words that were just shown, it can't
    /// tell.
    /// </summary>
    public IReadOnlyList<Answer> Ahead(Reading reading, string topic)
    {
        if (content.Find(topic) is not { } begun)
        {
            return [];
        }
        var told = begun.Questions.Values.Where(question => question.Foretold.Count > 0)
            .Select(question => Foretold(reading, topic, question)).OfType<Answer>().ToList();
        if (reading.Utterance.Clauses.Count < 2)
        {
            return told;
        }
        var views = begun.Questions.Values.Where(question =>
            question.Answers.Count > 0 && question.Asks is { } asks && !_unforeseeable.Contains(asks))
            .Select(question => ViewOf(new OpenAsk(topic, question.Key)));
        return [.. told, .. listener.Anticipate(reading, views, Thresholds.Undoable)
            .Select(ahead => new Answer(ahead.Question.Question, ahead.Answer.Arg, reading.Utterance.At(ahead.Answer.Span)))];
    }

    // “She says no, what do I say?”: what is asked about stands before it, and by itself plainly is news.
    private Reading WithItsNews(Reading reading, TalkView view)
    {
        var text = reading.Utterance.Text;
        var asked = reading.Commands is [{ Act: WhatToSay, Arg: not "boss" } heard] ? heard
            : reading.Commands is [{ P: < Thresholds.Undoable }] && AsksWhatToSay.Match(text) is { Success: true } plain
                ? new Command(WhatToSay, "buyer", new(plain.Index, plain.Length), Thresholds.Opening)
            : null;
        if (asked is null)
        {
            return reading;
        }
        for (var (from, to) = (0, 0); from < text.Length; from = to + 1)
        {
            to = text.IndexOfAny(_pieceEnds, from) is >= 0 and var end ? end : text.Length;
            var piece = new Span(from, to - from);
            if ((to == text.Length || text[to] != '?') && WordCount.Of(reading.Utterance.At(piece)) >= FewestOfNews
                && listener.Commands(listener.Hear(reading.Utterance.At(piece)), view).Leading is { P: >= Thresholds.Undoable } news
                && TopicsOfNews.Of(news.Act) is not null)
            {
                return reading with { Commands = [news with { Span = piece }, asked] };
            }
        }
        return reading;
    }

    // Bare news tells nothing but itself.
    private Answer? Foretold(Reading reading, string topic, Question question) =>
        reading.Utterance.WordCount >= FewestForKind
            && listener.Foretold(reading, ViewOf(new OpenAsk(topic, question.Key))) is { Arg: { } id, P: >= Thresholds.Foretold } told
            && question.Foretold.Contains(id)
            ? new Answer(question.Key, id, reading.Utterance.At(told.Span))
            : null;
}

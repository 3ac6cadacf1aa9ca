using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads news that something is asked about in the same breath.</summary>
public sealed partial class MessageReader
{
    private const string WhatToSay = "ask.what-tell";
    private const int FewestOfNews = 3;

    private static readonly WordExpression AsksWhatToSay =
        new(@"\bwhat (?:do|should|can|shall|must) i (?:even |now )?(?:say|tell|answer|reply)(?: (?:now|to (?:him|her|them)))?\W*$");

    private static readonly char[] _pieceEnds = [',', '.', '!', ';', '?', '\n'];

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
}

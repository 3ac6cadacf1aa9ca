using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Features;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Learns from labelled messages which words are facts.</summary>
internal sealed class FactTaggerTrainer(Curriculum curriculum, IDateTimeReader dates)
{
    // Found by leaving authors out.
    private const int Rounds = 10;
    private const float Pace = 0.03f;
    private const float Shrinkage = 1e-5f;
    private const float Negligible = 0.004f;
    private const double WithoutAct = 0.4;

    /// <summary>Who labels three facts has labelled all of them; in shorter messages some were passed over.</summary>
    private const int StoryFacts = 3;

    private const int StoryTimes = 4;

    /// <summary>What one author alone writes teaches that author's habits.</summary>
    private const int FewestAuthors = 2;

    private const int FewestMessages = 3;

    private static readonly DateTimeContext AnyDay = new(
        new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));

    public FactTagger Train()
    {
        var labelled = curriculum.Lessons.Where(lesson => lesson.HasFacts).ToList();
        var messages = labelled.Concat(labelled.Where(IsRetold).Select(InSmallLetters))
            .AsParallel()
            .AsOrdered()
            .Select(Seen)
            .Where(message => message.Tags.Length > 0)
            .ToList();
        var features = Features(messages);
        var tagger = new FactTagger(features, new float[features.Count * FactTagger.Stride], new float[FactTags.Count * FactTagger.Stride]);
        var taught = messages.ConvertAll(message =>
            new Taught([.. message.Plain.Select(tagger.Known)], [.. message.OfAct.Select(tagger.Known)], message.Tags));
        var descent = new Descent(tagger, Pace, Shrinkage, Negligible);
        var random = new Random(20261126);
        var order = Enumerable.Range(0, taught.Count)
            .SelectMany(at => Enumerable.Repeat(at, messages[at].IsStory ? StoryTimes : 1))
            .ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                descent.Learn(taught[at].Rows(random.NextDouble() >= WithoutAct), taught[at].Tags);
        }
        return tagger;
    }

    // Most authors write names with capitals; many sellers don't.
    private static bool IsRetold(Lesson lesson) => lesson.Facts.Count > 0 && lesson.Text.Any(char.IsUpper);

    private static Lesson InSmallLetters(Lesson lesson) => lesson with
    {
        Text = lesson.Text.ToLowerInvariant(),
        Facts = [.. lesson.Facts.Select(fact => fact with { Value = fact.Value.ToLowerInvariant() })],
    };

    private Message Seen(Lesson lesson)
    {
        var utterance = UtteranceReader.Read(lesson.Text);
        if (utterance.Clauses.Count == 0)
            return new([], [], [], "");
        var open = curriculum.Questions.FirstOrDefault(question => question.Id == lesson.Open)?.Opened;
        var scene = FactReader.Lay(utterance, new(AnyDay, open), dates);
        var pieces = Piece.Cut(scene);
        var act = Leading.Of(lesson.Commands.Select(command => command.Act));
        return new(PieceSights.Of(scene, pieces), PieceSights.OfAct(scene, pieces, act),
            LabelPlaces.Of(scene.Sentence, pieces, lesson.Facts), lesson.Author) { IsStory = lesson.Facts.Count >= StoryFacts };
    }

    private static FeatureIndex Features(List<Message> messages)
    {
        var fewest = Math.Min(FewestAuthors, messages.Select(message => message.Author).Distinct().Count());
        var seen = new Dictionary<ulong, (int Messages, int Authors, string LastAuthor, int LastMessage)>();
        for (var at = 0; at < messages.Count; at++)
        {
            foreach (var feature in messages[at].Plain.Concat(messages[at].OfAct).SelectMany(piece => piece).Select(sight => sight.Feature))
            {
                var (count, authors, last, message) = seen.GetValueOrDefault(feature, (0, 0, "", -1));
                if (message != at)
                    seen[feature] = (count + 1, authors + (last == messages[at].Author ? 0 : 1), messages[at].Author, at);
            }
        }
        return new([.. seen.Where(pair => pair.Value.Messages >= FewestMessages && pair.Value.Authors >= fewest).Select(pair => pair.Key)]);
    }

    private sealed record Message(Sight[][] Plain, Sight[][] OfAct, byte[] Tags, string Author)
    {
        public bool IsStory { get; init; }
    }

    private sealed record Taught(Seen[][] Plain, Seen[][] OfAct, byte[] Tags)
    {
        public Seen[][] Rows(bool withAct) => withAct ? [.. Plain.Zip(OfAct, (plain, act) => (Seen[])[.. plain, .. act])] : Plain;
    }
}

using CoachBot.Listening;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Replies.Case;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>What was learnt, for all editions that learn from the same: where only wordings change, nothing is learnt anew.</summary>
public sealed class Learnt(RecognitionEncoder encoder, IOptions<RecognitionOptions> options, LearningProgress progress)
{
    private static readonly string[] _kept = ["listening-*.bin", "facts-*.bin", "model-*.bin"];

    private readonly Latest<Listener> _listeners = new();
    private readonly Latest<IntentRecognizer?> _counsel = new();

    public Listener Listener(Curriculum curriculum) => _listeners.Of(
        CurriculumHash.Of(curriculum, ""),
        () => Recognition.Listening.Listener.Learn(curriculum, new DateTimeReader(), encoder.Encoder, options.Value.CacheFolder,
            progress.Listening));

    /// <summary>Finds the counsel of a message; null where the content has none.</summary>
    public IntentRecognizer? Counsel(ContentLibrary content, Curriculum curriculum)
    {
        var lessons = new CounselLessons(content, curriculum);
        return _counsel.Of(lessons.Source, () => lessons.IsEmpty ? null : IntentRecognizer.Recall(
            lessons.Source, lessons.Phrases, encoder.Encoder, new() { CacheFolder = options.Value.CacheFolder, MayBeQuick = true },
            progress.Counsel));
    }

    /// <summary>
    /// Removes from the disk what was learnt from content that nobody has begun with for so long; a change of phrases leaves a hundred
    /// megabytes behind.
    /// </summary>
    internal void Tidy(DateTimeOffset before)
    {
        if (options.Value.CacheFolder is not { } folder || !Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in _kept.SelectMany(kind => Directory.EnumerateFiles(folder, kind))
            .Where(file => LastUsed(file) < before.UtcDateTime)
            .ToList())
        {
            File.Delete(file);
        }
    }

    // Some disks don't note that a file is read, so loading does; a copied one is as old as it was written.
    private static DateTime LastUsed(string file) =>
        File.GetLastAccessTimeUtc(file) is var read && File.GetLastWriteTimeUtc(file) is var written && read > written ? read : written;

    /// <summary>What was made last and what before it: the content at hand, and the one that open talks end with.</summary>
    private sealed class Latest<T>
    {
        private readonly Lock _gate = new();
        private readonly List<(string Key, Lazy<T> Made)> _made = [];

        public T Of(string key, Func<T> make)
        {
            Lazy<T> made;
            lock (_gate)
            {
                var at = _made.FindIndex(known => known.Key == key);
                made = at < 0 ? new(make) : _made[at].Made;
                if (at >= 0)
                {
                    _made.RemoveAt(at);
                }

                _made.Insert(0, (key, made));
                _made.RemoveRange(Math.Min(2, _made.Count), _made.Count - Math.Min(2, _made.Count));
            }

            try
            {
                return made.Value;
            }
            catch
            {
                // What failed once may not fail again: it isn't kept.
                lock (_gate)
                {
                    _made.RemoveAll(known => known.Made == made);
                }

                throw;
            }
        }
    }
}

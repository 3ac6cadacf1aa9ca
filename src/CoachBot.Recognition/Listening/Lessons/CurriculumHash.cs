using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>Names all that is learnt from in a few letters, so that what was learnt can be found again.</summary>
public static class CurriculumHash
{
    private const int Bytes = 12;

    /// <summary>The hash of a whole curriculum.</summary>
    /// <param name="curriculum">What is learnt from.</param>
    /// <param name="how">What else the outcome depends on.</param>
    public static string Of(Curriculum curriculum, string how)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, curriculum.Acts.SelectMany(act =>
            (string?[])[act.Id, act.Means, .. List(act.Examples), .. List(act.NearMisses), .. List(act.Args)]).Prepend(how));
        Add(hash, curriculum.Phrases.SelectMany(phrase => (string?[])[phrase.Text, .. List(phrase.AnyOf)]));
        Add(hash, curriculum.PlainRules.SelectMany(rule => (string?[])[rule.Act, .. List(rule.Whole), .. List(rule.Openings)]));
        Add(hash, curriculum.Topics.SelectMany(topic => (string?[])[topic.Key, topic.Value]));
        return Ended(hash, curriculum);
    }

    /// <summary>The hash of what facts are learnt from: questions and messages.</summary>
    /// <param name="curriculum">What is learnt from.</param>
    /// <param name="how">What else the outcome depends on.</param>
    internal static string OfFacts(Curriculum curriculum, string how)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, [how]);
        return Ended(hash, curriculum);
    }

    /// <summary>The hash of texts and of all labelled messages, which aren't read for it.</summary>
    /// <param name="curriculum">Whose messages.</param>
    /// <param name="texts">What else is learnt from.</param>
    public static string OfMessages(Curriculum curriculum, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, texts);
        AddLessons(hash, curriculum);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    private static string Ended(IncrementalHash hash, Curriculum curriculum)
    {
        // Rows of weights are as wide as this processor's vectors make them.
        Add(hash, [$"{MatrixMath.Lanes}"]);
        Add(hash, curriculum.Questions.SelectMany(question =>
            (string?[])[question.Id, question.Text, question.Form.ToString(), question.Asks,
            .. question.Answers.SelectMany(answer => (string?[])[answer.Id, answer.Label, answer.Means, .. List(answer.Like)])]));
        AddLessons(hash, curriculum);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    private static void AddLessons(IncrementalHash hash, Curriculum curriculum)
    {
        if (curriculum.Lessons is LessonFiles files)
            files.AddTo(hash);
        else
            Add(hash, curriculum.Lessons.SelectMany(lesson => (string?[])[lesson.Text, lesson.Open, lesson.Author, lesson.Round.ToString(),
                .. lesson.Commands.SelectMany(command => (string?[])[command.Act, command.Arg, command.Words]),
                .. lesson.Facts.SelectMany(fact => (string?[])[fact.Key, fact.Value]), ""]));
    }

    // How many there are tells one list from the next.
    private static IEnumerable<string?> List(IReadOnlyList<string> texts) => texts.Prepend($"{texts.Count}");

    // One after the other: as one text they would take megabytes, which stay with the process.
    private static void Add(IncrementalHash hash, IEnumerable<string?> texts)
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            if (!isFirst)
                hash.AppendData(MemoryMarshal.AsBytes("\u001f".AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes((text ?? "\u001e").AsSpan()));
            isFirst = false;
        }
    }
}

namespace CoachBot.Listening.Understanding;

/// <summary>How a seller feels, where it stands beside news in so many words: the first words of a card fit it.</summary>
internal static class Moods
{
    private static readonly (string Act, string[] Words)[] _moods =
    [
        ("chat.upset",
        [
            "i could cry", "could have cried", "gutted", "heartbroken", "in tears", "near tears", "close to tears", "crying", "feel sick",
            "devastated", "crushed", "hurts", "😭", "😢", "💔", "worst day",
            "im shaking", "i'm shaking", "shouted at me", "screamed at me", "yelled at me", "horrible", "awful day", "feel awful",
            "feel terrible", "so embarrassed", "humiliated", "feel like a failure", "my heart sank", "feel stupid",
            "feel like a right ", "feel like a fool", "feel like a total", "feel so guilty", "feel guilty", "feel like an idiot",
            "feel so dumb", "feel small", "freaking out", "panicking", "so nervous", "scared stiff", "wiped out", "i'm a wreck",
            "sick to my stomach",
            "worked on that one for", "months for nothing", "weeks for nothing", "all that work for", "months of work", "and now it's gone",
            "and now its gone", "after all that work",
            "frustrated", "still shaking", "hands are shaking", "my whole quarter", "not made for this", "not for this job",
            "no good at this", "can't do this anymore", "hate this job", "i cried", "cried in", "rather upset", "so upset", "really upset",
            "quite upset", "spiralling", "spiraling", "feel dreadful", "feel rotten",
        ]),
        ("chat.anger",
            ["fuming", "furious", "pissed", "so angry", "wtf", "makes me mad", "bloody hell", "damn them", "raging", "😡", "🤬",
                "where he can put", "where she can put", "where they can put", "where he can stick", "where they can stick", "stick it up",
                "makes my blood boil", "how dare"]),
        ("chat.joy", ["🎉", "🥳", "yesss", "so happy", "over the moon", "woohoo", "woo hoo", "best day", "can't stop smiling", "💃", "🙌"]),
    ];

    private static readonly string[] _wishes =
        ["happy thanksgiving", "happy christmas", "merry christmas", "happy new year", "happy easter", "happy holidays", "happy weekend",
            "nice weekend", "good weekend", "lovely weekend", "great weekend", "nice evening", "good evening", "lovely evening",
            "good night", "nice day", "good day", "great day", "lovely day", "sleep well", "happy diwali", "eid mubarak", "happy friday"];

    /// <summary>Whether something good is wished.</summary>
    public static bool Wishes(string text) => Array.Exists(_wishes, wish => text.Contains(wish, StringComparison.OrdinalIgnoreCase));

    /// <summary>The feeling that the words show, as an act; null where they show none.</summary>
    public static string? In(string text)
    {
        var said = text.Replace('’', '\'');
        return _moods.FirstOrDefault(mood => mood.Words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))).Act;
    }
}

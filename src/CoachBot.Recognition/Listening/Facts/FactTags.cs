namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What a word can be part of: nothing, or a fact of one of the keys.</summary>
internal static class FactTags
{
    /// <summary>Part of no fact.</summary>
    public const int None = 0;

    /// <summary>The tags, by number.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "-", FactKeys.Buyer, FactKeys.Company, FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction,
        FactKeys.Competitor,
        FactKeys.Reason, FactKeys.Need, FactKeys.Amount, FactKeys.Percentage, FactKeys.Channel, FactKeys.Since, FactKeys.Agreed,
        FactKeys.Call,
        FactKeys.Deadline, FactKeys.Remind, FactKeys.Length, FactKeys.TalkShare, FactKeys.Learnt, FactKeys.Next,
    ];

    public static int Count => Keys.Count;

    /// <summary>The tag of a key; <see cref="None"/> for an unknown one.</summary>
    public static int Of(string key)
    {
        for (var tag = 1; tag < Keys.Count; tag++)
        {
            if (Keys[tag] == key)
                return tag;
        }
        return None;
    }
}

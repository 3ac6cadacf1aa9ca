namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>The words before a date and between its parts, and which side of it they mean.</summary>
internal static class Leads
{
    private const int Most = 4;

    /// <summary>The word for the hour, as it is written in Stockholm, Oslo, Copenhagen and Helsinki.</summary>
    public static readonly string[] Klock = ["kl", "klo", "klokka", "klokken", "klockan"];

    private static readonly (string[] Words, Side Side)[] Sided =
    [
        (["no", "later", "than"], Side.On),
        (["not", "later", "than"], Side.On),
        (["as", "late", "as"], Side.On),
        (["on", "or", "after"], Side.Starting),
        (["at", "or", "after"], Side.Starting),
        (["after", "or", "on"], Side.Starting),
        (["after", "or", "at"], Side.Starting),
        (["later", "than", "or", "on"], Side.Starting),
        (["later", "than", "or", "at"], Side.Starting),
        (["on", "or", "before"], Side.On),
        (["at", "or", "before"], Side.On),
        (["before", "or", "on"], Side.On),
        (["before", "or", "at"], Side.On),
        (["later", "than"], Side.After),
        (["after"], Side.After),
        (["earlier", "than"], Side.Before),
        (["sooner", "than"], Side.Before),
        (["before"], Side.Before),
        (["since"], Side.Since),
        (["starting"], Side.Starting),
        (["commencing"], Side.Starting),
        (["as", "of"], Side.Starting),
        (["as", "from"], Side.Starting),
        (["as", "early", "as"], Side.Starting),
    ];

    private static readonly string[] Plain =
        ["on", "at", "@", "by", "until", "till", "til", "sometime", "around", "about", "approx", "during", "over", "for", "due", "or",
            "equal"];

    private static readonly string[] Joining =
        [",", "(", ")", "at", "@", "on", "the", "of", "around", "about", "by", "-", "starting", "beginning", "sometime", "for", "say", ">",
            "<", "latest"];

    /// <summary>Takes the words before a date.</summary>
    public static Side Read(Cursor c)
    {
        var side = Side.On;
        for (var i = 0; i < Most; i++)
        {
            if (c.TryValue(SideWord) is { } told) side = told;
            else if (!TakeKlock(c) && (!c.TakeAny(Plain) || IsLength(c))) break;
        }
        return side;
    }

    /// <summary>Takes the words between two parts of a date.</summary>
    public static void Skip(Cursor c, Phrase phrase)
    {
        for (var i = 0; i < Most; i++)
        {
            if (c.Current.IsAny("before", "after") && phrase.Date is not null && !phrase.HasClock) c.Position++;
            else if (c.TakeAll("no", "later", "than") || c.TakeAll("later", "than") || c.TakeAll("earlier", "than")) continue;
            else if (!TakeKlock(c) && (!c.TakeAny(Joining) || IsLength(c))) break;
        }
    }

    /// <summary>The words after a date that leave its end open: “2018 or later”.</summary>
    public static bool Onwards(Cursor c)
    {
        if (c.TakeAny("onwards", "onward")) return true;
        if (!c.Current.IsAny("or", "and") || !c.At(1).IsAny("later", "after")) return false;
        c.Position += 2;
        return true;
    }

    private static bool TakeKlock(Cursor c)
    {
        if (!c.TakeAny(Klock)) return false;
        c.TakeGlued(".");
        return true;
    }

    private static Side? SideWord(Cursor c)
    {
        foreach (var (words, side) in Sided)
            if (c.TakeAll(words)) return side;
        return null;
    }

    /// <summary>“For two hours” is a length, not a date after “for”; the word is given back.</summary>
    private static bool IsLength(Cursor c)
    {
        if (!c.Previous.IsAny("for", "over", "during")) return false;
        var mark = c.Position;
        var found = c.TryValue(AmountRules.Read) is not null;
        c.Position = found ? mark - 1 : mark;
        return found;
    }
}

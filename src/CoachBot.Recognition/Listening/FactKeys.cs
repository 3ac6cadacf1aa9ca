namespace CoachBot.Recognition.Listening;

/// <summary>What a message can tell.</summary>
public static class FactKeys
{
    /// <summary>Every key. A question may also ask for what is no fact: a choice, an outcome, words.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "buyer", "company", "boss", "decides", "colleague", "introduction", "competitor", "reason", "need", "amount", "percentage",
        "channel", "since", "agreed", "call", "deadline", "remind", "length", "talk-share", "learnt", "next",
    };

    /// <summary>A person on the buyer's side who is spoken with.</summary>
    public const string Buyer = "buyer";

    /// <summary>The buyer's company.</summary>
    public const string Company = "company";

    /// <summary>Who stands above the buyer, by name or role.</summary>
    public const string Boss = "boss";

    /// <summary>Who decides.</summary>
    public const string Decides = "decides";

    /// <summary>Somebody on the seller's own side.</summary>
    public const string Colleague = "colleague";

    /// <summary>A person or company that one may be introduced to.</summary>
    public const string Introduction = "introduction";

    /// <summary>Whom they went with, or compare with.</summary>
    public const string Competitor = "competitor";

    /// <summary>Why, in the seller's words.</summary>
    public const string Reason = "reason";

    /// <summary>What they need, or said is missing.</summary>
    public const string Need = "need";

    /// <summary>A sum of money.</summary>
    public const string Amount = "amount";

    /// <summary>A share or a discount.</summary>
    public const string Percentage = "percentage";

    /// <summary>One of phone, email, chat, meeting, voicemail.</summary>
    public const string Channel = "channel";

    /// <summary>How long it has been quiet, or when they were last heard.</summary>
    public const string Since = "since";

    /// <summary>A date or time agreed with the buyer.</summary>
    public const string Agreed = "agreed";

    /// <summary>When a call or meeting is.</summary>
    public const string Call = "call";

    /// <summary>By when.</summary>
    public const string Deadline = "deadline";

    /// <summary>When to be reminded.</summary>
    public const string Remind = "remind";

    /// <summary>How long a call is.</summary>
    public const string Length = "length";

    /// <summary>How much the seller talked.</summary>
    public const string TalkShare = "talk-share";

    /// <summary>What was learnt.</summary>
    public const string Learnt = "learnt";

    /// <summary>The next step.</summary>
    public const string Next = "next";

    /// <summary>What the buyer wants to wait for, as it is said to them: “after the harvest”.</summary>
    public const string Until = "until";

    /// <summary>What troubles the buyer, as it is said to them: “you lose 30 calls a week”. No question asks for it.</summary>
    public const string Trouble = "trouble";

    /// <summary>
    /// What else was told of a deal, in the seller's own words, clause by clause; several stand in one, <see cref="BetweenDetails"/>. No
    /// question asks for it.
    /// </summary>
    public const string Detail = "detail";

    /// <summary>What parts details.</summary>
    public const string BetweenDetails = "; ";
}

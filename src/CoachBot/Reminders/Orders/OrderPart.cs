using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Hearing;

namespace CoachBot.Reminders.Orders;

/// <summary>A part of a message, and what it says of reminders by itself.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="Named">The reminders that it names.</param>
/// <param name="Kind">What it orders.</param>
internal sealed record OrderPart(Span Span, string Words, IReadOnlyList<Reminder> Named, OrderKind Kind)
{
    /// <summary>Whether it says when.</summary>
    public bool SaysWhen { get; init; }

    /// <summary>Whether it drops only where no other time follows.</summary>
    public bool IsSoft { get; init; }

    /// <summary>Whether nothing is done with what it names.</summary>
    public bool Keeps { get; init; }

    /// <summary>Whether it asks something.</summary>
    public bool Asks { get; init; }

    /// <summary>Reads a part.</summary>
    public static OrderPart Of(Span span, string words, NamedReminders reminders, OrderTimes times)
    {
        var spelt = Spelling.PutRight(words);
        var (named, asks) = (reminders.In(spelt), OrderWords.IsQuestion(spelt));
        var saysWhen = times.SaysWhen(words);
        var isSoft = DropWords.Softly(spelt);
        var kind = asks || DealNews.Is(spelt) ? OrderKind.None
            : OrderWords.Sets(spelt) && !isSoft ? OrderKind.Set
            : DropWords.Plainly(spelt) ? OrderKind.Drop
            : DoneWords.Plainly(spelt) ? OrderKind.Finish
            : MoveWords.OfNamed(spelt) ? OrderKind.Change
            : isSoft ? OrderKind.Drop
            : named.Any(one => OwnDeeds.Are(one, spelt) || OwnDeeds.IsThere(one, spelt)) ? OrderKind.Finish
            : OrderKind.None;
        return new(span, words, named, kind)
        {
            SaysWhen = saysWhen, IsSoft = isSoft && kind == OrderKind.Drop && !DropWords.Plainly(spelt),
            Keeps = MoveWords.Keep(spelt) && !saysWhen, Asks = asks,
        };
    }
}

/// <summary>Parts of a message that belong to one order.</summary>
internal sealed class OrderGroup(OrderPart first)
{
    private readonly List<OrderPart> _parts = [first];

    /// <summary>Its parts, in order.</summary>
    public IReadOnlyList<OrderPart> Parts => _parts;

    /// <summary>Where it stands.</summary>
    public Span Span => new(_parts[0].Span.Start, _parts[^1].Span.End - _parts[0].Span.Start);

    /// <summary>Where the order itself stands: what is told behind it is heard besides.</summary>
    public Span Own
    {
        get
        {
            var last = _parts.FindLast(part => part.Kind != OrderKind.None) ?? _parts[^1];
            return new(_parts[0].Span.Start, last.Span.End - _parts[0].Span.Start);
        }
    }

    /// <summary>The reminders that its parts name.</summary>
    public IReadOnlyList<Reminder> Named => [.. _parts.SelectMany(part => part.Named).DistinctBy(one => one.Id)];

    /// <summary>Whether one of its parts says when.</summary>
    public bool SaysWhen => _parts.Exists(part => part.SaysWhen);

    /// <summary>Whether one of its parts orders this.</summary>
    public bool Orders(OrderKind kind) => _parts.Exists(part => part.Kind == kind);

    /// <summary>One more part of it.</summary>
    public void Add(OrderPart part) => _parts.Add(part);

    /// <summary>Whether a part begins an order of its own behind this.</summary>
    public bool EndsBefore(OrderPart part)
    {
        if (part.Asks || _parts[0].Asks)
        {
            return true;
        }
        if (part.Kind == OrderKind.Set)
        {
            // “Ask Pieter for his budget, remind me”: of what was just said.
            return !(OrderWords.IsBareWish(part.Words) || OrderWords.IsInstead(part.Words))
                || _parts.Exists(one => one.Kind is not (OrderKind.None or OrderKind.Set));
        }
        if (Named.Count == 0 && SaysWhen && Orders(OrderKind.Change) && part is { Named.Count: > 0, Kind: not OrderKind.None })
        {
            // “Move Litware to Friday and push Tom to 11”: the first is of something else.
            return true;
        }
        var isComplete = SaysWhen || _parts.Exists(one => one.Kind != OrderKind.None);
        var named = Named;
        if (part.Named.Count > 0 && named.Count > 0 && !part.Named.Select(one => one.Id).ToHashSet().SetEquals(named.Select(one => one.Id)))
        {
            return isComplete && (part.Kind != OrderKind.None || part.SaysWhen);
        }
        return Orders(OrderKind.Set) && part is { Kind: not OrderKind.None, Named.Count: > 0 };
    }
}

using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Hearing;

namespace CoachBot.Reminders.Orders;

/// <summary>
/// Reads what a message orders of reminders, part by part: “Tom done, Ana to Tuesday at 3” is two orders. Only what is plain counts: where
/// the words don't tell which reminder is meant, none is read.
/// </summary>
internal sealed class OrderReader(NamedReminders reminders, OrderTimes times)
{
    private const int FewLetters = 7;

    /// <summary>The orders, in the order of the words; none where nothing is plain.</summary>
    public IReadOnlyList<ReminderOrder> In(string text)
    {
        if (Exchange(text) is { } exchange)
        {
            return [exchange];
        }
        text = OrderWords.AsksPolitely(text) && text.TrimEnd().EndsWith('?') ? text.Replace('?', ' ') : text;
        var parts = MessageParts.Of(text).Select(span =>
            OrderPart.Of(span, text.Substring(span.Start, span.Length), reminders, times)).ToList();
        var notYet = parts.Zip(parts.Skip(1)).Where(pair => OrderWords.IsNotYet(pair.Second.Words)).Select(pair => pair.First);
        var kept = parts.Where(part => part.Keeps).Concat(notYet).SelectMany(part => part.Named).Select(one => one.Id).ToHashSet();
        if (OrderWords.LeavesOneOut(text) || parts.Exists(part => part.Named.Count > 1 && !OrderWords.MeansAll(part.Words)))
        {
            return [];
        }
        var orders = new List<ReminderOrder>();
        DateTime? day = null;
        IReadOnlyList<Reminder> before = [];
        foreach (var group in Groups(parts).Where(group => !parts.Exists(part => part.Asks) || group.Parts[0].Asks
            || group.Named.Count > 0 || group.Orders(OrderKind.Set)))
        {
            var words = text.Substring(group.Span.Start, group.Span.Length);
            var named = Meant(group, words, text, orders).Where(one => !kept.Contains(one.Id)).ToList();
            var kind = KindOf(group, words, named, orders);
            orders.AddRange(kind switch
            {
                OrderKind.None => [],
                OrderKind.Set or OrderKind.Look => [new ReminderOrder(kind, OwnSentence(group, text), null)],
                // “Both to the 10th, Ana at half 2”: the day that was named for all is that of each.
                OrderKind.Change => Changes(group, words, named, named.TrueForAll(before.Contains) ? day : null),
                _ => named.Select(one => new ReminderOrder(kind, group.Own, new(one.Id, null, null))),
            });
            day = kind == OrderKind.Change && named is [var first, ..] ? times.DayIn(Goes(words), first) ?? day : day;
            before = kind == OrderKind.Change && named.Count > 1 ? named : before;
        }
        return orders.TrueForAll(order => order.Kind == OrderKind.Look) ? [] : Last(orders);
    }

    // “Don't have me call Tom, have me text him”: other words for the one that is named, and no second one.
    private ReminderOrder? Exchange(string text) =>
        reminders.In(text) is [var one] && OrderRewording.Instead(one, text) is { } task
            ? new(OrderKind.Change, new(0, text.Length), new(one.Id, null, task)) : null;

    private static List<OrderGroup> Groups(List<OrderPart> parts)
    {
        var groups = new List<OrderGroup>();
        foreach (var part in parts.Where(part => !part.Keeps || part.Named.Count == 0))
        {
            if (groups is [.., var last] && !last.EndsBefore(part))
            {
                last.Add(part);
            }
            else
            {
                groups.Add(new OrderGroup(part));
            }
        }
        return groups;
    }

    // “Purchasing told me three weeks. I want to ask on the 23rd, remind me”: the story before it is none of the wish.
    private static Span OwnSentence(OrderGroup group, string text)
    {
        var first = group.Parts.TakeWhile(part => part.Kind != OrderKind.Set).Skip(1)
            .LastOrDefault(part => text.AsSpan(0, part.Span.Start).TrimEnd() is [.., '.' or '!' or '?' or ';']);
        var from = first?.Span.Start ?? group.Span.Start;
        return new(from, group.Span.End - from);
    }

    // By name; else all, where two are all that there are, or what isn't meant is told.
    private IReadOnlyList<Reminder> Meant(OrderGroup group, string words, string text, List<ReminderOrder> before)
    {
        if (group.Named is { Count: > 0 } named)
        {
            return named;
        }
        if (OrderWords.MeansAll(words) && reminders.All.Count > 1
            && (reminders.All.Count == 2 || MoveWords.Keep(text)) && before.Count == 0)
        {
            return reminders.All;
        }
        return [];
    }

    private OrderKind KindOf(OrderGroup group, string words, List<Reminder> named, List<ReminderOrder> before)
    {
        if (named.Count > 0 && group.Parts.Any(part => part.Named.Count == 0 && OrderWords.IsInstead(part.Words)))
        {
            return OrderKind.Change;
        }
        if (group.Orders(OrderKind.Set) || ShortWish.Is(group, words, named, times))
        {
            return OrderKind.Set;
        }
        if (group.Parts[0].Asks)
        {
            return OrderWords.AsksWhatIsOn(words) ? OrderKind.Look : OrderKind.None;
        }
        if (named.Count == 0)
        {
            return OrderKind.None;
        }
        if (group.Parts.Any(part => part is { Kind: OrderKind.Drop, IsSoft: false }))
        {
            return OrderKind.Drop;
        }
        var says = named.Exists(one => Says(one, words));
        var isRather = group.Parts.SkipWhile(part => !part.IsSoft).Skip(1).Any(part => part.SaysWhen && times.IsAhead(part.Words));
        if (says && (isRather || (group.Orders(OrderKind.Change) && !group.Parts.Any(part => part.IsSoft))))
        {
            return OrderKind.Change;
        }
        if (group.Parts.Any(part => part.IsSoft))
        {
            return OrderKind.Drop;
        }
        if (group.Orders(OrderKind.Finish))
        {
            return DealNews.IsInVain(words) ? OrderKind.None : OrderKind.Finish;
        }
        var isPlain = (named is [var only] && OrderRewording.Read(only, words, times) is not null)
            || (!DealNews.TellsOfOthers(words) && !DealNews.Is(words) && !DealNews.IsReported(words)
                && (IsNameAndTime(named, words) || (before is [.., { Kind: OrderKind.Change }] && group.SaysWhen)));
        return says && isPlain ? OrderKind.Change : OrderKind.None;
    }

    private bool Says(Reminder one, string words) => OrderRewording.Read(one, words, times) is not null
        || times.Of(one, Goes(words), MoveWords.PutOff(words), null) is { } due && due != one.Due;

    // “Actually Ana on the Tuesday, same time”: beside the name and the time hardly anything is said.
    private bool IsNameAndTime(List<Reminder> named, string words)
    {
        var left = times.Without(words);
        foreach (var word in named.SelectMany(one => NamedReminders.WordsOf(one, words)))
        {
            left = left.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        }
        return left.Split([' ', ',', '.', ':', '\'', '’', '-', '>', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !_small.Contains(word)).Sum(word => word.Length) <= FewLetters;
    }

    private IEnumerable<ReminderOrder> Changes(OrderGroup group, string words, List<Reminder> named, DateTime? day)
    {
        foreach (var one in named)
        {
            var task = named.Count == 1 ? OrderRewording.Read(one, words, times) : null;
            var due = task is not null && !MoveWords.OfNamed(words) && !group.SaysWhen ? null
                : times.Of(one, Goes(words), MoveWords.PutOff(words), day);
            if (due is not null || task is not null)
            {
                yield return new(OrderKind.Change, group.Span, new(one.Id, due == one.Due ? null : due, task));
            }
        }
    }

    // Behind the last word that moves it, where a time follows; what stands before tells why.
    private string Goes(string words)
    {
        words = OrderTimes.Unquoted(words);
        return MoveWords.Last(words) is { } at && times.SaysWhen(words[at..]) ? words[at..] : words;
    }

    // “Both to the 10th, Ana at half 2”: what is said last of each.
    private static IReadOnlyList<ReminderOrder> Last(List<ReminderOrder> orders) =>
        [.. orders.Where((order, at) => order.Meant is null || !orders.Skip(at + 1).Any(later => later.Meant?.Id == order.Meant.Id))];

    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "on", "at", "to", "for", "of", "by", "in", "is", "be", "it", "that", "this", "then", "please", "pls", "actually",
        "sorry", "no", "ok", "okay", "same", "time", "hour", "timing", "stays", "again", "still", "only", "now", "and", "one", "thing",
        "reminder", "call", "instead", "rather", "better", "make", "plus", "oops", "should", "s", "day", "just", "so", "ah", "oh", "with",
    };
}

namespace CoachBot.Reminders.Delivery;

/// <summary>Who brings which kind of reminder.</summary>
public sealed class ReminderVisitors(IEnumerable<IReminderVisitor> visitors)
{
    private readonly Dictionary<string, IReminderVisitor> _byKind = visitors
        .SelectMany(visitor => visitor.Kinds.Select(kind => (kind, visitor)))
        .ToDictionary(pair => pair.kind, pair => pair.visitor, StringComparer.Ordinal);

    public IReminderVisitor Of(string kind) => _byKind[kind];
}

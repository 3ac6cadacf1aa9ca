using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Journal;
using CoachBot.Storage;
using CoachBot.Storage.UserData;
using CoachBot.Time;

namespace CoachBot.MyData;

/// <summary>Everything that is kept about a user, as files.</summary>
public sealed class ExportFiles(ITurnStore store, IEnumerable<UserTable> tables)
{
    private static readonly string[] ReminderColumns = ["due", "task", "buyer", "company", "kind", "status", "repeats", "set", "came"];

    private static readonly string[] CsvColumns =
        ["date", "buyer", "company", "situation", "wording", "happened", "outcome", "talk_share", "learnt", "missing", "next_step",
            "by_when", "open"];

    /// <summary>All rows of all tables that name the user.</summary>
    public async Task<byte[]> JsonAsync(string user, CancellationToken cancellationToken)
    {
        // A file to keep and to read, never a part of a page: names stand in it as they are written.
        using var stream = new MemoryStream();
        await using (var json = new Utf8JsonWriter(stream,
            new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var table in tables.Where(table => table.IsExported).Select(table => table.Name))
            {
                json.WriteStartArray(table);
                foreach (var row in await store.QueryAsync<object>($"SELECT * FROM {table} WHERE user_id = @user", new { user },
                    cancellationToken))
                {
                    Write(json, (IDictionary<string, object?>)row);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The journal as a table (RFC 4180), with the seller's own times, with the mark by which spreadsheets know UTF-8.</summary>
    public async Task<byte[]> CsvAsync(string user, CancellationToken cancellationToken)
    {
        var entries = await store.QueryAsync<JournalEntry>(
            """
            SELECT e.situation, e.wording, e.happened, e.outcome, e.talk_share, e.learnt, e.missing, e.next_step, e.due_at, e.due_has_time, e.is_open, e.created_at, d.buyer, d.company
            FROM journal_entry e LEFT JOIN deal d ON d.id = e.deal_id WHERE e.user_id = @user ORDER BY e.created_at, e.id
            """,
            new { user },
            cancellationToken);
        var zone = await ZoneAsync(user, cancellationToken);
        return Table(CsvColumns, entries.Select(entry => new[]
        {
            Local(entry.Created, zone), entry.Buyer, entry.Company, entry.Situation, entry.Wording, entry.Happened, entry.Outcome,
            entry.TalkShare?.ToString(CultureInfo.InvariantCulture),
            entry.Learnt, entry.Missing, entry.NextStep, entry.Due is { } due ? Local(due, zone, entry.DueHasTime) : null,
            entry.IsOpen ? "yes" : "no",
        }));
    }

    /// <summary>The reminders as a table, those that have come, too.</summary>
    public async Task<byte[]> RemindersCsvAsync(string user, CancellationToken cancellationToken)
    {
        var reminders = await store.QueryAsync<ExportedReminder>(
            """
            SELECT r.due_at, r.task, r.kind, r.status, r.repeats, r.created_at, r.came_at, d.buyer, d.company
            FROM reminder r LEFT JOIN deal d ON d.id = r.deal_id WHERE r.user_id = @user ORDER BY r.due_at, r.id
            """,
            new { user },
            cancellationToken);
        var zone = await ZoneAsync(user, cancellationToken);
        return Table(ReminderColumns, reminders.Select(reminder => new[]
        {
            At(reminder.DueAt, zone), reminder.Task, reminder.Buyer, reminder.Company, reminder.Kind, reminder.Status, reminder.Repeats,
            At(reminder.CreatedAt, zone),
            reminder.CameAt is { } came ? At(came, zone) : null,
        }));
    }

    /// <summary>Quoted, and never a formula: a spreadsheet would run a cell that begins like one.</summary>
    internal static string Cell(string? text)
    {
        var safe = text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{text}" : text ?? "";
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private async Task<TimeZoneInfo> ZoneAsync(string user, CancellationToken cancellationToken) =>
        await store.QueryAsync<string>("SELECT zone FROM seller WHERE user_id = @user", new { user }, cancellationToken) is [var own]
            ? SellerClock.Find(own)
            : TimeZoneInfo.Utc;

    private static byte[] Table(string[] columns, IEnumerable<string?[]> rows)
    {
        var csv = new StringBuilder(string.Join(',', columns)).Append("\r\n");
        foreach (var row in rows)
        {
            csv.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static string At(long unixTime, TimeZoneInfo zone) => Local(DateTimeOffset.FromUnixTimeMilliseconds(unixTime), zone);

    private static void Write(Utf8JsonWriter json, IDictionary<string, object?> row)
    {
        json.WriteStartObject();
        foreach (var (name, value) in row.Where(column => column.Value is not null))
        {
            json.WritePropertyName(name);
            switch (value)
            {
                case string text when name == "json":
                    json.WriteRawValue(text);
                    break;
                case string text:
                    json.WriteStringValue(text);
                    break;
                case var time when name.EndsWith("_at", StringComparison.Ordinal):
                    json.WriteStringValue(Time(DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(time,
                        CultureInfo.InvariantCulture))));
                    break;
                default:
                    json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                    break;
            }
        }

        json.WriteEndObject();
    }

    // As spreadsheets read it, in the seller's own zone.
    private static string Local(DateTimeOffset moment, TimeZoneInfo zone, bool hasTime = true) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString(hasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A reminder as its row has it.</summary>
    private sealed class ExportedReminder
    {
        public long DueAt { get; init; }

        public string? Task { get; init; }

        public string Kind { get; init; } = "";

        public string Status { get; init; } = "";

        public string? Repeats { get; init; }

        public long CreatedAt { get; init; }

        public long? CameAt { get; init; }

        public string? Buyer { get; init; }

        public string? Company { get; init; }
    }
}

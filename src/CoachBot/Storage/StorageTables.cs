using CoachBot.Storage.UserData;

namespace CoachBot.Storage;

/// <summary>The tables of turns themselves.</summary>
internal static class StorageTables
{
    private const int KeepSetAsideDays = 30;
    private const int KeepCardsDays = 60;

    public static IReadOnlyList<UserTable> All { get; } =
    [
        new("state") { Key = "key", Heard = "updated_at",
            Retention = new("updated_at", options => Retention.Days(options.KeepIdleStateDays)) },
        new("handled") { Key = "activity", IsExported = false,
            Retention = new("handled_at", options => TimeSpan.FromHours(options.RememberActivitiesHours)) },
        new("outbox") { IsExported = false },
        new("outbox_set_aside") { IsExported = false, Retention = new("set_aside_at", _ => TimeSpan.FromDays(KeepSetAsideDays)) },
        new("undelivered") { Key = "user_id || ' ' || kind", IsExported = false,
            Retention = new("since", _ => TimeSpan.FromDays(KeepSetAsideDays)) },
        new("export_download") { Key = "link", IsExported = false, Retention = new("downloaded_at", _ => TimeSpan.FromDays(1)) },
        new("sent_card") { Key = "conversation_id || ' ' || card", IsExported = false,
            Retention = new("sent_at", _ => TimeSpan.FromDays(KeepCardsDays)) },
    ];
}

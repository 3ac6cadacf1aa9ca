namespace CoachBot.BotFramework.Dialogs;

/// <summary>A dialog made of dialogs.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>A container with an id; without one, the type's name.</summary>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs within.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The context of the dialogs within.</summary>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>A dialog within, or null.</summary>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Changes when the dialogs within change.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Emits <see cref="DialogEvents.VersionChanged"/> when the dialogs within have changed since the user's last turn, as after an
    /// upgrade.
    /// </summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.ActiveDialog is not { } active)
        {
            return;
        }

        var before = active.Version;
        active.Version = GetInternalVersion();
        if (before is not null && before != active.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
        }
    }
}

namespace CoachBot.Dialogs;

/// <summary>A dialog in which what the seller writes is meant for somebody else: "thank you" is no courtesy to the coach there.</summary>
public interface IModalDialog
{
    /// <summary>Whether the dialog takes this command's words itself.</summary>
    bool Hears(string command);
}

/// <summary>A topic of which nothing that the seller wrote is kept, not even how they began.</summary>
public interface INoRetention;

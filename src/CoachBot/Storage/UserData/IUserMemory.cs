namespace CoachBot.Storage.UserData;

/// <summary>What a feature remembers of users beside the tables.</summary>
public interface IUserMemory
{
    /// <summary>Forgets a user, whose rows are gone.</summary>
    void Forget(string user);
}

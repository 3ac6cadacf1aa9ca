using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Tests.State;

/// <summary>What a dialog might keep.</summary>
public sealed class Progress
{
    public string? Buyer { get; set; }

    public int Asked { get; set; }

    public DateTimeOffset? By { get; set; }

    public List<string> Learnt { get; set; } = [];
}

public sealed class Versioned : IStoreItem
{
    public string? Text { get; set; }

    [JsonIgnore]
    public string? ETag { get; set; }
}

public enum Temperament
{
    Friendly,
    Curt,
}

[JsonSerializable(typeof(Progress))]
[JsonSerializable(typeof(Versioned))]
[JsonSerializable(typeof(Temperament))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class TestTypes : JsonSerializerContext
{
    [ModuleInitializer]
    internal static void Register()
    {
        StateTypes.Add("Progress", Default.Progress);
        StateTypes.Add("Versioned", Default.Versioned);
        StateTypes.Add("Temperament", Default.Temperament);
        StateTypes.Add("Texts", Default.ListString);
    }
}

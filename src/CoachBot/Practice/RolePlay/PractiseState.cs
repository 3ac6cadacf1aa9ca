using System.Text.Json.Serialization;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>What the practice remembers between plays.</summary>
public sealed record PractiseState : CoachState
{
    public string? Situation { get; set; }

    public Temperament? Temperament { get; set; }

    /// <summary>The course that was played last.</summary>
    public string? Course { get; set; }

    /// <summary>What the buyer opens with besides, as a line's key.</summary>
    public string? Opens { get; set; }

    /// <summary>What was told of the buyer.</summary>
    public ToldBuyer? Told { get; set; }

    /// <summary>Whom the coach shall be, where the wish names them.</summary>
    public string? Named { get; set; }

    /// <summary>How often it was played.</summary>
    public int Plays { get; set; }

    /// <summary>What the reviews so far have said to try.</summary>
    public List<string> Advised { get; set; } = [];

    /// <summary>Whether somebody is played whose name isn't known.</summary>
    public bool IsSomebodyElse { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PractiseState))]
internal sealed partial class PractiseJson : JsonSerializerContext;

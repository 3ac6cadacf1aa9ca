using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Cards;

/// <summary>What a button of the coach's cards says when it is pressed. It comes back from a client, so nothing in it is trusted.</summary>
public sealed record Click
{
    public const string Skip = "@skip";
    public const string Switch = "@switch";
    public const string Stay = "@stay";

    /// <summary>The question that the button belongs to.</summary>
    public string? Step { get; init; }

    public string? Answer { get; init; }

    /// <summary>What was typed into the card.</summary>
    public string? Text { get; init; }

    /// <summary>The time that was picked beside a day.</summary>
    public string? Time { get; init; }

    [JsonIgnore]
    public string Typed => $"{Text} {Time}".Trim();

    /// <summary>Whose card the button stands on, as <see cref="CardOwner"/> marks it; null on cards that only their owner sees.</summary>
    public string? For { get; init; }

    /// <summary>The topic to begin.</summary>
    public string? Start { get; init; }

    /// <summary>What the seller had written when the coach offered this topic.</summary>
    public string? Said { get; init; }

    /// <summary>Who it is about, where the topic follows another one.</summary>
    public string? Buyer { get; init; }

    public string? Company { get; init; }

    public string? Command { get; init; }

    /// <summary>What a command or a topic is about: a reminder's id, an entry's, a page.</summary>
    public string? Item { get; init; }

    public static Click? From(object? value) =>
        JsonValues.Read(value, ClickJson.Default.Click) is { } read
            && read.WithoutBlanks() is var click
            && (click.Step ?? click.Start ?? click.Command) is not null
            ? click.HasOddTime ? click with { Text = null, Time = null } : click
            : null;

    private Click WithoutBlanks() =>
        this with { Step = Filled(Step), Start = Filled(Start), Command = Filled(Command), Item = Filled(Item) };

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Whether a day or an hour that was picked is none: a field never sends one.</summary>
    private bool HasOddTime =>
        (Time is { Length: > 0 } && !TimeOnly.TryParseExact(Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        || (Text is { Length: DayLength } && Text[4] == '-' && Text[7] == '-' && !Text.Any(char.IsLetter)
            && !DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private const int DayLength = 10;

    /// <summary>The same for the same button with the same typed into its card, and tells nothing of it.</summary>
    public string Print()
    {
        var all = JsonSerializer.SerializeToUtf8Bytes(this, ClickJson.Default.Click);
        return Convert.ToHexStringLower(SHA256.HashData(all).AsSpan(0, 8));
    }

    public Dictionary<string, object> ToData()
    {
        var data = new Dictionary<string, object>();
        Put("step", Step);
        Put("answer", Answer);
        Put("text", Text);
        Put("start", Start);
        Put("said", Said);
        Put("buyer", Buyer);
        Put("company", Company);
        Put("command", Command);
        Put("item", Item);
        return data;

        void Put(string name, string? value)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Click))]
internal sealed partial class ClickJson : JsonSerializerContext;

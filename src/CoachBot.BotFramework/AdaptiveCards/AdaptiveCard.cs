using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>A card of typed elements (https://adaptivecards.io). Whatever text goes in is escaped when it is written.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>A card for clients of this version and newer, such as 1.5.</summary>
    /// <exception cref="ArgumentException">The version is not two numbers with a dot between.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;
    /// <summary>The oldest version that shows it; older clients show <see cref="FallbackText"/>.</summary>
    public AdaptiveSchemaVersion Version { get; set; }
    public string? FallbackText { get; set; }
    public string? Speak { get; set; }
    /// <summary>Language in ISO 639-1, for dates and times.</summary>
    public string? Lang { get; set; }
    /// <summary>From right to left; none leaves it to the client.</summary>
    public bool? Rtl { get; set; }
    public AdaptiveRefresh? Refresh { get; set; }
    public uint PixelMinHeight { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public List<AdaptiveElement> Body { get; set; } = [];
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>The card as JSON, on one line.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("version", Version.ToString());
        card.Text("fallbackText", FallbackText);
        card.Text("speak", Speak);
        card.Text("lang", Lang);
        card.Flag("rtl", Rtl, usual: null);
        card.Part("refresh", Refresh, static (part, refresh) => refresh.Write(part));
        card.Pixels("minHeight", PixelMinHeight);
        card.Choice("verticalContentAlignment", VerticalContentAlignment);
        card.Element("selectAction", SelectAction);
        card.Elements("body", Body);
        card.Elements("actions", Actions);
    }
}

/// <summary>How a card is renewed when it is seen (Teams: for up to 60 users at once).</summary>
public class AdaptiveRefresh
{
    public AdaptiveExecuteAction? Action { get; set; }
    /// <summary>When the card is out of date (version 1.6).</summary>
    public DateTime? Expires { get; set; }
    public List<string> UserIds { get; set; } = [];

    internal void Write(CardWriter card)
    {
        card.Element("action", Action);
        card.Any("expires", Expires?.ToUniversalTime());
        card.Any("userIds", UserIds.Count > 0 ? UserIds : null);
    }
}

/// <summary>A version of the card format.</summary>
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion()
        : this(1, 0)
    {
    }

    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <summary>A version such as 1.5.</summary>
    /// <exception cref="ArgumentException">Not two numbers with a dot between.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (!System.Version.TryParse(versionString, out var version))
        {
            throw new ArgumentException($"\"{versionString}\" is no card version: write two numbers, such as 1.5.", nameof(versionString));
        }

        (Major, Minor) = (version.Major, version.Minor);
    }

    public int Major { get; set; }
    public int Minor { get; set; }

    /// <summary>A version such as 1.5.</summary>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");
}

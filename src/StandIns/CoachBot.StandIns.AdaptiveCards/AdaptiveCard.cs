namespace AdaptiveCards;

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
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The card as JSON, on one line.</summary>
    public string ToJson() => CardText.Of(this);

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("version", Version.ToString());
        card.Text("fallbackText", FallbackText);
        card.Text("speak", Speak);
        card.Elements("body", Body);
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

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");
}

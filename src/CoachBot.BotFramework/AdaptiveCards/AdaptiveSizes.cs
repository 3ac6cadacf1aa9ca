using System.Globalization;

namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>Height of an element: by its content, the space left, or in pixels.</summary>
public class AdaptiveHeight
{
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);
    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);
    public AdaptiveHeightType HeightType { get; set; }
    public uint? Unit { get; set; }

    /// <summary>A height of this kind.</summary>
    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    /// <summary>A height in pixels.</summary>
    public static implicit operator AdaptiveHeight(uint value) => new(value);

    /// <summary>As the wire has it: auto, stretch or 80px.</summary>
    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto",
    };
}

/// <summary>Width of a column: by its content, the space left, in pixels, or in parts of the whole.</summary>
public class AdaptiveWidth
{
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Pixel, px);

    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);
    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);
    public AdaptiveWidthType WidthType { get; set; }
    public uint? Unit { get; set; }

    /// <summary>A width of this kind.</summary>
    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    /// <summary>A width in pixels.</summary>
    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <inheritdoc cref="Parse"/>
    public static implicit operator AdaptiveWidth(string value) => Parse(value);

    /// <summary>A width from auto, stretch, pixels (50px) or parts of the whole (2).</summary>
    /// <exception cref="FormatException">None of these.</exception>
    public static AdaptiveWidth Parse(string value)
    {
        var pixels = value.EndsWith("px", StringComparison.Ordinal);
        return value switch
        {
            "auto" => Auto,
            "stretch" => Stretch,
            _ when uint.TryParse(pixels ? value[..^2] : value, NumberStyles.None, CultureInfo.InvariantCulture, out var unit) =>
                new(pixels ? AdaptiveWidthType.Pixel : AdaptiveWidthType.Weighted) { Unit = unit },
            _ => throw new FormatException($"\"{value}\" is no column width: write auto, stretch, pixels such as 50px, or parts such as 2."),
        };
    }

    /// <summary>As the wire has it: auto, stretch, 50px or 2.</summary>
    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveWidthType.Weighted => string.Create(CultureInfo.InvariantCulture, $"{Unit}"),
        AdaptiveWidthType.Stretch => "stretch",
        _ => "auto",
    };
}

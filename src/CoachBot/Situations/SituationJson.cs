using System.Text.Json.Serialization;
using CoachBot.Situations.BuyerWentQuiet;
using CoachBot.Situations.GoingInCircles;
using CoachBot.Situations.RelationshipNoSale;

namespace CoachBot.Situations;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SituationState))]
[JsonSerializable(typeof(BuyerWentQuietState))]
[JsonSerializable(typeof(GoingInCirclesState))]
[JsonSerializable(typeof(RelationshipNoSaleState))]
[JsonSerializable(typeof(AddedSituationState))]
internal sealed partial class SituationJson : JsonSerializerContext;

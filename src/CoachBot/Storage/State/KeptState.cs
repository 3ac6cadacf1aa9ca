using Newtonsoft.Json;

namespace CoachBot.Storage.State;

/// <summary>
/// State as it was read. Bot Builder writes it as JSON three times a turn only to tell whether it has changed; it is given the text in
/// which state is stored, which is known already where it was just read or written, and is quicker to write where not.
/// </summary>
[JsonConverter(typeof(AsStored))]
internal sealed class KeptState : Dictionary<string, object>
{
    private string? _text;

    private KeptState(IDictionary<string, object> members)
        : base(members, StringComparer.Ordinal)
    {
    }

    /// <summary>Reads what was stored; what isn't state, but a value alone, as it is.</summary>
    public static object Read(string json)
    {
        var read = StateText.Read(json);
        return read is Dictionary<string, object> members ? new KeptState(members) { _text = json } : read;
    }

    /// <summary>The text to store.</summary>
    public string Write() => _text = StateText.Write(this);

    // Anything may change once somebody else has had the turn, so what is known holds for one look.
    private string Look()
    {
        var text = _text ?? StateText.Write(this);
        _text = null;
        return text;
    }

    private sealed class AsStored : JsonConverter<KeptState>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, KeptState? value, JsonSerializer serializer) =>
            writer.WriteRawValue(value?.Look());

        public override KeptState ReadJson(JsonReader reader, Type objectType, KeptState? existingValue, bool hasExistingValue,
            JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}

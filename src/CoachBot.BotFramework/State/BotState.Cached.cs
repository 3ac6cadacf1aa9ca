namespace CoachBot.BotFramework;

public abstract partial class BotState
{
    /// <summary>The state of one turn, and what it was when it was read.</summary>
    public class CachedBotState
    {
        private ReadOnlyMemory<byte> _stored;

        /// <summary>State as it was read; empty when there was none.</summary>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _stored = StateJson.SerializeUnlessKept(State);
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal bool TryGetChange(out ReadOnlyMemory<byte> json)
        {
            json = StateJson.Serialize(State);
            return !json.Span.SequenceEqual(_stored.Span);
        }

        internal void Saved(ReadOnlyMemory<byte> json) => _stored = json;
    }

    private sealed class PropertyAccessor<T>(BotState owner, string name) : IStatePropertyAccessor<T>
    {
        public string Name { get; } = name;

        public async Task<T> GetAsync(
            ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await owner.LoadAsync(turnContext, false, cancellationToken);
            var state = owner.Loaded(turnContext).State;
            if (state.TryGetValue(Name, out var stored) && stored is not null)
            {
                return Typed<T>(Name, stored)!;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var value = defaultValueFactory();
            state[Name] = value!;
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await owner.LoadAsync(turnContext, false, cancellationToken);
            await owner.SetPropertyValueAsync(turnContext, Name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await owner.LoadAsync(turnContext, false, cancellationToken);
            await owner.DeletePropertyValueAsync(turnContext, Name, cancellationToken);
        }
    }
}

using CoachBot.BotFramework.Adapters;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.State;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_typed_property_survives_save_and_load()
    {
        var state = new UserState(_storage);
        var progress = state.CreateProperty<Progress>("progress");
        var count = state.CreateProperty<int>("count");
        var share = state.CreateProperty<float>("share");
        var maybe = state.CreateProperty<long?>("maybe");
        await InTurnAsync(async turn =>
        {
            (await progress.GetAsync(turn, () => new Progress())).Buyer = "Ana";
            await count.SetAsync(turn, 3);
            await share.SetAsync(turn, 0.5f);
            await maybe.SetAsync(turn, 7);
            await state.SaveChangesAsync(turn);
        });

        await InTurnAsync(async turn =>
        {
            Assert.Equal("Ana", (await progress.GetAsync(turn)).Buyer);
            Assert.Equal((3, 0.5f, 7L), (await count.GetAsync(turn), await share.GetAsync(turn), await maybe.GetAsync(turn)));
        });
    }

    [Fact]
    public async Task Only_changed_state_is_written()
    {
        var state = new ConversationState(_storage);
        var progress = state.CreateProperty<Progress>("progress");
        await InTurnAsync(async turn =>
        {
            await state.SaveChangesAsync(turn);
            Assert.Equal(0, _storage.Writes);
            await progress.SetAsync(turn, new Progress { Asked = 1 });
            await state.SaveChangesAsync(turn);
            await state.SaveChangesAsync(turn);
            Assert.Equal(1, _storage.Writes);
        });

        await InTurnAsync(async turn =>
        {
            var read = await progress.GetAsync(turn);
            await state.SaveChangesAsync(turn);
            Assert.Equal(1, _storage.Writes);
            read.Learnt.Add("deep inside");
            await state.SaveChangesAsync(turn);
            Assert.Equal(2, _storage.Writes);
            await state.SaveChangesAsync(turn, force: true);
            Assert.Equal(3, _storage.Writes);
        });
    }

    [Fact]
    public async Task State_is_read_once_in_a_turn_and_again_when_forced()
    {
        var state = new ConversationState(_storage);
        await InTurnAsync(async turn =>
        {
            await state.LoadAsync(turn);
            await state.LoadAsync(turn);
            Assert.Equal(1, _storage.Reads);
            await state.LoadAsync(turn, force: true);
            Assert.Equal(2, _storage.Reads);
        });
    }

    [Fact]
    public async Task A_deleted_property_is_gone()
    {
        var state = new ConversationState(_storage);
        var name = state.CreateProperty<string>("name");
        await InTurnAsync(async turn =>
        {
            await name.SetAsync(turn, "Ana");
            await name.DeleteAsync(turn);
            Assert.Equal("nobody", await name.GetAsync(turn, () => "nobody"));
            await state.SaveChangesAsync(turn);
        });
    }

    [Fact]
    public async Task Users_conversations_and_users_in_conversations_have_their_own_state()
    {
        List<string> keys = [];
        await InTurnAsync(async turn =>
        {
            foreach (BotState state in new BotState[] { new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage) })
            {
                await state.LoadAsync(turn);
            }

            keys.AddRange(_storage.Keys);
        });

        Assert.Equal(["test/conversations/convo1", "test/users/user1", "test/conversations/convo1/users/user1"], keys);
    }

    [Fact]
    public async Task An_activity_without_a_sender_has_no_user_state()
    {
        using var turn = new TurnContext(_adapter, new Activity { Type = ActivityTypes.Message, ChannelId = "test" });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn));

        Assert.Contains("from.id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_name_has_one_type()
    {
        var state = new ConversationState(_storage);
        await InTurnAsync(async turn =>
        {
            await state.CreateProperty<string>("name").SetAsync(turn, "Ana");

            await Assert.ThrowsAsync<InvalidOperationException>(() => state.CreateProperty<Progress>("name").GetAsync(turn));
        });
    }

    [Fact]
    public async Task What_a_storage_was_given_does_not_change_with_the_turn()
    {
        var state = new ConversationState(_storage);
        var progress = state.CreateProperty<Progress>("progress");
        await InTurnAsync(async turn =>
        {
            var kept = await progress.GetAsync(turn, () => new Progress { Asked = 1 });
            await state.SaveChangesAsync(turn);
            var given = _storage.LastWritten!;
            kept.Asked = 2;

            Assert.Equal(1, Assert.IsType<Progress>(StateJson.Deserialize(StateJson.Serialize(given))["progress"]).Asked);
        });
    }

    private async Task InTurnAsync(Func<ITurnContext, Task> turn)
    {
        using var context = new TurnContext(_adapter, _adapter.MakeActivity("hi"));
        context.Activity.ChannelId = "test";
        await turn(context);
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public List<string> Keys { get; } = [];

        public IDictionary<string, object>? LastWritten { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            Keys.AddRange(keys);
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            LastWritten = (IDictionary<string, object>)changes.Values.Single();
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
            _inner.DeleteAsync(keys, cancellationToken);
    }
}

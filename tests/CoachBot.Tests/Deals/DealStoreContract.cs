using CoachBot.Deals;
using CoachBot.Storage;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Time;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Deals;

/// <summary>What is remembered of deals, on the real SQLite and the real PostgreSQL.</summary>
public abstract class DealStoreContract : IAsyncLifetime
{
    private static readonly TurnKey _sam = new("msteams", "chat", "sam");
    private static readonly TurnKey _gil = new("msteams", "other", "gil");
    private DealRepository _deals = null!;
    private DealHistory _history = null!;
    private int _activities;

    protected ManualTime Time { get; } = new();

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected ITurnStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await OpenAsync();
        await Store.PrepareAsync(Cancellation);
        (_deals, _history) = (new DealRepository(Time), new DealHistory(Time));
    }

    public async ValueTask DisposeAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ITurnStore> OpenAsync();

    protected abstract ValueTask CleanAsync();

    [Fact]
    public async Task Facts_and_events_are_kept_with_the_turn_or_not_at_all()
    {
        var id = await KeptAsync("Shaz", "Kings Heath Nursery");
        var lost = new TurnTransaction(_sam, "lost");
        await using (await Store.BeginAsync(lost, Cancellation))
        {
            _history.Keep(lost, id, Fact("amount", "99k"));
            _history.Keep(lost, id, Event("a/0", DealEvents.SaidNo, DealStages.SaidNo));
        }
        await InTurnAsync(turn =>
        {
            _history.Keep(turn, id, Fact("amount", "40k"));
            _history.Keep(turn, id, Event("b/0", DealEvents.Quiet, DealStages.Silent));
        });

        Assert.Equal(["40k"], (await FactsAsync(id)).Select(fact => fact.Value));
        Assert.Equal(["quiet"], (await EventsAsync(id)).Select(one => one.Kind));
        Assert.Equal(DealStages.Silent, (await GetAsync(id))!.Stage);
    }

    [Fact]
    public async Task A_fact_takes_the_place_of_what_was_known_and_can_be_forgotten()
    {
        var id = await KeptAsync("Shaz", null);
        await InTurnAsync(turn =>
        {
            _history.Keep(turn, id, Fact("decides", "Martin") with { Part = "boss" });
            _history.Keep(turn, id, Fact("call", "Wednesday") with { StartsAt = 1_000, EndsAt = 2_000, HasTime = true });
        });
        await InTurnAsync(turn => _history.Keep(turn, id, Fact("decides", "Lisa")));

        var facts = await FactsAsync(id);
        Assert.Equal([("call", "Wednesday", null), ("decides", "Lisa", null)], facts.Select(fact => (fact.Name, fact.Value, fact.Part)));
        Assert.Equal((1_000L, 2_000L, true), (facts[0].StartsAt, facts[0].EndsAt, facts[0].HasTime));
        await InTurnAsync(turn => _history.Forget(turn, id, "call"));
        Assert.Single(await FactsAsync(id));
    }

    [Fact]
    public async Task A_new_outcome_changes_the_stage_and_keeps_the_history_and_taking_it_back_gives_both_back()
    {
        var id = await KeptAsync("Ana", "Contoso");
        await InTurnAsync(turn => _history.Keep(turn, id, Event("a/0", DealEvents.SaidNo, DealStages.SaidNo)));
        Time.Advance(TimeSpan.FromDays(2));
        await InTurnAsync(turn =>
        {
            _history.Keep(turn, id, Event("b/0", DealEvents.Reopened, DealStages.Reopened));
            _history.Keep(turn, id, Event("b/2", DealEvents.CallOff, null));
        });

        Assert.Equal(["said-no", "reopened", "call-off"], (await EventsAsync(id)).Select(one => one.Kind));
        Assert.Equal(DealStages.Reopened, (await GetAsync(id))!.Stage);
        await InTurnAsync(turn => _history.TakeBack(turn, "b/0"));
        Assert.Equal(["said-no", "call-off"], (await EventsAsync(id)).Select(one => one.Kind));
        Assert.Equal(DealStages.SaidNo, (await GetAsync(id))!.Stage);
        await InTurnAsync(turn => _history.TakeBack(turn, "a/0"));
        Assert.Equal(DealStages.Open, (await GetAsync(id))!.Stage);
    }

    [Fact]
    public async Task What_is_put_right_keeps_its_place_and_its_day()
    {
        var id = await KeptAsync("Ana", "Contoso");
        await InTurnAsync(turn => _history.Keep(turn, id, Event("a/0", DealEvents.SaidNo, DealStages.SaidNo)));
        await InTurnAsync(turn => _history.Keep(turn, id, Event("b/0", DealEvents.CallOff, null)));
        var told = (await EventsAsync(id))[0].HappenedAt;
        Time.Advance(TimeSpan.FromHours(3));
        await InTurnAsync(turn => _history.Keep(turn, id, Event("a/0", DealEvents.Lost, DealStages.Lost) with { Detail = "Northwind" }));

        var events = await EventsAsync(id);
        Assert.Equal([("lost", "Northwind"), ("call-off", null)], events.Select(one => (one.Kind, one.Detail)));
        Assert.Equal(told, events[0].HappenedAt);
        Assert.Equal(DealStages.Lost, (await GetAsync(id))!.Stage);
    }

    [Theory]
    [InlineData("Marit", null, "Marit Olsen/Nordfjell")]
    [InlineData("marit olsen", "Nordfjell Group", "Marit Olsen/Nordfjell")]
    [InlineData(null, "NORDFJELL", "Marit Olsen/Nordfjell")]
    [InlineData("Mari", null, null)]
    [InlineData("Marit", "Contoso", null)]
    [InlineData("Shaz", "Kings Heath", "/Shaz")]
    [InlineData("100%", null, null)]
    public async Task A_deal_is_found_by_the_names_that_sellers_use(string? buyer, string? company, string? found)
    {
        await KeptAsync("Marit Olsen", "Nordfjell");
        await KeptAsync(null, "Shaz");
        await KeptAsync("Somebody", "Else");

        var deal = await AskAsync(turn => _deals.FindAsync(turn, buyer, company, Cancellation));

        Assert.Equal(found, deal is null ? null : $"{deal.Buyer}/{deal.Company}");
    }

    [Fact]
    public async Task Two_of_one_name_are_two_deals_and_the_one_that_agrees_best_comes_first()
    {
        var contoso = await KeptAsync("Tom", "Contoso");
        Time.Advance(TimeSpan.FromMinutes(1));
        var fabrikam = await KeptAsync("Tom", "Fabrikam");

        Assert.NotEqual(contoso, fabrikam);
        Assert.Equal([fabrikam, contoso],
            (await AskAsync(turn => _deals.MatchesAsync(turn, "Tom", null, Cancellation))).Select(deal => deal.Id));
        Assert.Equal([contoso],
            (await AskAsync(turn => _deals.MatchesAsync(turn, "Tom", "Contoso", Cancellation))).Select(deal => deal.Id));
        Assert.Empty(await AskAsync(turn => _deals.MatchesAsync(turn, null, null, Cancellation)));
    }

    [Fact]
    public async Task A_name_that_says_more_completes_the_deal()
    {
        var id = await KeptAsync(null, "Shaz");
        Assert.Equal(id, await KeptAsync("Shaz", "Kings Heath"));
        Assert.Equal(id, await KeptAsync("Shaz Ali", null));
        Assert.Equal(id, await KeptAsync("Shaz", "Kings Heath Nursery"));

        var deal = (await GetAsync(id))!;
        Assert.Equal(("Shaz Ali", "Kings Heath Nursery"), (deal.Buyer, deal.Company));
    }

    [Fact]
    public async Task What_says_where_each_deal_stands_is_read_at_once()
    {
        var (ana, tom) = (await KeptAsync("Ana", "Contoso"), await KeptAsync("Tom", "Fabrikam"));
        await InTurnAsync(turn => _history.Keep(turn, ana, Event("a/0", DealEvents.Quiet, DealStages.Silent)));
        await InTurnAsync(turn => _history.Keep(turn, ana, Event("a/1", DealEvents.SaidYes, DealStages.Yes)));
        await InTurnAsync(turn => _history.Keep(turn, tom, Event("b/0", DealEvents.PutOff, DealStages.PutOff)));
        await InTurnAsync(turn => _history.Keep(turn, tom, Event("b/1", DealEvents.CallOff, null)));
        await InTurnAsync(turn => _history.Keep(turn, tom, Event("b/2", DealEvents.CallMoved, null)));

        var standings = await AskAsync(turn => _history.StandingsAsync(turn, Cancellation));

        Assert.Equal([("call-off", tom), ("said-yes", ana)], standings.Select(one => (one.Kind, one.DealId!)).Order());
    }

    [Fact]
    public async Task Deals_from_before_have_the_history_that_the_journal_tells()
    {
        // As version 4 left it.
        string[] before = ["DROP TABLE deal_event", "DROP TABLE deal_fact", "ALTER TABLE deal DROP COLUMN stage",
            "DELETE FROM schema_version WHERE version = 6"];
        await Store.ExecuteAsync([.. before.Select(sql => new Statement(sql))], Cancellation);
        await Store.ExecuteAsync([new Statement("INSERT INTO deal (id, user_id, buyer, buyer_key, created_at, updated_at) VALUES ('d', " +
            "'sam', 'Ana', 'ana', 1, 1)")],
            Cancellation);
        await EntryAsync("1", "buyer-went-quiet", null, 100);
        await EntryAsync("2", "debrief-call", "next-date", 200);
        await EntryAsync("3", "note", null, 300);
        await EntryAsync("4", "debrief-call", "said-no", 400);
        await Store.PrepareAsync(Cancellation);

        Assert.Equal([("quiet", 100L), ("said-no", 400L)], (await EventsAsync("d")).Select(one => (one.Kind, one.HappenedAt)));
        Assert.Equal(DealStages.SaidNo, (await GetAsync("d"))!.Stage);
    }

    [Fact]
    public async Task Another_seller_sees_changes_and_takes_back_nothing()
    {
        var id = await KeptAsync("Ana", "Contoso");
        await InTurnAsync(turn =>
        {
            _history.Keep(turn, id, Fact("amount", "40k"));
            _history.Keep(turn, id, Event("a/0", DealEvents.SaidNo, DealStages.SaidNo));
        });
        await InTurnAsync(
            turn =>
            {
                _history.Forget(turn, id, "amount");
                _history.TakeBack(turn, "a/0");
                _deals.Rename(turn, id, "Eve", null);
                _deals.Remove(turn, id);
            },
            _gil);

        Assert.Null(await AskAsync(turn => _deals.GetAsync(turn, id, Cancellation), _gil));
        Assert.Empty(await AskAsync(turn => _deals.MatchesAsync(turn, "Ana", null, Cancellation), _gil));
        Assert.Empty(await AskAsync(turn => _history.FactsAsync(turn, id, Cancellation), _gil));
        Assert.Empty(await AskAsync(turn => _history.StandingsAsync(turn, Cancellation), _gil));
        Assert.Single(await FactsAsync(id));
        Assert.Single(await EventsAsync(id));
        Assert.Equal(("Ana", DealStages.SaidNo), ((await GetAsync(id))!.Buyer, (await GetAsync(id))!.Stage));
    }

    [Fact]
    public async Task Erasing_a_seller_takes_all_of_it_and_nobody_elses()
    {
        var id = await KeptAsync("Ana", "Contoso");
        await InTurnAsync(turn =>
        {
            _history.Keep(turn, id, Fact("amount", "40k"));
            _history.Keep(turn, id, Event("a/0", DealEvents.SaidNo, DealStages.SaidNo));
        });
        var others = await AskAsync(turn => _deals.KeepAsync(turn, "Tom", null, Cancellation), _gil);
        await InTurnAsync(turn => _history.Keep(turn, others!, Fact("amount", "7k")), _gil);

        await InTurnAsync(turn => new Erasure(Tables, []).Erase(turn));

        Assert.Equal(["gil"], await Store.QueryAsync<string>("SELECT user_id FROM deal", null, Cancellation));
        Assert.Equal(["gil"], await Store.QueryAsync<string>("SELECT user_id FROM deal_fact", null, Cancellation));
        Assert.Empty(await Store.QueryAsync<string>("SELECT user_id FROM deal_event", null, Cancellation));
    }

    private Task EntryAsync(string id, string situation, string? outcome, long at) => Store.ExecuteAsync(
        [new Statement("INSERT INTO journal_entry (id, user_id, deal_id, situation, outcome, created_at) VALUES (@id, 'sam', 'd', " +
            "@situation, @outcome, @at)",
            new { id, situation, outcome, at })],
        Cancellation);

    private static IEnumerable<UserTable> Tables => new ServiceCollection().AddDeals()
        .Where(service => service.ServiceType == typeof(UserTable)).Select(service => (UserTable)service.ImplementationInstance!);

    private static DealFact Fact(string name, string value) => new() { Name = name, Value = value };

    private static DealEvent Event(string id, string kind, string? stage) => new() { Id = id, Kind = kind, Stage = stage };

    private async Task<string> KeptAsync(string? buyer, string? company) =>
        (await AskAsync(turn => _deals.KeepAsync(turn, buyer, company, Cancellation)))!;

    private Task<Deal?> GetAsync(string id) => AskAsync(turn => _deals.GetAsync(turn, id, Cancellation));

    private Task<IReadOnlyList<DealFact>> FactsAsync(string id) => AskAsync(turn => _history.FactsAsync(turn, id, Cancellation));

    private Task<IReadOnlyList<DealEvent>> EventsAsync(string id) => AskAsync(turn => _history.EventsAsync(turn, id, Cancellation));

    private async Task InTurnAsync(Action<TurnTransaction> write, TurnKey? seller = null) => await AskAsync(
        turn =>
        {
            write(turn);
            return Task.FromResult(true);
        },
        seller);

    private async Task<T> AskAsync<T>(Func<TurnTransaction, Task<T>> ask, TurnKey? seller = null)
    {
        var turn = new TurnTransaction(seller ?? _sam, $"{_activities++}");
        await using var session = await Store.BeginAsync(turn, Cancellation);
        turn.Session = session;
        var answer = await ask(turn);
        await session.CommitAsync(Cancellation);
        return answer;
    }
}

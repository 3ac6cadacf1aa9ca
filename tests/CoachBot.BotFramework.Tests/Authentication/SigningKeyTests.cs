using CoachBot.BotFramework.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Tests.Authentication;

public sealed class SigningKeyTests : IAsyncLifetime
{
    private BotIdentity _bot = null!;
    private RsaSecurityKey _key = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await BotIdentity.StartAsync();
        _key = _bot.Issuer.Publish("first", "msteams");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_first_message_signed_with_a_new_key_passes()
    {
        await PassesAsync(_key);
        _bot.Clock.Advance(TimeSpan.FromMinutes(1));

        await PassesAsync(_bot.Issuer.Publish("second", "msteams"));
    }

    [Fact]
    public async Task However_many_unknown_keys_arrive_the_metadata_is_read_once_a_minute()
    {
        await PassesAsync(_key);
        _bot.Clock.Advance(TimeSpan.FromMinutes(1));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => RefusedAsync($"unknown-{number}")));
        Assert.Equal(2, _bot.Issuer.Reads);

        _bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(Enumerable.Range(50, 50).Select(number => RefusedAsync($"unknown-{number}")));
        Assert.Equal(3, _bot.Issuer.Reads);
    }

    [Fact]
    public async Task A_token_for_another_bot_never_causes_a_read()
    {
        await _bot.RefusalAsync((Tokens.SignedBy(_key) with { Audience = "another" }).Header());

        Assert.Equal(0, _bot.Issuer.Reads);
    }

    [Fact]
    public async Task Keys_are_read_anew_once_a_day_so_that_a_withdrawn_one_is_forgotten()
    {
        await PassesAsync(_key);
        _bot.Clock.Advance(TimeSpan.FromHours(23));
        await PassesAsync(_key);
        Assert.Equal(1, _bot.Issuer.Reads);

        _bot.Clock.Advance(TimeSpan.FromHours(1));
        await PassesAsync(_key);
        Assert.Equal(2, _bot.Issuer.Reads);
    }

    [Fact]
    public async Task An_issuer_that_is_away_for_some_days_keeps_nobody_out()
    {
        await PassesAsync(_key);
        _bot.Issuer.IsDown = true;

        _bot.Clock.Advance(TimeSpan.FromDays(4));
        await PassesAsync(_key);

        Assert.Contains("1102", _bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_older_than_five_days_are_not_believed()
    {
        await PassesAsync(_key);
        _bot.Issuer.IsDown = true;

        _bot.Clock.Advance(TimeSpan.FromDays(6));
        var refusal = await _bot.RefusalAsync(Tokens.SignedBy(_key).Header());

        Assert.Equal((RefusalReason.CheckFailed, 401), (refusal.Reason, refusal.StatusCode));
    }

    [Fact]
    public async Task Without_any_keys_everybody_is_refused_until_the_issuer_answers()
    {
        _bot.Issuer.IsDown = true;
        var refusal = await _bot.RefusalAsync(Tokens.SignedBy(_key).Header());
        Assert.Equal(RefusalReason.CheckFailed, refusal.Reason);
        Assert.Contains("1101", _bot.Log.Text, StringComparison.Ordinal);

        _bot.Issuer.IsDown = false;
        _bot.Clock.Advance(TimeSpan.FromSeconds(5));
        await PassesAsync(_key);
    }

    private async Task PassesAsync(RsaSecurityKey key) => Assert.True((await _bot.AuthenticateAsync(Tokens.SignedBy(key).Header())).IsAuthenticated);

    private async Task RefusedAsync(string keyId)
    {
        // The signature doesn't matter: the key is looked up first.
        var header = Tokens.SignedBy(new RsaSecurityKey(_key.Rsa) { KeyId = keyId }).Header();
        Assert.Equal(RefusalReason.KeyUnknown, (await _bot.RefusalAsync(header)).Reason);
    }
}

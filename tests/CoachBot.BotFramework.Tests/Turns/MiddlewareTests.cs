using System.Globalization;
using CoachBot.BotFramework.Adapters;

namespace CoachBot.BotFramework.Tests.Turns;

public class MiddlewareTests
{
    private readonly TestAdapter _adapter = new();
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Middleware_surrounds_the_bot_in_the_order_in_which_it_was_added()
    {
        _adapter.Use(new Recorder("outer", _seen)).Use(new Recorder("inner", _seen));

        await SayAsync("hi");

        Assert.Equal(["outer before", "inner before", "bot", "inner after", "outer after"], _seen);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn_there()
    {
        _adapter.Use(new Recorder("outer", _seen)).Use(new Recorder("wall", _seen, goesOn: false)).Use(new Recorder("never", _seen));

        await SayAsync("hi");

        Assert.Equal(["outer before", "wall before", "wall after", "outer after"], _seen);
    }

    [Fact]
    public async Task An_exception_goes_to_OnTurnError_where_there_is_one()
    {
        _adapter.OnTurnError = (_, exception) =>
        {
            _seen.Add(exception.Message);
            return Task.CompletedTask;
        };

        await _adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException("broken"), default);

        Assert.Equal(["broken"], _seen);
    }

    [Fact]
    public async Task An_exception_reaches_the_caller_where_there_is_no_OnTurnError() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
        () => _adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException("broken"), default));

    [Theory]
    [InlineData("de-DE", "de-DE")]
    [InlineData("xx-nonsense-123456789", null)]
    public async Task A_turn_runs_in_its_activitys_language_where_the_machine_knows_it(string locale, string? expected)
    {
        var before = CultureInfo.CurrentCulture.Name;
        var message = _adapter.MakeActivity("hi");
        message.Locale = locale;
        string? during = null;

        await _adapter.ProcessActivityAsync(message, (_, _) =>
        {
            during = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(expected ?? before, during);
        Assert.Equal(before, CultureInfo.CurrentCulture.Name);
    }

    private Task SayAsync(string text) => _adapter.SendTextToBotAsync(
        text,
        (_, _) =>
        {
            _seen.Add("bot");
            return Task.CompletedTask;
        },
        default);

    private sealed class Recorder(string name, List<string> seen, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"{name} before");
            if (goesOn)
            {
                await next(cancellationToken);
            }

            seen.Add($"{name} after");
        }
    }
}

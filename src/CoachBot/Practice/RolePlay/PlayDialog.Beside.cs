using System.Globalization;
using CoachBot.Content;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>What the coach says beside the part: a hint, and what a better line would be at this moment.</summary>
public sealed partial class PlayDialog
{
    private const string TimesKey = "times-";
    private const int Ways = 3;

    private static readonly string[] _better = ["instead-no-question", "instead-question", "instead-argued", "instead-yes-no",
        "instead-long"];

    // “So what should I have said right there?”
    private async Task<DialogTurnResult> OfThisMomentAsync(DialogContext dc, PlayState state, string asked,
        CancellationToken cancellationToken)
    {
        var last = spoken.Of(dc.Context) is [.., var line] ? new LineMarks(line) : null;
        var about = last is null || !MomentAsked.LooksBack(asked) ? ""
            : $"{Line(last.Opened && !last.Closed ? $"worked-{last.Worked}" : $"least-{last.Failed}")} ";
        var offer = Line(last is { Opened: true } ? "moment-next" : last is null ? "moment-first" : "moment-rather",
            Names.None.With("what", Better(dc, state, last)));
        await SayAsync(dc, $"{InTurn(dc, "out-of-role")} {about}{offer} {InTurn(dc, "moment-go-on")}", cancellationToken);
        return await AgainAsync(dc, state, cancellationToken);
    }

    private async Task<DialogTurnResult> HintAsync(DialogContext dc, PlayState state, CancellationToken cancellationToken)
    {
        var hint = Times(dc, "hint") == 0 ? Line($"try-{MoveNames.NameOf(_buyer.Hint(state))}")
            : Line("moment-first", Names.None.With("what", Better(dc, state, null)));
        await SayAsync(dc, $"{InTurn(dc, "out-of-role")} {hint}", cancellationToken);
        return await AgainAsync(dc, state, cancellationToken);
    }

    // Another one each time: what fits the last line first, and what they've told, then what always can be said.
    private string Better(DialogContext dc, PlayState state, LineMarks? last)
    {
        var told = state.Told?.Words is { } words && !state.IsTakenUp
            && content.RolePlays.Answers.ObjectionIn(words, content.DraftRules) is { } objection ? objection.Instead : null;
        var own = last is null || last.Opened ? null : Line($"instead-{last.Failed}");
        List<string> all = [.. last is { Closed: true } && own is not null ? [own] : Array.Empty<string>(),
            .. told is null ? Array.Empty<string>() : [$"“{told}”"], .. own is null ? Array.Empty<string>() : [own],
            .. _better.Select(key => Line(key))];
        all = [.. all.Distinct()];
        return all[Times(dc, string.Create(CultureInfo.InvariantCulture, $"better-{state.Played.Count}")) % all.Count];
    }

    // The same is never said twice in a row.
    private string InTurn(DialogContext dc, string key) =>
        (Times(dc, key) % Ways) is > 0 and var times ? Line($"{key}-{times + 1}") : Line(key);

    private static int Times(DialogContext dc, string of)
    {
        var kept = dc.ActiveDialog!.State;
        var times = kept.TryGetValue(TimesKey + of, out var before)
            ? int.Parse((string)before, CultureInfo.InvariantCulture) : 0;
        kept[TimesKey + of] = (times + 1).ToString(CultureInfo.InvariantCulture);
        return times;
    }

    // “He always asks for a discount in the first minute.”
    private string? Opening(PlayState state) =>
        state.Opens is null ? _buyer.Line(state) : $"{_buyer.Line(state)} {Line($"{state.Opens}-{Sort(state)}")}".TrimStart();

    private static string Sort(PlayState state) => state.Temperament switch
    {
        Temperament.Friendly => "friendly",
        Temperament.Guarded => "guarded",
        _ => "curt",
    };

    // What the last move has done to them; a curt buyer begins closed.
    private static string Mood(PlayState state) => (state.Played is [.., var last] ? last.Effect : MoveEffect.None) switch
    {
        MoveEffect.Opened => "open",
        MoveEffect.Closed => "closed",
        _ => state.Played.Count == 0 && state.Temperament == Temperament.Curt ? "closed" : "calm",
    };
}

using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;

namespace CoachBot.Tests.Conversations;

/// <summary>Plays a conversation against the bot and compares, reply by reply; nothing may be said that isn't written down.</summary>
internal sealed partial class ChatRunner(ChatScript script, Chat chat)
{
    // The reply, and the change of one card.
    private const int MostCalls = 2;

    private readonly Queue<Reply> _unread = new();

    public async Task RunAsync()
    {
        foreach (var line in script.Lines)
        {
            if (line.IsCoach)
            {
                Compare(line);
                continue;
            }
            if (line.Speaker == "card")
            {
                CompareChange(line);
                continue;
            }
            NothingUnread(line.Number);
            if (line.Speaker == "restart")
            {
                chat.Coach.Restart();
                continue;
            }
            if (line.Speaker == "fault")
            {
                chat.Coach.Bot.FailsNext = true;
                continue;
            }
            foreach (var reply in await HappenAsync(line))
            {
                _unread.Enqueue(reply);
            }
            Assert.True(chat.Calls <= MostCalls, $"{At(line.Number)} the turn called the channel {chat.Calls} times.");
        }
        NothingUnread(script.Lines[^1].Number);
    }

    private Task<IReadOnlyList<Reply>> HappenAsync(ChatLine line) => line.Speaker switch
    {
        "later" => chat.WaitAsync(DurationReader.Read(line.Said)!.Value),
        "redelivered" => chat.RedeliverAsync(),
        _ => SpeakAsync(line),
    };

    private Task<IReadOnlyList<Reply>> SpeakAsync(ChatLine line)
    {
        var pressed = Pressed().Match(line.Said);
        if (!pressed.Success)
        {
            return chat.SayAsync(line.Everything, line.Speaker);
        }
        var rest = pressed.Groups["rest"].Value.Trim();
        var first = rest == "on the first card";
        return chat.PressAsync(pressed.Groups["button"].Value, first || rest.Length == 0 ? null : rest, first, line.Speaker);
    }

    private void Compare(ChatLine line)
    {
        if (!_unread.TryDequeue(out var reply))
        {
            Assert.Fail($"{At(line.Number)} the coach said nothing more; expected: {line.Said}");
        }
        foreach (var expected in new[] { line.Said }.Concat(line.Details))
        {
            var fault = Fault(expected, reply);
            Assert.True(fault is null, $"{At(line.Number)} {fault}\nThe coach said:\n{reply}");
        }
    }

    private void CompareChange(ChatLine line)
    {
        var expected = new[] { line.Said }.Concat(line.Details).ToList();
        Assert.True(
            chat.Changes.Any(card => expected.TrueForAll(part => Fault(part, card) is null)),
            $"{At(line.Number)} no card has become: {string.Join(" / ", expected)}\nWhat cards have " +
                $"become:\n{string.Join('\n', chat.Changes)}");
    }

    private static string? Fault(string expected, Reply reply)
    {
        if (expected.StartsWith("no: ", StringComparison.Ordinal))
        {
            return reply.ToString().Contains(expected[4..], StringComparison.Ordinal) ? $"should not say: {expected[4..]}" : null;
        }
        var buttons = Button().Matches(expected);
        if (buttons.Count > 0)
        {
            return buttons.Select(match => match.Groups[1].Value).FirstOrDefault(button => !reply.Buttons.Contains(button)) is { } missing
                ? $"expected the button: [{missing}]" : null;
        }
        return Plain(reply.Text).Contains(Plain(expected), StringComparison.Ordinal) ? null : $"expected: {expected}";
    }

    private void NothingUnread(int number) =>
        Assert.True(_unread.Count == 0, _unread.Count == 0 ? "" : $"{At(number)} before this line the coach also said:\n{_unread.Peek()}");

    private string At(int number) => $"{script.Name}.chat, line {number}:";

    private static string Plain(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"^\[(?<button>[^\]]+)\](?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Pressed();

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Button();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

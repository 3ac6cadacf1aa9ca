using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline.Commands;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Pipeline;

/// <summary>Hears that a deal shall stand as lost: “mark it lost for now, look at it again after Easter”.</summary>
public sealed class LostEar : IMomentWords
{
    private const double Plainly = 0.98;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (Lost.Match(text) is not { Success: true } lost || Asked.IsMatch(text) || ToldOfThem.In(text))
        {
            return Task.FromResult(reading);
        }
        var command = new Command(MarkLost.Act, null, new(lost.Index, lost.Length), Plainly);
        var others = reading.Commands.Where(other =>
            other is { P: >= Thresholds.Opening } && !other.Span.Overlaps(command.Span) && other.Act is not ("tell" or "answer" or "none"));
        return Task.FromResult(reading with { Commands = [command, .. others], Ranking = [command, .. reading.Ranking] });
    }

    private static readonly WordExpression Lost = new(
        @"\b(?:mark|put|file|log|write|set|count|call|book|move|note)(?: down)? (?:it|that|this|him|her|them|(?:this|that) one|(?:the" +
            @"|this|that) deal|[\w&'’-]+(?: [\w&'’-]+){0,2}) (?:down |off )?(?:(?:as |down as |to |under )(?:a )?)?(?:lost|dead" +
            @"|closed[- ]lost|a no|gone)\b(?: (?:for now|for the moment|for this year|please))?|\bwrite (?:it|him|her|them|(?:this" +
            @"|that) one) off\b(?: for now)?|\bclose (?:it|this|that|(?:the|this|that) deal)(?: off)?(?: as)? (?:lost|for now)\b");

    private static readonly WordExpression Asked = new(@"^\W*(?:should|shall|do|can|may|would|is it|when|how|why|what)\b");
}

using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Keeps a rehearsal from beginning where nobody asked for one: “can you be the judge” resembles the wish, and is none. After one, only who
/// wants it again gets it again.
/// </summary>
public sealed class PractiseEar : IMomentWords
{
    private const string Again = "again";

    private static readonly WordExpression OtherParts = new(
        @"\b(?:be|play|act as|you(?:'re| are)) (?:the |my |a |an |our )?(?:judge|referee|jury|witness|umpire|arbiter|coach|therapist" +
        @"|shrink|friend|mirror" +
        @"|honest|frank|straight|kind|nice|gentle|brief|short|quick|serious|specific|careful|patient|hero|boss of)\b" +
        @"|\bplay(?:ed|s)? (?:games|(?:it )?(?:cool|safe|by ear|for time|along|dead|down)|around|on|us|off|a (?:big |small )?(?:role" +
        @"|part) in)\b|\b(?:again and again|yet again" +
        @"|once again|never again)\b");

    // Whoever wants to rehearse says so in one of very many ways, and always with one of these words.
    private static readonly WordExpression Rehearsal = new(
        @"\b(?:pra?c?ti[sc]e?\w*|practce|practcie|prctise|rehears\w*|r[eo]l[el]?\w*.?pl\w*|rol\w*|roles?|play\w*|pretend\w*" +
        @"|act(?:ing)?|sim\w*late\w*|simulations?|drill\w*" +
        @"|mock|dry.?run|warm.?up|spar\w*|train\w*|exercis\w*|workout|test|trial|try|run.?through|run|runs|scenarios?|scene|grill" +
        @"|quiz|challenge|fake|imagine|suppose|assume" +
        @"|take (?:the|a) (?:part|role|place)|step in|stand in|throw|hit me|fire|reject|surprise|level|round|harder|tougher|easier" +
        @"|swap|reverse|reversal|out loud|aloud" +
        @"|interview|react\w*|another go|have a go|next buyer|again|once more|one more|(?:say|tell me) (?:you|no|it'?s)|give me a" +
        @"|be mean|game|as if|make like|do like" +
        @"|my lines?|begin|partner|(?:you(?:'re| are|r|'ll be| be)?|be|as|like) (?:now |the |an? |my |one of |our |this " +
        @"|that )?(?:\p{L}+ ){0,3}(?:him|her|them|he|she|buyer|client" +
        @"|customer|prospect|cfo|cto|ceo|owner|director|manager|head|boss|procurement|purchas\w+|doctor|nurse|lawyer|partner|member" +
        @"|man|woman|lady|guy)" +
        @"|(?:easy|tough|friendly|new|other|different|random|difficult) (?:buyer|client|customer|one)|(?:can|could|will" +
        @"|would) (?:you|u) be (?:an?|the|my) \p{L}+" +
        @"|(?:can|could|will|would) (?:you|u) be (?:for me |please )?(?:mr|mrs|ms|dr|\p{L}+ (?:for|so|while|and|please|with|who|from" +
        @"|at))|be \p{L}+(?: for me| please|[,.!])" +
        @"|you (?:mr|mrs|ms|dr)|you(?:'re| are|r) (?:the|an?|my|one of) \p{L}+|(?:buyer|client|customer|seller) (?:role|side))\b");

    private static readonly WordExpression WantsAgain = new(
        @"\b(?:again|same|more|another|harder|tougher|difficult|next|repeat|redo|retry|once|go|round|yes|yeah|yep|sure|ok|okay" +
        @"|please|challenge|level|not so nice" +
        @"|mean\w*|try|do over|rude\w*|curt|nast\w+|easy|easier|keep going|continue|restart|anew)\b");

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(talk is { Topic: PractiseDialog.TopicId, Open.Question: Again } ? AfterOne(reading)
            : reading.Leading is { Act: PractiseDialog.Act, P: < 1 } && !IsWish(reading.Utterance.Text)
                ? Without(reading, PractiseDialog.Act)
            : reading);

    /// <summary>Whether anything in a message asks for a rehearsal.</summary>
    internal static bool IsWish(string text) => Rehearsal.IsMatch(OtherParts.Replace(text.Replace('’', '\''), " "));

    private static Reading AfterOne(Reading reading) =>
        reading.Leading is { Act: "answer", Arg: "same" or "harder" } && !WantsAgain.IsMatch(reading.Utterance.Text)
            ? Without(reading, "answer") : reading;

    private static Reading Without(Reading reading, string act) => reading.Without(command => command.Act == act) ?? reading;
}
